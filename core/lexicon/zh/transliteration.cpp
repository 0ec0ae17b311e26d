#include "lexicon/zh/transliteration.h"

#include "text/letters.h"

namespace haechi {

int foreign_spelling(char16_t c) {
  static constexpr LetterSet kCharacters(
      u"阿埃艾奥巴贝彼宾波博布查达戴丹德迪蒂杜厄恩尔菲费芬弗夫福盖戈格哈汉赫亨霍基吉贾杰卡凯坎科克肯库拉莱兰劳勒雷卢鲁伦罗洛马迈曼梅米蒙莫穆姆纳娜内尼涅"
      u"诺欧帕佩皮珀普乔琼萨塞桑瑟莎沙施斯苏索塔泰坦汤特托瓦威维韦沃乌希谢辛雅亚耶伊尤约泽扎詹兹佐祖茨翰逊顿森伯瑞朗莉娅什吕扬");
  static constexpr LetterSet kOthers(u"多西里法林海因丽莲圣史奇切凡洪朱隆瓜古山日列连利安金本温平宁策姬芝齐华士洲加夏龙比白钱丝翁朱纽纳");
  return kCharacters.has(c) ? 2 : kOthers.has(c) ? 1 : 0;
}

}  // namespace haechi
