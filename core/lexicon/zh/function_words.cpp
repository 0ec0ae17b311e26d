// Chinese words of grammar.
#include "lexicon/function_rows.h"

namespace haechi {
namespace {

using F = FunctionKind;

constexpr FunctionRow kRows[] = {
    {F::Skip, u"的 了 着 过 地 得 和 与 及 以及 并 并且 而 而且 也 还 都 就 才 又 再 很 更 最为 十分 非常 已 已经 正 正在 仍 仍然 依然 个 位 家 名 项 款 种 次 "
              u"这 那 该 此 其 某 各 每 等 等等 之 所 者 们 则 即 便 于 为 因 因为 由于 所以 因此 从而 以 来 去 上 下 中 里 内 外 前 后 时 间 年 月 日 "
              u"一个 一款 一种 一项 目前 现在 当时 其中 其 左右 大约 约 共 总共 分别 同时 此外 另外 不仅 不但 不得不 无不 不断 不久 不过是 呢 吧 啊 嘛 哦 了吧"},
    {F::Light, u"是 有 为 让 使 令 做 作 作为 成 成为 属于 进行 达 达到 具有 拥有"},
    {F::NegatesNext, u"不 没 没有 未 未能 无 无法 非 并非 并不 并未 不是 不会 不能 不再 从未 尚未 难以 毫不 不曾 绝不"},
    {F::Contrast, u"而不是 而非"},
    {F::ClauseBreak, u"但 但是 然而 不过 可是 却 尽管 虽然"},
    {F::Pronoun, u"他 她 它 他们 她们 它们 该公司 该国"},
    {F::Question, u"吗 么 呢？ 为什么 怎么 是否 什么 谁 哪"},
    {F::Possibility, u"可能 或许 也许 或 或将 有可能 可以 能够 能 有望"},
    {F::Forecast, u"预计 预测 预期 将 将会 会 料 有望"},
    {F::Estimate, u"估计 估算 似乎 看来 推算"},
    {F::Hearsay, u"据称 据说 传闻 据悉 传"},
    {F::Plan, u"计划 拟 打算 准备"},
    {F::Duty, u"必须 应该 应当 应 须 需要"},
    {F::Condition, u"如果 若 假如 只要 一旦"},
    {F::Only, u"只 仅 仅仅 唯一 只有"},
    {F::Agent, u"被 由 遭"},
    {F::Object, u"把 将"},
    {F::Standard, u"比 较 相比 相较"},
    {F::Source, u"根据 据 按照 援引"},
    {F::At, u"在"}, {F::From, u"从 自"}, {F::To, u"对 向 给 往 到"}, {F::With, u"跟 同"}, {F::Like, u"像 如同"},
    {F::Opinion, u"我 我觉得 我认为 希望 真 太"},
};

}  // namespace

std::span<const FunctionRow> chinese_function_rows() { return kRows; }

}  // namespace haechi
