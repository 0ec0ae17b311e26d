// Japanese units of measure, money, time and ratio.
#include "reading/quantity_lexicon.h"

namespace haechi::ja {
namespace {

using D = Dimension;
constexpr double kDay = 86400;

constexpr UnitRow kUnits[] = {
    {u"パーセント", "percent", D::Percent, 0.01, kSingle}, {u"ポイント", "point", D::Other, 1, kSingle}, {u"パーセントポイント", "pp", D::PercentPoint, 0.01, kSingle}, {u"%ポイント", "pp", D::PercentPoint, 0.01, kSingle},
    {u"割", "tenth", D::Ratio, 0.1, kSingle}, {u"割引", "tenth", D::Ratio, 0.1, kWeak}, {u"割合", "", D::Other, 1, kDrop | kWeak}, {u"倍", "times", D::Ratio, 1, kSingle}, {u"桁", "digits", D::Magnitude, 1, kSingle},
    {u"円", "JPY", D::Money, 1, kSingle}, {u"日本円", "JPY", D::Money, 1, kSingle}, {u"ドル", "USD", D::Money, 1, kSingle}, {u"米ドル", "USD", D::Money, 1, kSingle}, {u"アメリカドル", "USD", D::Money, 1, kSingle}, {u"セント", "cent", D::Money, 0.01, kSingle | kMinor},
    {u"ウォン", "KRW", D::Money, 1, kSingle}, {u"韓国ウォン", "KRW", D::Money, 1, kSingle}, {u"元", "CNY", D::Money, 1, kSingle}, {u"人民元", "CNY", D::Money, 1, kSingle}, {u"中国元", "CNY", D::Money, 1, kSingle}, {u"ユーロ", "EUR", D::Money, 1, kSingle}, {u"ポンド", "GBP", D::Money, 1, kSingle}, {u"ペンス", "penny", D::Money, 0.01, kSingle | kMinor},
    {u"香港ドル", "HKD", D::Money, 1, kSingle}, {u"台湾ドル", "TWD", D::Money, 1, kSingle}, {u"カナダドル", "CAD", D::Money, 1, kSingle}, {u"豪ドル", "AUD", D::Money, 1, kSingle}, {u"オーストラリアドル", "AUD", D::Money, 1, kSingle}, {u"フラン", "franc", D::Money, 1, kSingle}, {u"スイスフラン", "CHF", D::Money, 1, kSingle}, {u"ルーブル", "RUB", D::Money, 1, kSingle}, {u"ルピー", "INR", D::Money, 1, kSingle}, {u"バーツ", "THB", D::Money, 1, kSingle},
    {u"ミリ秒", "ms", D::Duration, 1e-3, kSingle}, {u"秒", "s", D::Duration, 1, kSingle | kMinor}, {u"秒間", "s", D::Duration, 1, kSingle | kMinor}, {u"分", "min", D::Duration, 60, kMinor}, {u"分間", "min", D::Duration, 60, kMinor | kSingle}, {u"時間", "h", D::Duration, 3600, kSingle | kMinor}, {u"時間半", "h", D::Duration, 3600, kSingle | kWeak},
    {u"日", "d", D::Duration, kDay, kWide}, {u"日間", "d", D::Duration, kDay, kSingle}, {u"週間", "wk", D::Duration, 7 * kDay, kSingle}, {u"週", "wk", D::Duration, 7 * kDay, kPlain}, {u"か月", "mo", D::Duration, 30 * kDay, kSingle | kMinor}, {u"ヶ月", "mo", D::Duration, 30 * kDay, kSingle | kMinor}, {u"カ月", "mo", D::Duration, 30 * kDay, kSingle | kMinor}, {u"ヵ月", "mo", D::Duration, 30 * kDay, kSingle | kMinor}, {u"ケ月", "mo", D::Duration, 30 * kDay, kSingle | kMinor}, {u"箇月", "mo", D::Duration, 30 * kDay, kSingle | kMinor}, {u"か月間", "mo", D::Duration, 30 * kDay, kSingle}, {u"カ月間", "mo", D::Duration, 30 * kDay, kSingle}, {u"ヶ月間", "mo", D::Duration, 30 * kDay, kSingle},
    {u"年", "yr", D::Duration, 365 * kDay, kWide | kSingle}, {u"年間", "yr", D::Duration, 365 * kDay, kSingle}, {u"月", "", D::Other, 1, kDrop}, {u"時", "", D::Other, 1, kDrop}, {u"時半", "", D::Other, 1, kDrop}, {u"年代", "", D::Other, 1, kDrop}, {u"年度", "", D::Other, 1, kDrop}, {u"四半期", "", D::Other, 1, kDrop}, {u"世紀", "", D::Other, 1, kDrop}, {u"月期", "", D::Other, 1, kDrop}, {u"四半期連続", "quarter", D::Duration, 91.25 * kDay, kSingle}, {u"歳", "yr", D::Age, 1, kSingle}, {u"才", "yr", D::Age, 1, kSingle},
    {u"ナノメートル", "nm", D::Length, 1e-9, kSingle}, {u"ナノ", "nm", D::Length, 1e-9, kSingle}, {u"マイクロメートル", "um", D::Length, 1e-6, kSingle}, {u"ミリメートル", "mm", D::Length, 1e-3, kSingle}, {u"ミリ", "mm", D::Length, 1e-3, kSingle}, {u"センチメートル", "cm", D::Length, 0.01, kSingle}, {u"センチ", "cm", D::Length, 0.01, kSingle}, {u"メートル", "m", D::Length, 1, kSingle}, {u"キロメートル", "km", D::Length, 1000, kSingle}, {u"キロ", "km", D::Length, 1000, kSingle}, {u"マイル", "mi", D::Length, 1609.344, kSingle}, {u"フィート", "ft", D::Length, 0.3048, kSingle}, {u"インチ", "in", D::Length, 0.0254, kSingle | kMinor},
    {u"平方メートル", "m2", D::Area, 1, kSingle}, {u"平方キロメートル", "km2", D::Area, 1e6, kSingle}, {u"平方キロ", "km2", D::Area, 1e6, kSingle}, {u"ヘクタール", "ha", D::Area, 1e4, kSingle}, {u"エーカー", "acre", D::Area, 4046.8564224, kSingle}, {u"坪", "pyeong", D::Area, 3.305785, kSingle}, {u"立方メートル", "m3", D::Volume, 1, kSingle}, {u"立方フィート", "ft3", D::Volume, 0.028316846592, kSingle}, {u"リットル", "l", D::Volume, 1e-3, kSingle}, {u"ミリリットル", "ml", D::Volume, 1e-6, kSingle}, {u"バレル", "bbl", D::Volume, 0.158987294928, kSingle}, {u"ガロン", "gal", D::Volume, 0.003785411784, kSingle},
    {u"ヘクトパスカル", "hPa", D::Other, 1, kSingle}, {u"hpa", "hPa", D::Other, 1, kPlain},
    {u"ミリグラム", "mg", D::Mass, 1e-6, kSingle}, {u"グラム", "g", D::Mass, 1e-3, kSingle}, {u"キログラム", "kg", D::Mass, 1, kSingle}, {u"トン", "t", D::Mass, 1000, kSingle}, {u"オンス", "oz", D::Mass, 0.028349523125, kSingle}, {u"摂氏", "C", D::Temperature, 1, kBefore}, {u"華氏", "F", D::Temperature, 1, kBefore}, {u"度", "degree", D::Temperature, 1, kPlain}, {u"ビット", "bit", D::Data, 0.125, kSingle}, {u"バイト", "B", D::Data, 1, kSingle}, {u"メガバイト", "MB", D::Data, 1e6, kSingle}, {u"ギガバイト", "GB", D::Data, 1e9, kSingle}, {u"テラバイト", "TB", D::Data, 1e12, kSingle}, {u"ワット", "W", D::Power, 1, kSingle}, {u"キロワット", "kW", D::Power, 1e3, kSingle}, {u"メガワット", "MW", D::Power, 1e6, kSingle}, {u"ギガワット", "GW", D::Power, 1e9, kSingle}, {u"キロワット時", "kWh", D::Energy, 3.6e6, kSingle}, {u"時速", "kmh", D::Speed, 1 / 3.6, kBefore},
};

}  // namespace

std::span<const UnitRow> units() { return kUnits; }

}  // namespace haechi::ja
