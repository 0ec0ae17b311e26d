// Words of attribution in Korean news, as tables.
#ifndef HAECHI_EXTRACT_SPEECH_WORDS_H_
#define HAECHI_EXTRACT_SPEECH_WORDS_H_

#include <string_view>

#include "extract/word_list.h"

namespace haechi::speech_words {

/// Verbs of saying, judging and reporting, up to the syllable that carries the past.
inline constexpr std::u16string_view kSaying[] = {
    u"말했",         u"말한",       u"말하",       u"말씀했",     u"밝혔",        u"밝힌",        u"밝히",
    u"전했",         u"전하",       u"평가했",     u"평가한",     u"평가하",      u"평했",        u"지적했",
    u"지적하",       u"지적한",     u"강조했",     u"강조하",     u"강조한",      u"덧붙였",      u"덧붙혔",
    u"덧붙이",       u"언급했",     u"언급하",     u"전망했",     u"전망하",      u"분석했",      u"분석하",
    u"주장했",       u"주장하",     u"주장한",     u"설명했",     u"설명하",      u"당부했",      u"보도했",
    u"보도하",       u"비판했",     u"비판하",     u"확인했",     u"자신했",      u"짚었",        u"경계했",
    u"발표했",       u"반박했",     u"반박하",     u"요구했",     u"물었",        u"촉구했",      u"경고했",
    u"경고하",       u"인정했",     u"호소했",     u"토로했",     u"답했",        u"대답했",      u"진단했",
    u"꼽았",         u"시사했",     u"예상했",     u"예상하",     u"예측했",      u"추정했",      u"추정하",
    u"내다봤",       u"내다보",     u"판단한",     u"판단했",     u"부인했",      u"선언했",      u"약속했",
    u"다짐했",       u"회상했",     u"칭찬했",     u"적었",       u"썼",          u"올렸",        u"게재",
    u"입을 모았",    u"우려했",     u"제안했",     u"공개했",     u"털어놨",      u"털어놓",      u"고백했",
    u"외쳤",         u"질문했",     u"응답했",     u"발언했",     u"논평했",      u"성명",        u"표명했",
    u"피력했",       u"역설했",     u"단언했",     u"항변했",     u"해명했",      u"시인했",      u"고 했",
    u"라고 했",      u"고 한다",    u"고 봤",      u"고 본다",    u"고 보고",     u"것으로 보고", u"믿는다",
    u"생각한다",     u"알렸",       u"통보했",     u"기록했다고", u"귀띔했",      u"증언했",      u"진술했",
    u"으로 보고 있", u"로 보고 있", u"로 봤",      u"로 본다",    u"자신감을 보", u"우려를 나타", u"뜻을 밝",
    u"말합니다",     u"말한다",     u"밝힙니다",   u"전합니다",   u"전한다",      u"주장합니다",  u"강조합니다",
    u"설명합니다",   u"설명한다",   u"지적합니다", u"덧붙입니다", u"덧붙인다",    u"경고합니다",  u"경고한다",
    u"예상합니다",   u"예상한다",   u"전망합니다", u"전망한다",   u"우려합니다",  u"우려한다",    u"생각합니다",
    u"믿습니다",     u"고 봅니다",  u"회상합니다", u"회상한다",   u"인정합니다",  u"인정한다",
};

/// Stand behind the source of a report: X에 따르면.
inline constexpr std::u16string_view kAccordingTo[] = {u"에 따르면", u"에 의하면", u"에 따라면", u"에 따르자면"};

/// Between the source and 에 따르면: its document.
inline constexpr std::u16string_view kDocuments[] = {
    u"보도",   u"보고서", u"자료", u"조사", u"발표", u"통계", u"집계",     u"설문", u"설문조사", u"연구",   u"성명",
    u"문서",   u"기사",   u"등",   u"등에", u"보고", u"내용", u"서류",     u"소장", u"기소장",   u"의향서", u"문건",
    u"판결문", u"주장",   u"분석", u"추산", u"설명", u"전언", u"여론조사", u"추정", u"전망",     u"혐의",   u"여론"};

/// Verbs that put a document after its maker: X가 발표한 보고서.
inline constexpr std::u16string_view kIssuing[] = {u"발표한", u"공개한", u"조사한", u"내놓은",
                                                   u"펴낸",   u"집계한", u"발간한", u"낸"};

/// What people are: stands behind a name (탕 CEO) or before one (창업자 저우훙이).
inline constexpr WordList kTitles({
    u"창업자",   u"대표",       u"대표이사",   u"회장",       u"부회장",     u"사장",
    u"부사장",   u"CEO",        u"CTO",        u"COO",        u"최고경영자", u"최고기술책임자",
    u"교수",     u"원장",       u"소장",       u"책임자",     u"기술책임자", u"대변인",
    u"대통령",   u"부통령",     u"장관",       u"차관",       u"총리",       u"주석",
    u"의원",     u"위원",       u"위원장",     u"국장",       u"실장",       u"팀장",
    u"센터장",   u"연구원",     u"수석연구원", u"선임연구원", u"변호사",     u"검사",
    u"판사",     u"감독",       u"선수",       u"코치",       u"지사",       u"시장",
    u"군수",     u"총장",       u"학장",       u"박사",       u"이사",       u"전무",
    u"상무",     u"애널리스트", u"분석가",     u"관계자",     u"외무상",     u"외무장관",
    u"국무장관", u"대사",       u"사무총장",   u"총재",       u"의장",       u"후보",
    u"씨",       u"여사",       u"경",         u"신부",       u"목사",       u"기자",
    u"작가",     u"배우",       u"가수",       u"공동창업자", u"전문가",     u"매니저",
    u"디렉터",   u"책임",       u"담당자",     u"보좌관",     u"경찰서장",   u"청장",
    u"협회장",   u"조합장",     u"사령관",     u"장군",       u"진행자",     u"스타",
    u"공격수",   u"상원의원",   u"하원의원",   u"국방장관",   u"비서관",     u"수석",
    u"당선인",   u"당선자",     u"관장",       u"단장",       u"본부장",     u"지부장",
    u"과장",     u"부장",       u"처장",       u"교장",       u"예보관",     u"서장",
    u"면장",     u"이장",       u"건축가",     u"평론가",     u"조사관",     u"지휘자",
    u"예보관",
});

/// Kinds of bodies, named before the body's own name (시장분석 업체 CB인사이츠).
inline constexpr WordList kBodyKinds({u"업체",   u"매체",   u"관영매체", u"기업",   u"회사",   u"언론",
                                      u"신문",   u"방송",   u"전문지",   u"잡지",   u"잡지사", u"스타트업",
                                      u"일간지", u"경제지", u"통신사",   u"은행",   u"단체",   u"기관",
                                      u"전문",   u"방송사", u"산하",     u"개발사", u"운영사"});

/// End the names of bodies.
inline constexpr std::u16string_view kBodyEndings[] = {u"전자",   u"그룹",   u"해운",   u"은행",   u"증권",   u"통신",
                                                       u"건설",   u"항공",   u"제약",   u"대학",   u"병원",   u"재단",
                                                       u"협회",   u"공사",   u"연구소", u"연구원", u"미술관", u"박물관",
                                                       u"대학교", u"의료원", u"위원회", u"시티",   u"구단"};

/// Point at a body that stands before.
inline constexpr std::u16string_view kBodyPointers[] = {u"이 회사", u"이 기업", u"이 업체", u"이 은행", u"이 병원",
                                                        u"이 대학", u"이 단체", u"이 구단", u"이 기관", u"이 재단"};

/// Media without a telling ending.
inline constexpr std::u16string_view kMedia[] = {
    u"블룸버그",     u"로이터", u"CNBC",     u"CNN",  u"BBC",      u"SCMP", u"NYT",    u"WSJ",     u"AP",     u"AFP",
    u"NBC",          u"ABC",    u"CBS",      u"FT",   u"포스트",   u"외신", u"매체",   u"언론",    u"슈피겔", u"가디언",
    u"이코노미스트", u"보도",   u"환구시보", u"신화", u"인민일보", u"시보", u"닛케이", u"더타임스"};

/// Open a sentence without saying who.
inline constexpr WordList kOpeners({
    u"당시",     u"그때",     u"또",     u"또한",     u"한편",       u"앞서",   u"월요일",    u"화요일",
    u"수요일",   u"목요일",   u"금요일", u"토요일",   u"일요일",     u"어제",   u"오늘",      u"이날",
    u"최근",     u"특히",     u"다만",   u"그러나",   u"하지만",     u"그리고", u"이어",      u"이어서",
    u"그러면서", u"현재",     u"실제로", u"이에",     u"대해",       u"대해,",  u"이에 대해", u"아울러",
    u"반면",     u"그럼에도", u"지난",   u"지난달",   u"지난해",     u"올해",   u"오는",      u"같은",
    u"날",       u"특히,",    u"또,",    u"결국",     u"따라서",     u"그래서", u"이와",      u"관련해",
    u"관련",     u"이후",     u"이번",   u"첫번째로", u"마지막으로", u"가운데", u"직후",
});

/// Topics that name nobody.
inline constexpr WordList kNoSpeakers({u"점",     u"것",   u"때",     u"수",   u"일",   u"이",   u"바",     u"데",
                                       u"경우",   u"이것", u"그것",   u"문제", u"이유", u"결과", u"가능성", u"오늘",
                                       u"내일",   u"어제", u"현재",   u"지금", u"이번", u"여기", u"그중",   u"이중",
                                       u"심지어", u"등",   u"가운데", u"중",   u"속",   u"이후", u"이전",   u"사이",
                                       u"동안",   u"직후", u"뒤",     u"전",   u"결국"});

/// A noun of view with its holder before it: 업계의 공통된 견해다.
inline constexpr std::u16string_view kViews[] = {u"견해다",   u"시각이다", u"입장이다", u"판단이다", u"주장이다",
                                                 u"설명이다", u"생각이다", u"평가다",   u"진단이다"};

/// Report without saying who: it is whoever spoke before.
inline constexpr std::u16string_view kImpersonal[] = {u"지목됐",      u"지적됐", u"답변이 나왔",  u"대답이 나왔",
                                                      u"반응이 나왔", u"제기됐", u"목소리가 나왔"};

/// Open a sentence that goes on with the speaker before it.
inline constexpr std::u16string_view kSameSpeaker[] = {
    u"또 ", u"또, ", u"또한 ", u"이어 ", u"그러면서 ", u"아울러 ", u"다만 그러면서도 ", u"이어서 "};

/// Bodies of people whose view is told with 에서는.
inline constexpr std::u16string_view kCollectives[] = {
    u"업계", u"시장",          u"학계",   u"정치권", u"재계", u"금융권", u"당국", u"정부", u"의료계",  u"법조계",
    u"일각", u"전문가들 사이", u"증권가", u"현지",   u"야당", u"여당",   u"경찰", u"검찰", u"회사 측", u"측"};

/// Words that end like a topic or a subject and are none.
inline constexpr WordList kNoTopics({u"이는",     u"이같이", u"같이",     u"많이",     u"없이",     u"높이",
                                     u"깊이",     u"굳이",   u"끝없이",   u"또는",     u"혹은",     u"오는",
                                     u"가는",     u"하는",   u"나는",     u"저는",     u"우리는",   u"우리가",
                                     u"내가",     u"제가",   u"모두가",   u"누가",     u"아직도",   u"너무도",
                                     u"그래도",   u"아마도", u"특별히도", u"지금도",   u"오늘도",   u"다시는",
                                     u"대체로는", u"이제는", u"때로는",   u"심지어는", u"실제로는", u"당장은"});

/// Who tells it: no name, and yet what the clause is about. The first may be a verb, and is none where it opens.
inline constexpr WordList kTellers({u"나는", u"저는", u"우리는", u"우린", u"저희는", u"나도", u"저도", u"우리도",
                                    u"너는", u"당신은"});

/// Endings of words that end like a topic: adnominal verbs, other particles before it.
inline constexpr EndingList kNoTopicEndings({u"에는",   u"로는",   u"에서는",   u"까지는",   u"부터는",   u"과는",
                                             u"와는",   u"보다는", u"에게는",   u"라는",     u"다는",     u"했는",
                                             u"려는",   u"나가는", u"대해서는", u"관해서는", u"위해서는", u"대로는",
                                             u"통하는", u"처럼은", u"같은",     u"가운데는"});

/// The same of words in 도.
inline constexpr EndingList kNoTopicEndingsInDo({u"에도", u"에서도", u"으로도", u"에게도", u"기도", u"면서도",
                                                 u"하고도", u"다고도", u"라고도", u"지도", u"해도", u"아도", u"어도",
                                                 u"대해서도", u"난이도", u"만족도", u"신뢰도", u"인지도", u"중요도"});

/// Nouns in 도, which otherwise is a particle.
inline constexpr WordList kNounsInDo({u"정도", u"속도", u"온도", u"제도", u"태도", u"보도", u"강도", u"농도", u"밀도",
                                      u"빈도", u"각도", u"고도", u"습도", u"한도", u"용도", u"의도", u"시도", u"주도",
                                      u"수도", u"철도", u"궤도", u"진도", u"구도", u"척도", u"연도", u"년도", u"지도",
                                      u"기도", u"유도", u"인도", u"반도", u"파도", u"포도", u"여도", u"순도", u"위도"});

/// End a sentence that goes on with what somebody said.
inline constexpr std::u16string_view kGoesOn[] = {u"다는 것이다", u"라는 것이다",    u"는 설명이다",
                                                  u"는 주장이다", u"는 지적이다",    u"는 취지다",
                                                  u"는 입장이다", u"야 하는 이유다", u"는 이유다"};

/// Pronouns for a person who stands before.
inline constexpr std::u16string_view kPersonPronouns[] = {u"그",      u"그녀",    u"이 남성",
                                                          u"이 여성", u"그 남자", u"그 여자"};

/// A sentence that opens so goes on with what the one before was about.
inline constexpr std::u16string_view kContinuations[] = {u"이 가운데", u"이 중", u"그중",  u"이중",
                                                         u"그 가운데", u"이어",  u"이들 ", u"같은 기간"};

/// A quotation closes or a report follows: 이같이 밝혔다.
inline constexpr std::u16string_view kPointsBack[] = {u"이같이",    u"이렇게", u"이처럼",
                                                      u"이와 같이", u"그렇게", u"위와 같이"};

/// What is said follows.
inline constexpr std::u16string_view kAnnounces[] = {u"다음과 같이", u"아래와 같이", u"다음과 같은 글",
                                                     u"다음과 같은 말"};

}  // namespace haechi::speech_words

#endif  // HAECHI_EXTRACT_SPEECH_WORDS_H_
