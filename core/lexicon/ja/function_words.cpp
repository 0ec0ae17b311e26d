// Japanese words of grammar.
#include "lexicon/function_rows.h"

namespace haechi {
namespace {

using F = FunctionKind;

constexpr FunctionRow kRows[] = {
    {F::Skip, u"た て で だ です ます ました ません と か も や など ら さん 氏 こと もの ため よう ところ うち そう という といった として とした において における について に関する "
              u"に関して にとって にあたる にわたる によって その この あの どの それ これ あれ そこ ここ また さらに そして なお および 及び ほぼ 約 およそ "
              u"すでに 既に まだ なお いまだ だけでなく ばかりか ざるを得ない から まで へ ね よ わ さ ぞ な し ば つつ ながら たら なら のに ので 年 月 日 中 後 前 時 的 "
              u"たり だり てい ている ていた ておら しかない に過ぎない にすぎない ある程度 いずれも それぞれ とともに 一方"},
    {F::Light, u"する し した して され された される させ せ できる いる い いた ある あり あった なる なり なった なって だった である であった "
               u"行う 行い 行っ 行われ いう いわれ とされ とされる とする としている となる となった となり 見せ 見られ"},
    {F::Negator, u"ない なかっ なく ず ぬ ません ませんで なけれ ずに ないで じゃない ではない でない ではなく なし 無い 無く"},
    {F::Contrast, u"ではなく でなく じゃなく"},
    {F::ClauseBreak, u"しかし だが ところが ただし ただ けれど けれども 一方で それでも が、"},
    {F::Pronoun, u"彼 彼女 彼ら 同社 同氏 同国 同紙 それら"},
    {F::Question, u"か？ だろうか でしょうか ですか ますか なぜ どう 何 誰 いつ どこ"},
    {F::Possibility, u"かもしれ 可能性 得る 恐れ おそれ できる"},
    {F::Forecast, u"見通し 見込み 予想 予測 だろう でしょう 見込まれ 見られ 予定"},
    {F::Estimate, u"推定 推計 みられ とみられる ようだ らしい そうだ 模様"},
    {F::Hearsay, u"という とされ 噂"},
    {F::Plan, u"予定 計画 方針 つもり 検討"},
    {F::Duty, u"べき なければ 必要 ねばならない"},
    {F::Condition, u"もし 場合"},
    {F::Only, u"だけ のみ しか 唯一"},
    {F::Agent, u"によって により による"},
    {F::Standard, u"より よりも に比べ に比べて と比べ と比べて に対し 比"},
    {F::Source, u"によると によれば では"},
    {F::Topic, u"は には では とは"}, {F::Subject, u"が"}, {F::Object, u"を"}, {F::Of, u"の"}, {F::At, u"に で にて における"},
    {F::From, u"から"}, {F::To, u"へ まで に対する"}, {F::With, u"と とともに"}, {F::Like, u"のような のように 並みの"},
    {F::Opinion, u"私 思う 思い 思います すごい びっくり"},
};

}  // namespace

std::span<const FunctionRow> japanese_function_rows() { return kRows; }

}  // namespace haechi
