#include "lexicon/zh/transliteration.h"

#include "text/letters.h"

namespace haechi {
namespace {

// Each run of characters stands behind how they are said, as far as names in other scripts show it: 'R' for an r or l that
// these may leave out, 'V' for a v that may be a w.
constexpr std::u16string_view kCharacters =
    u"R尔Va瓦Vi威维韦Vu沃乌a阿雅亚娅ai埃艾an扬au奥b布ba巴bi贝彼bin宾bu波博伯ca查cau乔cun琼d德da达dai戴dan丹di迪蒂du杜dun顿f弗夫fi菲费fin芬fu福g格gai盖gi戈"
    u"h赫ha哈han汉翰hin亨hu霍i厄耶伊in恩ja贾扎jan詹ji基吉杰ju约k克ka卡kai凯kan坎ki科kin肯ku库la拉lai莱lan兰朗lau劳li勒雷瑞莉lu卢鲁罗洛吕lun伦m姆ma马mai迈man曼mi梅米"
    u"mu莫穆mun蒙na纳娜ni内尼涅nu诺p普pa帕pi佩皮pu珀s施斯sa萨莎沙sai塞san桑si瑟希谢sin辛森si什su苏索sun逊t特ta塔tai泰tan坦汤tu托u欧尤z兹茨zi泽zu佐祖";
constexpr std::u16string_view kOthers =
    u"Vin温翁an安bai白bi比bin本ci奇切齐cin钱du多fa法fan凡ga瓜gu古ha华hai海hun洪in因ja加ji姬芝jin金ju朱洲li里丽日列利蕾lin林莲连lun隆龙nin宁nu纽pin平s士丝策sa夏san山si西史"
    u"sin圣";

}  // namespace

int foreign_spelling(char16_t c) {
  static constexpr LetterSet kUsual(kCharacters), kRare(kOthers);
  return kUsual.has(c) ? 2 : kRare.has(c) ? 1 : 0;
}

std::u16string_view foreign_sound(char16_t c) {
  for (const std::u16string_view list : {kCharacters, kOthers}) {
    size_t end = list.find(c);
    if (end == std::u16string_view::npos) continue;
    while (list[end] > u'z') --end;
    size_t begin = end;
    while (begin > 0 && list[begin - 1] <= u'z') --begin;
    return list.substr(begin, end + 1 - begin);
  }
  return {};
}

}  // namespace haechi
