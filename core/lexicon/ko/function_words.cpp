// Korean words of grammar. `-` marks a stem whose inflected stems belong too; phrases stand without blanks.
#include <algorithm>
#include <iterator>

#include "lexicon/function_rows.h"

namespace haechi {
namespace {

using F = FunctionKind;

constexpr FunctionRow kRows[] = {
    {F::Skip, u"그리고 그래서 그러면서 또 또한 및 등 "
              u"수 데 바 줄 채 점 때 때문 때문에 중 중인 중이- 도중 가운데 중에 즉 바로 이미 벌써 매우 아주 무척 몹시 참 정말 진짜 되게 "
              u"엄청 굉장히 상당히 꽤 제법 더 더욱 가장한 각각 각 모두 다 다시 다시금 함께 같이 서로 직접 스스로 특히 다만 단 한편 "
              u"이어 이에 이처럼 이같이 이렇게 그렇게 저렇게 이런 그런 저런 어떤 모든 여러 이 그 저 위해 위한 위하여 위해서 통해 통한 통하여 대해 "
              u"대한 대하여 관해 관한 관련해 관련한 대해서 대해서는 대해선 의해 있어서 따라 따른 따라서 결국 실제로 사실 사실상 오히려 도리어 "
              u"아예 아직 아직도 여전히 계속 줄곧 이제 지금 요즘 요새 최근 당시 현재 먼저 우선 이후 이전 예전 무렵 무렵이- 이래 뒤 후 전 앞으로 향후 대로 만에 사이에 "
              u"역시 지금껏 여태껏 이제껏 어느덧 어느새 애초 애초에 간신히 그다지 별로 워낙 아마 아마도 굳이 일제히 기껏 아무튼 암튼 걍 당연히 "
              u"분명히 심지어 더군다나 그러자 그러니 그러니까 그러므로 예컨대 가령 방금 금세 막상 정작 본래 도무지 도저히 도대체 대체 과연 온통 두루 "
              u"골고루 점점 점차 차츰 나란히 절대 절대로 특별히 유독 하필 각기 저절로 요컨대 글쎄 우와 헉 흠 레알 "
              u"만큼 정도 쯤 가량 약 뿐 뿐이- 측 쪽 씨 님 명 개 번 회 곳 편 하나 둘 ㅋ ㅋㅋ ㅋㅋㅋ ㅎㅎ ㅎ ㄷㄷ ㅠㅠ ㅜㅜ 와 아 오 헐 뭐 막 좀 그냥 그거 이거 저거 "
              u"이번 두 세 네 한 첫 일단 비록 뭔가 원래 당초 차라리 여전 모 온갖 "
              u"혹은 또는 내지 이러하- 그러하- 이러한 그러한 어떠한 이렇- 그렇- 어떻- 드디어 드뎌 마치 넘 아주 훨씬 솔직히 그나마 무슨 아무 어느 얼마 비로소 어쩌면 이로써 이로 "
              u"만약에 이때 그때 당시에 이후로 나중 외 외에 이외 이외에 말고도 그외 더라도 라고 이라고 텐데 것이뻔하- 게뻔하- 척 체 양 듯 듯한 김 겸 만하- 척하- 듯이 따위 등등 "
              u"거의 비롯해 비롯한 불구하고 에도 로서 로써 그중 이중 그에 그가운데 이가운데 걸쳐 위에 아래 관련 관련된 관계자 가지 따로 "
              u"인해 인한 까닭 까닭에 탓 탓에 덕 덕에 덕분 덕분에 이유 경우 통틀어 놓고 두고 놓은 가지고 가지고서 갖고 삼아 기준 기준으로 "
              u"전혀 결코 더이상 더는 한푼도 한명도 하나도 한건도 단한 조금도 한번도 적이있- 적있- 적도있- 딱 꼭 무려 고작 겨우 불과 자그마치 달 해 날 년 월 일 시 분 및의 든 든지 너무 말고도 아무래도 어쨌든 게다가 더구나 나아가 더불어 아울러"
              u" 아무리 제아무리 마구 단연 마냥 언뜻 더욱더 괜히"},
    {F::Light, u"하- 당하- 시키- 되- 돼- 있- 이루어지- 이뤄지- 나오- 나타나- 드러나- 보이- 알려지- 전해지- 밝혀지- 지나- 가지- 갖- 두- 놓- 내- 주- 오- 가- 보- "
               u"같- 지- 삼- 속하- 해당하- 그치- 달하- 이르- 머물- 차지하- 대하- 싶- 버리- 이래- 이랍니 랍니 말이- 셈이- 셈 편이- 터이- 테- 계시- "
               u"따르- 관하- 꼽히- 일컫- 불리-"},
    {F::Thing, u"것 게 건 걸 거 것이- 거이- 겁 꺼 거- 것입"},
    {F::Able, u"수있- 수도있- 수가있- 수는있- 줄알-"},
    {F::Unable, u"수없- 수가없- 수는없- 수도없- 리없- 리가없- 줄모르- 줄몰- 길없- 길이없- 적이없- 적없- 적도없- 적은없-"},
    {F::Negator, u"않- 없- 없이 존재하지않- 존재하지도않- 존재하지는않- 존재치않- 사실과다르- 사실과다른 사실과달 커녕 아니- 아닙- 못하- 말고 말아 말라 마라 말자 말았 말도록 말아야 아닌 아녔 아니었 못됐 안됐 안돼- 안되- 못돼 못되- 않은채 뻔하- 뻔했"},
    {F::NegatesNext, u"안 못"},
    {F::Contrast, u"아니라 아니고 아닌 말고 대신"},
    {F::Negator, u"말라고 말라는 말라며 말라면서 말자고 말자는 말라던"},
    {F::Thing, u"적이 적도"},
    {F::Light, u"모습을보이- 모습을보여 모습을보였 모습을보인 모습을보일 모습은보이- 모습도보이-"},
    {F::Skip, u"뿐만아니라 뿐아니라 뿐만아니고 수밖에없- 수밖에는없- 밖에없- 빠짐없- 더할나위없- 나위없- 심상치않- 심상찮- 나쁘지않- 적잖- 만만찮- 틀림없- 어김없- 틀림없이 어김없이 끊임없이 변함없이 관계없이 상관없이 빠짐없이 예외없이 차질없이 유례없이 예외없- 차질없- 끊임없- 변함없- 관계없- 상관없- 유례없- 전례없- 다름없- 다름아닌 다름아니- 못지않- 어이없- 어이가없- 안그래도 "
              u"적지않- 작지않- 만만치않- 지나지않- 불과하- 얼마되지않- 얼마안되- 얼마안돼- 얼마지나지않- 않을수없- 지않으면안되- 지않으면안된 지않으면안돼 두말할나위없- 두말할것없- 두말할것도없- 말할것도없- 의심할여지없- 의심할여지가없- 여지가없- 비단 물론"},
    {F::ClauseBreak, u"하지만 그러나 그렇지만 그런데 반면 반면에 반대로 그럼에도 다만 한편 그래도 근데"},
    {F::Pronoun, u"이는 그는 그가 그의 그를 그에게 그도 그와 그녀 그들 이들 그것 이것 저것 이건 그건 저건 이게 그게 저게 이걸 그걸 저걸 나 나는 나도 나를 나의 나와 저 저는 저도 저를 너는 너도 내게 제게 너 우리 저희 제 내가 제가 네가 당신 여러분 자신 여기 거기 저기 이회사 이회사는 그회사 해당회사 양사 이기업 이업체 이곳 그곳 이나라 해당"},
    {F::Question, u"까 까요 나요 는지 을까 ㄹ까 인가요 인가 습니까 입니까 냐 냐고 는가 던가 을까요 왜 어떻게 무엇 언제 누가 누구 얼마나 어디"},
    {F::Possibility, u"가능성 가능성이 가능성도 가능성이있 지도모르- 는지모르- 여지 우려 있을수 공산 공산이"},
    {F::Forecast, u"전망 전망이- 예상 예측 관측"},
    {F::Estimate, u"추정 추산 추측"},
    {F::Estimate, u"것으로보이- 것으로보고있- 듯하- 듯싶- 것같- 거같- 모양이- 듯보이- 것으로풀이되- 것으로분석되- 것으로여겨지- 것으로추정되- 것으로추산되- 것으로관측되-"},
    {F::Hearsay, u"것으로알려지- 것으로전해지- 것으로전하- 소문 루머 카더라"},
    {F::Plan, u"예정 계획 방침 추진 검토 고려"},
    {F::Duty, u"필요가있 바람직하- 마땅"},
    {F::Condition, u"만약 만일 경우"},
    {F::Only, u"오직 오로지 유일하- 유일한 단지 다름아닌"},
    {F::Standard, u"에비해 에비해서 에비하면 대비 에비교해 와비교해 과비교해 에견주면 와견주면 과견주면 보다도 보다더"},
    {F::Agent, u"에의해 에의해서 에의한"},
    {F::Source, u"에따르면 에의하면 을인용해 를인용해 가보기에 이보기에 을통해 를통해 말로는 발표에따르면 기준으로는 에따른 의말에따르면 의입에서"},
    {F::Opinion, u"생각한다 생각해 생각합니다 같아 같아요 같음 아닐까 아닌가 좋겠다 좋겠네 놀랍다 대단하다 대박 부럽 무섭다 웃기다 궁금- 답답"},
};

// Nouns that close a report, and nouns that stand for somebody or something named later in the sentence.
constexpr std::u16string_view kReportNouns[] = {u"설명", u"분석", u"입장", u"판단", u"지적", u"주장", u"시각", u"전망", u"진단", u"평가", u"견해", u"관측", u"생각",
                                                u"의견", u"발표", u"해명", u"반응", u"말", u"얘기", u"이야기", u"예상", u"예측", u"보도", u"관점", u"결론", u"해석", u"주문", u"조언", u"우려", u"추정",
                                                u"발언", u"비판", u"경고", u"증언"};
constexpr std::u16string_view kCleftNouns[] = {u"사람", u"인물", u"주인공", u"주체", u"쪽", u"곳", u"회사", u"기업", u"업체", u"나라", u"국가", u"기관", u"단체", u"매체", u"당사자", u"이"};

constexpr std::u16string_view kReckoning[] = {u"합하", u"합", u"더하", u"바꾸", u"보", u"따지", u"치", u"환산", u"비교", u"감안", u"빼", u"나누",
                                              u"말하", u"들", u"요약", u"정리", u"비하", u"살펴보", u"돌아보", u"견주", u"계산", u"곱하"};

}  // namespace

bool korean_reckoning(std::u16string_view stem) {
  return std::find(std::begin(kReckoning), std::end(kReckoning), stem) != std::end(kReckoning);
}
bool korean_report_noun(std::u16string_view word) {
  return std::find(std::begin(kReportNouns), std::end(kReportNouns), word) != std::end(kReportNouns);
}
bool korean_denying_prefix(char16_t syllable) { return std::u16string_view(u"미비불무부").find(syllable) != std::u16string_view::npos; }

bool korean_cleft_noun(std::u16string_view word) {
  return std::find(std::begin(kCleftNouns), std::end(kCleftNouns), word) != std::end(kCleftNouns);
}

bool korean_time_noun(std::u16string_view word) {
  static constexpr std::u16string_view kTimeNouns[] = {u"날", u"해", u"때", u"달", u"시점", u"시기", u"시각", u"날짜"};
  return std::find(std::begin(kTimeNouns), std::end(kTimeNouns), word) != std::end(kTimeNouns);
}

std::span<const FunctionRow> korean_function_rows() { return kRows; }

}  // namespace haechi
