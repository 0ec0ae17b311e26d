// Words that tell how the clauses of a sentence part.
#ifndef HAECHI_EXTRACT_FACT_WORDS_H_
#define HAECHI_EXTRACT_FACT_WORDS_H_

#include <string_view>

#include "extract/word_list.h"

namespace haechi::fact_words {

/// What a body, a person or a thing has: told of whoever the sentence is about.
inline constexpr std::u16string_view kAttributes[] = {
    u"매출", u"매출액", u"영업이익", u"순이익",   u"이익", u"주가",   u"점유율", u"판매량", u"생산량",
    u"직원", u"자산",   u"부채",     u"시가총액", u"가격", u"값",     u"인구",   u"면적",   u"높이",
    u"길이", u"무게",   u"나이",     u"키",       u"비용", u"예산",   u"요금",   u"수익",   u"손실",
    u"유족", u"득표율", u"영업손실", u"생산",     u"출시", u"공사비", u"사업비", u"수명",   u"성능"};

/// Verbs that want an object.
inline constexpr std::u16string_view kTransitive[] = {
    u"제출", u"발표", u"공개", u"배포",   u"판매", u"출시", u"전달", u"공급", u"수출", u"설치",
    u"운영", u"사용", u"처리", u"통과시", u"배치", u"지급", u"제공", u"신청", u"접수", u"게시",
    u"등록", u"보냈", u"보내", u"넘겼",   u"팔았", u"판다", u"내놓", u"내놨", u"나눠"};

/// Point at what the clause before counts: 그중 절반은.
inline constexpr std::u16string_view kPartPointers[] = {u"그중", u"이중"};

/// Verbs of asking for something.
inline constexpr std::u16string_view kAsking[] = {u"요구", u"촉구", u"당부", u"주문", u"요청", u"권고"};

/// Verbs of two that meet as equals: A와 경쟁할.
inline constexpr std::u16string_view kMeeting[] = {u"경쟁", u"비슷", u"맞먹", u"대등", u"견줄", u"겨룰"};

/// Times that stand right behind a topic.
inline constexpr std::u16string_view kTimes[] = {u"지난",   u"지난해", u"올해", u"작년", u"내년",
                                                 u"지난달", u"이달",   u"오는", u"같은", u"이날"};

/// The same where another word follows: 지난 3월.
inline constexpr std::u16string_view kBeforeTimes[] = {u"지난", u"오는", u"같은"};

/// Things with names of their own.
inline constexpr WordList kThings({u"모델", u"챗봇", u"로봇", u"앱", u"서비스", u"게임", u"플랫폼", u"칩", u"반도체",
                                   u"위성", u"로켓", u"영화", u"드라마", u"소설", u"노래", u"브랜드", u"시스템",
                                   u"신약", u"백신"});

/// What says what is to be: its clause tells what it orders, allows or holds.
inline constexpr std::u16string_view kRulings[] = {
    u"규제안", u"규제", u"법안", u"법",     u"행정명령", u"명령", u"조치",   u"방안", u"정책", u"제도", u"협정",
    u"규정",   u"지침", u"대책", u"육성책", u"개정안",   u"조례", u"결의안", u"판결", u"합의", u"공약", u"안"};

/// Put a ruling in force, or before the public; 검토하다 and 요구하다 do not.
inline constexpr std::u16string_view kAdopting[] = {u"발표", u"내놓", u"내놨", u"시행", u"통과", u"제정", u"마련",
                                                    u"도입", u"서명", u"채택", u"체결", u"공개", u"확정", u"의결",
                                                    u"승인", u"내렸", u"냈다", u"공포", u"가결", u"처리"};

}  // namespace haechi::fact_words

#endif  // HAECHI_EXTRACT_FACT_WORDS_H_
