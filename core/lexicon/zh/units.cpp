// Chinese units of measure, money, time and ratio.
#include "reading/quantity_lexicon.h"

namespace haechi::zh {
namespace {

using D = Dimension;
constexpr double kDay = 86400;

constexpr UnitRow kUnits[] = {
    {u"个百分点", "pp", D::PercentPoint, 0.01, kSingle}, {u"個百分點", "pp", D::PercentPoint, 0.01, kSingle},
    {u"百分点", "pp", D::PercentPoint, 0.01, kSingle}, {u"百分點", "pp", D::PercentPoint, 0.01, kSingle},
    {u"个基点", "bp", D::PercentPoint, 0.0001, kSingle}, {u"個基點", "bp", D::PercentPoint, 0.0001, kSingle}, {u"基点", "bp", D::PercentPoint, 0.0001, kSingle},
    {u"倍", "times", D::Ratio, 1, kSingle}, {u"成", "tenth", D::Ratio, 0.1, kSingle}, {u"折", "tenth", D::Ratio, 0.1, kSingle},
    {u"个数量级", "digits", D::Magnitude, 1, kSingle}, {u"個數量級", "digits", D::Magnitude, 1, kSingle}, {u"数量级", "digits", D::Magnitude, 1, kSingle},
    {u"美元", "USD", D::Money, 1, kSingle}, {u"美金", "USD", D::Money, 1, kSingle}, {u"弗", "USD", D::Money, 1, kSingle}, {u"美刀", "USD", D::Money, 1, kSingle},
    {u"元", "CNY", D::Money, 1, kSingle}, {u"块", "CNY", D::Money, 1, kWeak}, {u"块钱", "CNY", D::Money, 1, kSingle}, {u"元人民币", "CNY", D::Money, 1, kSingle},
    {u"元人民幣", "CNY", D::Money, 1, kSingle}, {u"人民币", "CNY", D::Money, 1, kSingle}, {u"人民幣", "CNY", D::Money, 1, kSingle}, {u"人民币", "CNY", D::Money, 1, kBefore},
    {u"圆", "CNY", D::Money, 1, kSingle}, {u"韩元", "KRW", D::Money, 1, kSingle}, {u"韓元", "KRW", D::Money, 1, kSingle}, {u"韩币", "KRW", D::Money, 1, kSingle},
    {u"韓圓", "KRW", D::Money, 1, kSingle}, {u"韩圆", "KRW", D::Money, 1, kSingle}, {u"日元", "JPY", D::Money, 1, kSingle}, {u"日圆", "JPY", D::Money, 1, kSingle},
    {u"日圓", "JPY", D::Money, 1, kSingle}, {u"欧元", "EUR", D::Money, 1, kSingle}, {u"歐元", "EUR", D::Money, 1, kSingle}, {u"英镑", "GBP", D::Money, 1, kSingle},
    {u"英鎊", "GBP", D::Money, 1, kSingle}, {u"港元", "HKD", D::Money, 1, kSingle}, {u"港币", "HKD", D::Money, 1, kSingle}, {u"港幣", "HKD", D::Money, 1, kSingle},
    {u"新台币", "TWD", D::Money, 1, kSingle}, {u"新台幣", "TWD", D::Money, 1, kSingle}, {u"台币", "TWD", D::Money, 1, kSingle}, {u"元新台币", "TWD", D::Money, 1, kSingle},
    {u"加元", "CAD", D::Money, 1, kSingle}, {u"澳元", "AUD", D::Money, 1, kSingle}, {u"新元", "SGD", D::Money, 1, kSingle}, {u"卢布", "RUB", D::Money, 1, kSingle},
    {u"盧布", "RUB", D::Money, 1, kSingle}, {u"卢比", "INR", D::Money, 1, kSingle}, {u"法郎", "franc", D::Money, 1, kSingle}, {u"瑞士法郎", "CHF", D::Money, 1, kSingle},
    {u"泰铢", "THB", D::Money, 1, kSingle}, {u"越南盾", "VND", D::Money, 1, kSingle}, {u"美分", "cent", D::Money, 0.01, kSingle | kMinor},
    {u"角", "jiao", D::Money, 0.1, kMinor | kWeak},
    // time
    {u"毫秒", "ms", D::Duration, 1e-3, kSingle}, {u"秒", "s", D::Duration, 1, kSingle | kMinor}, {u"秒钟", "s", D::Duration, 1, kSingle | kMinor},
    {u"分钟", "min", D::Duration, 60, kSingle | kMinor}, {u"分鐘", "min", D::Duration, 60, kSingle | kMinor}, {u"小时", "h", D::Duration, 3600, kSingle | kMinor},
    {u"小時", "h", D::Duration, 3600, kSingle | kMinor}, {u"个小时", "h", D::Duration, 3600, kSingle}, {u"個小時", "h", D::Duration, 3600, kSingle},
    {u"天", "d", D::Duration, kDay, kSingle}, {u"日", "d", D::Duration, kDay, kWide}, {u"日内", "d", D::Duration, kDay, kSingle}, {u"周", "wk", D::Duration, 7 * kDay, kSingle},
    {u"週", "wk", D::Duration, 7 * kDay, kSingle}, {u"个星期", "wk", D::Duration, 7 * kDay, kSingle}, {u"個星期", "wk", D::Duration, 7 * kDay, kSingle},
    {u"个月", "mo", D::Duration, 30 * kDay, kSingle | kMinor}, {u"個月", "mo", D::Duration, 30 * kDay, kSingle | kMinor}, {u"月", "", D::Other, 1, kDrop},
    {u"年", "yr", D::Duration, 365 * kDay, kWide | kSingle}, {u"年间", "yr", D::Duration, 365 * kDay, kSingle}, {u"年內", "yr", D::Duration, 365 * kDay, kSingle}, {u"年内", "yr", D::Duration, 365 * kDay, kSingle},
    {u"年代", "", D::Other, 1, kDrop}, {u"年度", "", D::Other, 1, kDrop}, {u"季度", "", D::Other, 1, kDrop}, {u"季", "", D::Other, 1, kDrop}, {u"个季度", "quarter", D::Duration, 91.25 * kDay, kSingle},
    {u"世纪", "", D::Other, 1, kDrop}, {u"世紀", "", D::Other, 1, kDrop}, {u"点", "", D::Other, 1, kDrop}, {u"點", "", D::Other, 1, kDrop}, {u"时", "", D::Other, 1, kDrop}, {u"號", "", D::Other, 1, kDrop}, {u"号", "", D::Other, 1, kDrop},
    {u"月份", "", D::Other, 1, kDrop}, {u"个点", "point", D::Other, 1, kSingle}, {u"岁", "yr", D::Age, 1, kSingle}, {u"歲", "yr", D::Age, 1, kSingle}, {u"周岁", "yr", D::Age, 1, kSingle},
    // measures
    {u"纳米", "nm", D::Length, 1e-9, kSingle}, {u"奈米", "nm", D::Length, 1e-9, kSingle}, {u"納米", "nm", D::Length, 1e-9, kSingle}, {u"微米", "um", D::Length, 1e-6, kSingle},
    {u"毫米", "mm", D::Length, 1e-3, kSingle}, {u"厘米", "cm", D::Length, 0.01, kSingle}, {u"公分", "cm", D::Length, 0.01, kSingle}, {u"米", "m", D::Length, 1, kSingle}, {u"公尺", "m", D::Length, 1, kSingle},
    {u"公里", "km", D::Length, 1000, kSingle}, {u"千米", "km", D::Length, 1000, kSingle}, {u"英里", "mi", D::Length, 1609.344, kSingle}, {u"英尺", "ft", D::Length, 0.3048, kSingle}, {u"英寸", "in", D::Length, 0.0254, kSingle | kMinor}, {u"里", "li", D::Length, 500, kWeak},
    {u"平方米", "m2", D::Area, 1, kSingle}, {u"平方公里", "km2", D::Area, 1e6, kSingle}, {u"平方千米", "km2", D::Area, 1e6, kSingle}, {u"公顷", "ha", D::Area, 1e4, kSingle}, {u"亩", "mu", D::Area, 666.6667, kSingle}, {u"英亩", "acre", D::Area, 4046.8564224, kSingle},
    {u"立方米", "m3", D::Volume, 1, kSingle}, {u"升", "l", D::Volume, 1e-3, kSingle}, {u"毫升", "ml", D::Volume, 1e-6, kSingle}, {u"加仑", "gal", D::Volume, 0.003785411784, kSingle}, {u"桶", "bbl", D::Volume, 0.158987294928, kSingle},
    {u"百帕", "hPa", D::Other, 1, kSingle}, {u"帕", "hPa", D::Other, 0.01, kSingle}, {u"百帕斯卡", "hPa", D::Other, 1, kSingle}, {u"hpa", "hPa", D::Other, 1, kPlain},
    {u"毫克", "mg", D::Mass, 1e-6, kSingle}, {u"克", "g", D::Mass, 1e-3, kSingle}, {u"公斤", "kg", D::Mass, 1, kSingle}, {u"千克", "kg", D::Mass, 1, kSingle}, {u"斤", "jin", D::Mass, 0.5, kSingle}, {u"吨", "t", D::Mass, 1000, kSingle}, {u"噸", "t", D::Mass, 1000, kSingle}, {u"磅", "lb", D::Mass, 0.45359237, kSingle}, {u"盎司", "oz", D::Mass, 0.028349523125, kSingle},
    {u"摄氏", "C", D::Temperature, 1, kBefore}, {u"攝氏", "C", D::Temperature, 1, kBefore}, {u"华氏", "F", D::Temperature, 1, kBefore}, {u"摄氏度", "C", D::Temperature, 1, kSingle}, {u"攝氏度", "C", D::Temperature, 1, kSingle}, {u"华氏度", "F", D::Temperature, 1, kSingle}, {u"度", "degree", D::Temperature, 1, kPlain},
    {u"字节", "B", D::Data, 1, kSingle}, {u"瓦", "W", D::Power, 1, kSingle}, {u"千瓦", "kW", D::Power, 1e3, kSingle}, {u"兆瓦", "MW", D::Power, 1e6, kSingle}, {u"吉瓦", "GW", D::Power, 1e9, kSingle}, {u"千瓦时", "kWh", D::Energy, 3.6e6, kSingle}, {u"度电", "kWh", D::Energy, 3.6e6, kSingle}, {u"赫兹", "Hz", D::Frequency, 1, kSingle},
};

}  // namespace

std::span<const UnitRow> units() { return kUnits; }

}  // namespace haechi::zh
