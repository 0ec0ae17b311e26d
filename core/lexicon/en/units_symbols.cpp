// Symbols and abbreviations of units and currencies: the same in all languages.
#include "reading/quantity_lexicon.h"

namespace haechi::en {
namespace {

using D = Dimension;

constexpr UnitRow kSymbols[] = {
    // currencies before the figure
    {u"$", "USD", D::Money, 1, kBefore}, {u"us$", "USD", D::Money, 1, kBefore}, {u"us $", "USD", D::Money, 1, kBefore},
    {u"usd$", "USD", D::Money, 1, kBefore}, {u"u.s.$", "USD", D::Money, 1, kBefore}, {u"u.s. $", "USD", D::Money, 1, kBefore},
    {u"usd", "USD", D::Money, 1, kBefore}, {u"dollar", "USD", D::Money, 1, kBefore | kWeak},
    {u"c$", "CAD", D::Money, 1, kBefore}, {u"c $", "CAD", D::Money, 1, kBefore}, {u"ca$", "CAD", D::Money, 1, kBefore},
    {u"cad$", "CAD", D::Money, 1, kBefore}, {u"cad", "CAD", D::Money, 1, kBefore}, {u"hk$", "HKD", D::Money, 1, kBefore},
    {u"hk $", "HKD", D::Money, 1, kBefore}, {u"hkd", "HKD", D::Money, 1, kBefore}, {u"nt$", "TWD", D::Money, 1, kBefore},
    {u"twd", "TWD", D::Money, 1, kBefore}, {u"a$", "AUD", D::Money, 1, kBefore}, {u"aud$", "AUD", D::Money, 1, kBefore},
    {u"au$", "AUD", D::Money, 1, kBefore}, {u"aud", "AUD", D::Money, 1, kBefore}, {u"nz$", "NZD", D::Money, 1, kBefore},
    {u"nzd$", "NZD", D::Money, 1, kBefore}, {u"nzd", "NZD", D::Money, 1, kBefore}, {u"s$", "SGD", D::Money, 1, kBefore},
    {u"sgd", "SGD", D::Money, 1, kBefore}, {u"mex$", "MXN", D::Money, 1, kBefore}, {u"mxn$", "MXN", D::Money, 1, kBefore},
    {u"mxn", "MXN", D::Money, 1, kBefore}, {u"r$", "BRL", D::Money, 1, kBefore}, {u"brl", "BRL", D::Money, 1, kBefore},
    {u"€", "EUR", D::Money, 1, kBefore}, {u"eur", "EUR", D::Money, 1, kBefore}, {u"£", "GBP", D::Money, 1, kBefore},
    {u"gbp", "GBP", D::Money, 1, kBefore}, {u"¥", "JPY", D::Money, 1, kBefore}, {u"jpy", "JPY", D::Money, 1, kBefore},
    {u"cn¥", "CNY", D::Money, 1, kBefore}, {u"rmb", "CNY", D::Money, 1, kBefore}, {u"rmb¥", "CNY", D::Money, 1, kBefore},
    {u"cny", "CNY", D::Money, 1, kBefore}, {u"jp¥", "JPY", D::Money, 1, kBefore},
    {u"₩", "KRW", D::Money, 1, kBefore}, {u"krw", "KRW", D::Money, 1, kBefore}, {u"₹", "INR", D::Money, 1, kBefore},
    {u"inr", "INR", D::Money, 1, kBefore}, {u"rs", "INR", D::Money, 1, kBefore}, {u"rs.", "INR", D::Money, 1, kBefore},
    {u"₿", "BTC", D::Money, 1, kBefore}, {u"btc", "BTC", D::Money, 1, kBefore}, {u"chf", "CHF", D::Money, 1, kBefore},
    {u"aed", "AED", D::Money, 1, kBefore}, {u"₽", "RUB", D::Money, 1, kBefore}, {u"rub", "RUB", D::Money, 1, kBefore},
    {u"sek", "SEK", D::Money, 1, kBefore}, {u"nok", "NOK", D::Money, 1, kBefore}, {u"dkk", "DKK", D::Money, 1, kBefore},
    {u"₫", "VND", D::Money, 1, kBefore}, {u"฿", "THB", D::Money, 1, kBefore}, {u"₺", "TRY", D::Money, 1, kBefore},
    {u"₱", "PHP", D::Money, 1, kBefore}, {u"myr", "MYR", D::Money, 1, kBefore}, {u"rm", "MYR", D::Money, 1, kBefore},
    {u"idr", "IDR", D::Money, 1, kBefore}, {u"thb", "THB", D::Money, 1, kBefore}, {u"zar", "ZAR", D::Money, 1, kBefore},
    {u"try", "TRY", D::Money, 1, kBefore | kUpper}, {u"sar", "SAR", D::Money, 1, kBefore},
    // the same after it
    {u"$", "USD", D::Money, 1, kPlain}, {u"us$", "USD", D::Money, 1, kPlain}, {u"usd", "USD", D::Money, 1, kPlain},
    {u"cad", "CAD", D::Money, 1, kPlain}, {u"hkd", "HKD", D::Money, 1, kPlain}, {u"twd", "TWD", D::Money, 1, kPlain},
    {u"aud", "AUD", D::Money, 1, kPlain}, {u"nzd", "NZD", D::Money, 1, kPlain}, {u"sgd", "SGD", D::Money, 1, kPlain},
    {u"mxn", "MXN", D::Money, 1, kPlain}, {u"brl", "BRL", D::Money, 1, kPlain}, {u"€", "EUR", D::Money, 1, kPlain},
    {u"eur", "EUR", D::Money, 1, kPlain}, {u"£", "GBP", D::Money, 1, kPlain}, {u"gbp", "GBP", D::Money, 1, kPlain},
    {u"¥", "JPY", D::Money, 1, kPlain}, {u"jpy", "JPY", D::Money, 1, kPlain}, {u"rmb", "CNY", D::Money, 1, kPlain},
    {u"cny", "CNY", D::Money, 1, kPlain}, {u"₩", "KRW", D::Money, 1, kPlain}, {u"krw", "KRW", D::Money, 1, kPlain},
    {u"inr", "INR", D::Money, 1, kPlain}, {u"₹", "INR", D::Money, 1, kPlain}, {u"btc", "BTC", D::Money, 1, kPlain},
    {u"chf", "CHF", D::Money, 1, kPlain}, {u"aed", "AED", D::Money, 1, kPlain}, {u"rub", "RUB", D::Money, 1, kPlain},
    {u"sek", "SEK", D::Money, 1, kPlain}, {u"nok", "NOK", D::Money, 1, kPlain}, {u"dkk", "DKK", D::Money, 1, kPlain},
    {u"¢", "cent", D::Money, 0.01, kMinor}, {u"₡", "CRC", D::Money, 1, kPlain}, {u"₾", "GEL", D::Money, 1, kPlain}, {u"₭", "LAK", D::Money, 1, kPlain},
    {u"₽", "RUB", D::Money, 1, kPlain}, {u"₫", "VND", D::Money, 1, kPlain}, {u"฿", "THB", D::Money, 1, kPlain}, {u"₺", "TRY", D::Money, 1, kPlain}, {u"us dollars", "USD", D::Money, 1, kPlain},
    {u"musd", "USD", D::Money, 1e6, kPlain}, {u"meur", "EUR", D::Money, 1e6, kPlain}, {u"mgbp", "GBP", D::Money, 1e6, kPlain},
    {u"maud", "AUD", D::Money, 1e6, kBefore}, {u"musd", "USD", D::Money, 1e6, kBefore}, {u"meur", "EUR", D::Money, 1e6, kBefore},
    // ratio
    {u"%", "percent", D::Percent, 0.01, kPlain}, {u"‰", "permille", D::Percent, 0.001, kPlain},
    {u"bp", "bp", D::PercentPoint, 0.0001, kPlain}, {u"bps", "bp", D::PercentPoint, 0.0001, kPlain},
    {u"%p", "pp", D::PercentPoint, 0.01, kPlain}, {u"pp", "pp", D::PercentPoint, 0.01, kPlain},
    {u"%pt", "pp", D::PercentPoint, 0.01, kPlain}, {u"% points", "pp", D::PercentPoint, 0.01, kPlain},
    {u"x", "times", D::Ratio, 1, kGlued},
    // time
    {u"ms", "ms", D::Duration, 0.001, kPlain}, {u"s", "s", D::Duration, 1, kMinor}, {u"sec", "s", D::Duration, 1, kMinor},
    {u"secs", "s", D::Duration, 1, kMinor}, {u"min", "min", D::Duration, 60, kMinor}, {u"mins", "min", D::Duration, 60, kMinor},
    {u"h", "h", D::Duration, 3600, kPlain}, {u"hr", "h", D::Duration, 3600, kPlain}, {u"hrs", "h", D::Duration, 3600, kPlain},
    {u"yr", "yr", D::Duration, 31536000, kPlain}, {u"yrs", "yr", D::Duration, 31536000, kPlain},
    // length, area, volume, mass
    {u"nm", "nm", D::Length, 1e-9, kPlain}, {u"um", "um", D::Length, 1e-6, kPlain}, {u"μm", "um", D::Length, 1e-6, kPlain},
    {u"mm", "mm", D::Length, 1e-3, kMinor}, {u"cm", "cm", D::Length, 0.01, kMinor}, {u"dm", "dm", D::Length, 0.1, kPlain},
    {u"m", "m", D::Length, 1, kPlain}, {u"km", "km", D::Length, 1000, kPlain},
    {u"in", "in", D::Length, 0.0254, kMinor | kWeak}, {u"ft", "ft", D::Length, 0.3048, kPlain},
    {u"yd", "yd", D::Length, 0.9144, kPlain}, {u"mi", "mi", D::Length, 1609.344, kPlain},
    {u"\"", "in", D::Length, 0.0254, kWeak}, {u"''", "in", D::Length, 0.0254, kWeak}, {u"'", "ft", D::Length, 0.3048, kWeak},
    {u"m2", "m2", D::Area, 1, kPlain}, {u"m²", "m2", D::Area, 1, kPlain}, {u"㎡", "m2", D::Area, 1, kPlain},
    {u"km2", "km2", D::Area, 1e6, kPlain}, {u"km²", "km2", D::Area, 1e6, kPlain}, {u"sq m", "m2", D::Area, 1, kPlain},
    {u"ha", "ha", D::Area, 1e4, kPlain}, {u"sq km", "km2", D::Area, 1e6, kPlain}, {u"sq ft", "ft2", D::Area, 0.09290304, kPlain},
    {u"m3", "m3", D::Volume, 1, kPlain}, {u"㎥", "m3", D::Volume, 1, kPlain}, {u"cc", "ml", D::Volume, 1e-6, kPlain},
    {u"ml", "ml", D::Volume, 1e-6, kPlain}, {u"l", "l", D::Volume, 1e-3, kPlain}, {u"cl", "cl", D::Volume, 1e-5, kPlain},
    {u"dl", "dl", D::Volume, 1e-4, kPlain}, {u"hl", "hl", D::Volume, 0.1, kPlain}, {u"bbl", "bbl", D::Volume, 0.158987294928, kPlain},
    {u"mcg", "ug", D::Mass, 1e-9, kPlain}, {u"μg", "ug", D::Mass, 1e-9, kPlain}, {u"ug", "ug", D::Mass, 1e-9, kPlain},
    {u"mg", "mg", D::Mass, 1e-6, kPlain}, {u"g", "g", D::Mass, 1e-3, kPlain}, {u"kg", "kg", D::Mass, 1, kPlain},
    {u"kgs", "kg", D::Mass, 1, kPlain}, {u"t", "t", D::Mass, 1000, kPlain}, {u"lb", "lb", D::Mass, 0.45359237, kPlain},
    {u"lbs", "lb", D::Mass, 0.45359237, kPlain}, {u"oz", "oz", D::Mass, 0.028349523125, kPlain},
    // speed, temperature
    {u"km/h", "kmh", D::Speed, 1 / 3.6, kPlain}, {u"kph", "kmh", D::Speed, 1 / 3.6, kPlain},
    {u"kmph", "kmh", D::Speed, 1 / 3.6, kPlain}, {u"km/hr", "kmh", D::Speed, 1 / 3.6, kPlain},
    {u"mph", "mph", D::Speed, 0.44704, kPlain}, {u"m/s", "m/s", D::Speed, 1, kPlain}, {u"km/s", "km/s", D::Speed, 1000, kPlain},
    {u"km/ms", "km/ms", D::Speed, 1e6, kPlain},
    {u"°c", "C", D::Temperature, 1, kPlain}, {u"° c", "C", D::Temperature, 1, kPlain}, {u"℃", "C", D::Temperature, 1, kPlain},
    {u"°f", "F", D::Temperature, 1, kPlain}, {u"° f", "F", D::Temperature, 1, kPlain}, {u"℉", "F", D::Temperature, 1, kPlain},
    {u"°", "degree", D::Temperature, 1, kPlain}, {u"° celsius", "C", D::Temperature, 1, kPlain},
    {u"° fahrenheit", "F", D::Temperature, 1, kPlain}, {u"°k", "K", D::Temperature, 1, kPlain},
    // data, power, energy, frequency
    {u"kb", "KB", D::Data, 1e3, kPlain}, {u"mb", "MB", D::Data, 1e6, kPlain}, {u"gb", "GB", D::Data, 1e9, kPlain},
    {u"tb", "TB", D::Data, 1e12, kPlain}, {u"pb", "PB", D::Data, 1e15, kPlain}, {u"eb", "EB", D::Data, 1e18, kPlain},
    {u"kbit", "kbit", D::Data, 125, kPlain}, {u"mbit", "Mbit", D::Data, 125e3, kPlain}, {u"gbit", "Gbit", D::Data, 125e6, kPlain},
    {u"w", "W", D::Power, 1, kPlain}, {u"kw", "kW", D::Power, 1e3, kPlain}, {u"mw", "MW", D::Power, 1e6, kPlain},
    {u"gw", "GW", D::Power, 1e9, kPlain}, {u"tw", "TW", D::Power, 1e12, kPlain}, {u"wh", "Wh", D::Energy, 3600, kPlain},
    {u"kwh", "kWh", D::Energy, 3.6e6, kPlain}, {u"mwh", "MWh", D::Energy, 3.6e9, kPlain}, {u"gwh", "GWh", D::Energy, 3.6e12, kPlain},
    {u"twh", "TWh", D::Energy, 3.6e15, kPlain}, {u"kcal", "kcal", D::Energy, 4184, kPlain}, {u"hz", "Hz", D::Frequency, 1, kPlain},
    {u"khz", "kHz", D::Frequency, 1e3, kPlain}, {u"mhz", "MHz", D::Frequency, 1e6, kPlain}, {u"ghz", "GHz", D::Frequency, 1e9, kPlain},
    {u"rpm", "rpm", D::Frequency, 1.0 / 60, kPlain}, {u"v", "V", D::Other, 1, kGlued}, {u"a", "A", D::Other, 1, kGlued | kWeak},
    {u"ma", "mA", D::Other, 1e-3, kGlued}, {u"kv", "kV", D::Other, 1e3, kPlain}, {u"n", "N", D::Other, 1, kGlued | kWeak},
    {u"tflops", "FLOPS", D::Other, 1e12, kPlain}, {u"pflops", "FLOPS", D::Other, 1e15, kPlain},
    {u"flops", "FLOPS", D::Other, 1, kPlain}, {u"gb/s", "B/s", D::Other, 1e9, kPlain}, {u"tb/s", "B/s", D::Other, 1e12, kPlain},
    {u"mbps", "bit/s", D::Other, 1e6, kPlain}, {u"gbps", "bit/s", D::Other, 1e9, kPlain}, {u"rad", "rad", D::Other, 1, kPlain},
    {u"py", "pyeong", D::Area, 3.305785, kPlain},
    // times of day
    {u"am", "", D::Other, 1, kDrop}, {u"a.m.", "", D::Other, 1, kDrop}, {u"p.m.", "", D::Other, 1, kDrop},
    {u"pm", "", D::Other, 1, kDrop}, {u"o'clock", "", D::Other, 1, kDrop}, {u"q", "", D::Other, 1, kDrop},
};

}  // namespace

std::span<const UnitRow> symbols() { return kSymbols; }

}  // namespace haechi::en
