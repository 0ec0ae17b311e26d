// Stems of Korean predicates, as tables.
#ifndef HAECHI_EXTRACT_PREDICATE_WORDS_H_
#define HAECHI_EXTRACT_PREDICATE_WORDS_H_

#include <string_view>

#include "extract/word_list.h"

namespace haechi::predicate_words {

/// Adjectives other than those in 하: by how they end.
inline constexpr std::u16string_view kAdjectives[] = {
    u"크",     u"작",   u"높",   u"낮",   u"많",     u"적",   u"길",   u"짧",     u"넓",   u"좁",   u"좋",   u"나쁘",
    u"같",     u"다르", u"바쁘", u"어렵", u"쉽",     u"무겁", u"가볍", u"뜨겁",   u"차갑", u"춥",   u"덥",   u"빠르",
    u"느리",   u"멀",   u"가깝", u"깊",   u"얕",     u"젊",   u"비싸", u"까다롭", u"새롭", u"이롭", u"해롭", u"자유롭",
    u"밝",     u"어둡", u"맑",   u"굵",   u"얇",     u"두껍", u"붉",   u"힘들",   u"아프", u"슬프", u"기쁘", u"드물",
    u"낯설",   u"아니", u"스럽", u"답",   u"롭",     u"두렵", u"무섭", u"부럽",   u"쓰리", u"매섭", u"즐겁", u"뛰어나",
    u"지나치", u"곱",   u"괴롭", u"반갑", u"가파르", u"이르", u"값싸"};

/// What stands before 하 in adjectives.
inline constexpr WordList kAdjectiveRoots(
    {u"필요", u"중요", u"가능", u"심각", u"강",   u"약",   u"비슷", u"유사",   u"동일", u"부족", u"풍부", u"저렴",
     u"우수", u"탁월", u"활발", u"원활", u"안전", u"위험", u"편리", u"불편",   u"복잡", u"단순", u"간단", u"다양",
     u"유일", u"독특", u"특별", u"특이", u"정확", u"분명", u"확실", u"명확",   u"뚜렷", u"막대", u"거대", u"엄청",
     u"상당", u"충분", u"적절", u"적합", u"타당", u"부당", u"정당", u"공정",   u"건강", u"행복", u"불행", u"유명",
     u"친절", u"조용", u"깨끗", u"냉혹", u"냉정", u"엄격", u"엄중", u"치열",   u"미미", u"미흡", u"허술", u"취약",
     u"튼튼", u"견고", u"탄탄", u"든든", u"희박", u"희귀", u"무관", u"불가피", u"투명", u"모호", u"애매", u"가혹",
     u"잔인", u"비참", u"참담", u"만연", u"여전", u"완전", u"순수", u"민감",   u"둔감", u"예민", u"신중", u"저조",
     u"부진", u"양호", u"불량", u"느슨", u"팽팽", u"긴밀", u"밀접", u"소중",   u"귀",   u"흔",   u"착",   u"악",
     u"선",   u"독",   u"진",   u"연",   u"순",   u"익숙", u"생소", u"과도",   u"과",   u"심",   u"당연", u"마땅",
     u"유력", u"유리", u"불리", u"평범", u"비범", u"무사", u"급",   u"위독",   u"똑똑", u"성실", u"솔직", u"강력",
     u"강경", u"온건", u"막강", u"방대", u"광대", u"웅장", u"화려", u"초라",   u"빈약", u"풍성", u"넉넉", u"꾸준",
     u"급격", u"완만", u"가득", u"뿌듯", u"시급", u"절실", u"간절", u"팽배",   u"고요", u"단단", u"정교", u"세밀",
     u"거세", u"못",   u"덜",   u"훌륭", u"대단", u"적당", u"온전", u"안정"});

/// Verbs in 이, which otherwise is the copula.
inline constexpr WordList kVerbsInI(
    {u"보이",     u"선보이", u"돋보이", u"들이",   u"끌어들이", u"받아들이", u"사들이", u"길들이", u"곁들이",
     u"높이",     u"줄이",   u"붙이",   u"덧붙이", u"밀어붙이", u"쌓이",     u"먹이",   u"속이",   u"죽이",
     u"숨죽이",   u"녹이",   u"섞이",   u"꼬이",   u"쓰이",     u"모이",     u"놓이",   u"트이",   u"기울이",
     u"움직이",   u"망설이", u"꺾이",   u"엮이",   u"조이",     u"벌이",     u"반짝이", u"끄덕이", u"휩싸이",
     u"둘러싸이", u"매이",   u"얽매이", u"짜이",   u"깎이",     u"볶이",     u"쪼이",   u"묶이"});

/// Verbs in 우, which otherwise is what is left of 어렵 and its like.
inline constexpr EndingList kVerbsInU({u"세우", u"키우", u"배우", u"채우", u"태우", u"치우", u"싸우",
                                       u"비우", u"지우", u"메우", u"피우", u"외우", u"재우", u"깨우",
                                       u"데우", u"틔우", u"띄우", u"씌우", u"걸우", u"에우"});

/// Verbs with a final ㅂ, ㄷ, ㅅ that stays, and with one that changes before a vowel.
inline constexpr EndingList kRegularB({u"입", u"잡", u"뽑", u"씹", u"접", u"집", u"업", u"꼽", u"좁"});
inline constexpr EndingList kChangingD({u"듣", u"싣", u"깨닫", u"일컫"});
inline constexpr EndingList kChangingS({u"짓", u"잇", u"붓", u"긋", u"낫", u"젓"});

/// Verbs of the news that are not made with 하, 되 or 시키. One syllable: whole words only.
inline constexpr std::u16string_view kVerbs[] = {
    u"막",       u"받",       u"않",       u"얻",      u"맡",       u"맺",       u"겪",     u"잡",       u"찾",
    u"믿",       u"입",       u"쌓",       u"놓",      u"넣",       u"낳",       u"닫",     u"잃",       u"읽",
    u"남",       u"심",       u"담",       u"뽑",      u"꼽",       u"갚",       u"묶",     u"깎",       u"갖",
    u"쫓",       u"넘",       u"뛰어넘",   u"내",      u"쏟아내",   u"나오",     u"들어오", u"돌아오",   u"다가오",
    u"가져오",   u"내려오",   u"넘어오",   u"들어가",  u"넘어가",   u"돌아가",   u"이어가", u"올라가",   u"내려가",
    u"빠져나가", u"이끌",     u"만들",     u"머물",    u"흔들",     u"힘입",     u"앞서",   u"나서",     u"들어서",
    u"넘어서",   u"맞서",     u"올라서",   u"돌아서",  u"세우",     u"키우",     u"채우",   u"치우",     u"내세우",
    u"앞세우",   u"비우",     u"지우",     u"배우",    u"이루",     u"다루",     u"거두",   u"나누",     u"바꾸",
    u"꾸리",     u"갖추",     u"맞추",     u"낮추",    u"늦추",     u"멈추",     u"부추기", u"줄이",     u"높이",
    u"들이",     u"끌어들이", u"받아들이", u"붙이",    u"덧붙이",   u"벌이",     u"보이",   u"선보이",   u"쓰이",
    u"모이",     u"모으",     u"쓰",       u"늘리",    u"올리",     u"내리",     u"열리",   u"팔리",     u"걸리",
    u"알리",     u"울리",     u"돌리",     u"살리",    u"누리",     u"달리",     u"몰리",   u"실리",     u"풀리",
    u"밀리",     u"물리",     u"꺼리",     u"가리",    u"버리",     u"차리",     u"빌리",   u"벌리",     u"흘리",
    u"뿌리",     u"노리",     u"넘기",     u"남기",    u"옮기",     u"맡기",     u"숨기",   u"당기",     u"챙기",
    u"이기",     u"즐기",     u"섬기",     u"안기",    u"옮",       u"지키",     u"일으키", u"가리키",   u"끼치",
    u"미치",     u"거치",     u"펼치",     u"고치",    u"마치",     u"그치",     u"맞붙",   u"떨치",     u"놓치",
    u"합치",     u"바치",     u"겹치",     u"부딪치",  u"알려지",   u"벌어지",   u"떨어지", u"만들어지", u"이뤄지",
    u"이루어지", u"불거지",   u"커지",     u"퍼지",    u"숨지",     u"던지",     u"번지",   u"쓰러지",   u"빠지",
    u"사라지",   u"높아지",   u"낮아지",   u"많아지",  u"가까워지", u"어려워지", u"드러나", u"일어나",   u"태어나",
    u"떠나",     u"만나",     u"벗어나",   u"늘어나",  u"살아나",   u"물러나",   u"끝나",   u"나타나",   u"줄어들",
    u"뛰어들",   u"접어들",   u"따르",     u"치르",    u"오르",     u"흐르",     u"부르",   u"누르",     u"기르",
    u"저지르",   u"무너뜨리", u"떨어뜨리", u"터뜨리",  u"깨뜨리",   u"망가뜨리", u"밝히",   u"꼽히",     u"막히",
    u"잡히",     u"읽히",     u"닫히",     u"뽑히",    u"얽히",     u"묻히",     u"부딪히", u"갇히",     u"맺히",
    u"꽂히",     u"먹히",     u"불리",     u"좁히",    u"넓히",     u"굳히",     u"뒤집",   u"붙잡",     u"사로잡",
    u"손잡",     u"따라잡",   u"자리잡",   u"거머쥐",  u"내놓",     u"털어놓",   u"쏟아놓", u"내주",     u"돌려주",
    u"안겨주",   u"보여주",   u"내걸",     u"벌",      u"팔",       u"물들",     u"저물",   u"다듬",     u"가다듬",
    u"앓",       u"뚫",       u"꺾",       u"겪",      u"솟",       u"치솟",     u"빼앗",   u"무릅쓰",   u"휩쓸",
    u"휩싸이",   u"쏘",       u"태우",     u"불태우",  u"뜨",       u"떠오르",   u"키",     u"펴내",     u"펴",
    u"짓",       u"잇",       u"뒤잇",     u"걷어내",  u"겨누",     u"일구",     u"가꾸",   u"꿈꾸",     u"감싸",
    u"둘러싸",   u"뒤쫓",     u"개",       u"건네",    u"보내",     u"끝내",     u"써내",   u"드러내",   u"자라",
    u"나타내",   u"몰아내",   u"이겨내",   u"헤쳐나가"};

}  // namespace haechi::predicate_words

#endif  // HAECHI_EXTRACT_PREDICATE_WORDS_H_
