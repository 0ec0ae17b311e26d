// Chinese words of grammar. A form stands in one row only.
#include "lexicon/function_rows.h"

namespace haechi {
namespace {

using F = FunctionKind;

constexpr FunctionRow kRows[] = {
    {F::Skip, u"地 得 和 与 及 以及 并 并且 而 而且 也 还 还是 都 就 才 又 再 再次 很 更 最 最为 十分 非常 已 已经 正 正在 仍 仍然 依然 曾 曾经 刚 刚刚 将近 "
              u"个 位 名 项 款 种 次 台 辆 件 份 场 批 则 条 颗 艘 座 所 口 届 起 段 番 "
              u"这 那 该 此 其 某 各 每 另 另一 等 等等 之 者 们 即 便 于 为 因此 从而 以 来 去 上 下 中 里 内 外 前 后 时 之后 之前 之间 之中 以来 "
              u"以上 以下 期间 同期 方面 时间 年 月 日 当 "
              u"一个 一款 一种 一项 一名 一位 一家 一些 一场 一次 一份 一批 一台 一件 一条 这个 那个 这种 这些 那些 这样 那样 这一 这家 这款 这项 目前 现在 当时 其中 "
              u"左右 大约 约 共 总共 分别 同时 此外 另外 要 才能 才能够 不仅 不但 不只 不光 不仅仅 不得不 无不 不断 不久 不过是 不得已 呢 啊 嘛 哦 用 自己 自身 甚至 尤其 特别是 "
              u"如何 关于 至于 以便 从此 至今 迄今 截至 一直 终于 果然 不管 无疑 不停 不时 不止 不能不 不可不 无数 一套 一系列 大大 大为 确实 当然 其实 也就是 即使 即便 而言 来说 先生 女士 出 起来 下去 出来 进一步 些 样 之一 然后 有关 直到 无论 不论 例如 比如 接着 之际 几个 一下 此举 早些时候 晚些时候 目前为止 日益 否则 似的 "},
    {F::Of, u"的"},
    {F::Able, u"了 过 着"},
    {F::Thing, u"称 说 说道 表示称 声称 宣称 坦言 强调称 指"},  // verbs of saying that words are not told apart from otherwise
    {F::Light, u"是 有 让 使 令 做 作 作为 成 成为 属于 进行 达 达到 达成 具有 拥有 也是 就是 仍是 正是 都是 已是 称为 变得 变成 位于 等于 包括 予 予以 加以 给予 遭到 受到"},
    {F::NegatesNext, u"不 没 没有 未 未能 无 无法 非 并非 并不 并不是 并未 并没有 并无 不是 不会 不能 不可 不可能 不再 不予 从未 从不 从来没有 尚未 还没 还没有 "
                     u"难以 毫不 毫无 不曾 绝不 从没 没法 没能 未曾 没有一个 没有任何 无一 不想 不愿 不该 不应 不要 不必 不肯 拒不 不太 不大"},
    {F::Contrast, u"而不是 而非"},
    {F::ClauseBreak, u"但 但是 然而 不过 可是 却 尽管 虽然 而是 所以 反而"},
    {F::Pronoun, u"他 她 它 他们 她们 它们 我们 你们 你 您 该公司 该国 他的 她的 它的 其他人 本公司"},
    {F::Question, u"吗 么 为什么 怎么 是否 什么 谁 哪 哪些 哪个"},
    {F::Possibility, u"可能 或许 也许 或 或将 或者 有可能 可以 能够 能 可 可能会 恐 恐将 恐怕 大概"},
    {F::Forecast, u"预计 预测 预期 预计将 预计会 将会 会 有望 即将 料将 将要 势将 将"},
    {F::Estimate, u"估计 估算 似乎 看来 推算 看似 好像"},
    {F::Hearsay, u"据称 据说 传闻 据悉 据传 据报道 据了解 据报"},
    {F::Plan, u"计划 拟 打算 准备 计划将 拟将 力争 旨在"},
    {F::Duty, u"必须 应该 应当 应 须 需要 需 务必 理应"},
    {F::Condition, u"除非 如果 若 假如 只要 一旦 倘若 要是"},
    {F::Only, u"只 仅 仅仅 唯一 只有 仅有 只能"},
    {F::Agent, u"由"}, {F::Passive, u"被 遭 受"},
    {F::Object, u"把"},
    {F::Standard, u"比 较 比起 相比 相较 相比之下 相对于 相较于 不如 不及"},
    {F::Source, u"根据 据 按照 援引 依据 按"},
    {F::At, u"在 处于"}, {F::From, u"从 自 来自 源自"}, {F::To, u"对 向 给 往 到 至 对于 针对 面向 朝 朝着"}, {F::With, u"跟 同"}, {F::By, u"因 因为 由于 通过 随着 鉴于 凭借"},
    {F::Like, u"像 如同 如 像是 犹如"},
    {F::Opinion, u"我 我觉得 我认为 真 太 吧"},
};

}  // namespace

std::span<const FunctionRow> chinese_function_rows() { return kRows; }

}  // namespace haechi
