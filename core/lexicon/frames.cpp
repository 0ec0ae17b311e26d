#include "lexicon/frames.h"

namespace haechi {
namespace {

constexpr FrameWords kKorean[] = {
    {Frame::Denied, u"", u"다는 것은 |다는 건 |다는 게 |다는 말은 |다는 주장은 |다는 소문은 |다는 보도는 |다는 이야기는 |다는 얘기는 |다는 소식은 |다는 의혹은 "
     u"|라는 것은 |라는 건 |라는 말은 |라는 주장은 |라는 소문은 |라는 보도는 |라는 이야기는 |라는 얘기는 |라는 소식은 ",
     u"거짓|사실이 아니|사실이 아닌|사실이 아님|오보|헛소문|가짜|허위|루머|낭설|사실무근|틀렸|틀린"},
    {Frame::Open, u"", u"다는 |라는 ", u"증거는 없|증거가 없|근거는 없|근거가 없|보장은 없|보장이 없"},
    {Frame::Open, u"", u"다고 |라고 ", u"단정하|단정할|가정해|장담할 수 없|가정하"},
};
constexpr FrameWords kEnglish[] = {
    {Frame::Denied,
     u"it is false that |it is not true that |it's not true that |it isn't true that |it is untrue that |it is a myth that "
     u"|it is a lie that |it is not the case that |it turned out not to be the case that ",
     u"", u""},
    {Frame::Denied,
     u"the claim that |the report that |the rumor that |the rumour that |the allegation that |the idea that |the story that "
     u"|claims that |reports that |rumors that |rumours that ",
     u"",
     u" is false| is untrue| is not true| is wrong| is a lie| is a myth| is baseless| was false| has been debunked"
     u"| are false| are not true| are wrong| are baseless| were false| have been debunked"},
    {Frame::Denied, u"", u", which | - |, but | and ",
     u"is false|is untrue|is not true|is a lie|this is false|this is not true|that is false|that is not true|that's not true"},
    {Frame::Open,
     u"it is not known whether |it is not known if |it is unknown whether |it is unclear whether |it is unclear if |it is uncertain whether "
     u"|it is doubtful whether |it remains to be seen whether |it remains unclear whether |i wonder if |i wonder whether "
     u"|i hope |i doubt |suppose |imagine |what if |there is no evidence that |nobody knows whether |no one knows whether |no one knows if ",
     u"", u""},
    {Frame::Open, u"whether ", u"", u" remains to be seen| is unclear| is unknown| is not known| is doubtful| is uncertain| remains unclear"},
};
constexpr FrameWords kChinese[] = {
    {Frame::Denied, u"所谓|关于|有关||", u"的说法|的消息|的传言|的报道|这一说法|，这|，这并|，||",
     u"不是事实|并非事实|不是真的|是假的|是谣言|不属实|纯属谣言|是谎言|是假消息|是误报|是错误的"},
    {Frame::Open, u"目前尚不清楚|尚不清楚|还不清楚|不清楚|不知道|没有证据表明|没有证据显示|没有证据证明|但愿|假设|假如", u"", u""},
    {Frame::Open, u"", u"是否属实|，||", u"还有待观察|仍有待观察|有待观察|尚不清楚|尚不得而知|还不得而知"},
};
constexpr FrameWords kJapanese[] = {
    {Frame::Denied, u"", u"というのは|という話は|という主張は|という噂は|という報道は|との報道は|というニュースは|という説は",
     u"事実ではな|事実でな|真実ではな|本当ではな|嘘だ|嘘であ|うそだ|デマだ|デマであ|誤りだ|誤りであ|間違いだ|誤報だ|虚偽だ"},
    {Frame::Denied, u"", u"とは", u"言えな|いえな"},
    {Frame::Open, u"", u"かどうかは|かどうか", u"分から|わから|不明|不透明|未定|はっきりしな|明らかにな"},
    {Frame::Open, u"", u"と|ら|とは", u"いいのに|いいな|良いのに|限らな"},
};

}  // namespace

std::span<const FrameWords> frames(Language language) {
  switch (language) {
    case Language::Korean: return kKorean;
    case Language::English: return kEnglish;
    case Language::Chinese: return kChinese;
    case Language::Japanese: return kJapanese;
  }
  return {};
}

}  // namespace haechi
