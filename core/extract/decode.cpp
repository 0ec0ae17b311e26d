#include "extract/decode.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

#include "text/utf.h"

namespace haechi {
namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

constexpr size_t kDetectionBytes = 1 << 16;

/// Pages that declare EUC-KR or KS C 5601 hold CP949, its superset, as browsers know.
std::string usual_name(std::string_view name) {
  std::string lower(name);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  for (const char* korean : {"euc-kr", "euckr", "ks_c_5601-1987", "ksc5601", "korean", "cp949", "ms949", "uhc"}) {
    if (lower == korean) return "windows-949";
  }
  return lower;
}

std::string detect(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector(ucsdet_open(&status), &ucsdet_close);
  const std::string_view sample = bytes.substr(0, kDetectionBytes);
  ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || !match) return {};
  const char* name = ucsdet_getName(match, &status);
  return U_SUCCESS(status) && name ? name : std::string();
}

Result<std::u16string> convert(std::string_view bytes, const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(name.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) return Error{"its encoding \"" + name + "\" is not known: save it as UTF-8"};
  std::u16string out(bytes.size() + 1, u'\0');
  const int32_t length = ucnv_toUChars(converter.get(), out.data(), static_cast<int32_t>(out.size()), bytes.data(),
                                       static_cast<int32_t>(bytes.size()), &status);
  if (U_FAILURE(status)) return Error{"it cannot be read as \"" + name + "\": save it as UTF-8"};
  out.resize(static_cast<size_t>(length));
  return out;
}

bool starts_with(std::string_view bytes, std::string_view mark) { return bytes.substr(0, mark.size()) == mark; }

/// UTF-16 without a mark shows as a zero in every other byte of ASCII text; other text files hold no zeros.
bool looks_binary(std::string_view bytes) {
  return bytes.substr(0, kDetectionBytes).find('\0') != std::string_view::npos;
}

/// The encoding an HTML page declares within its first bytes (meta charset), or empty.
std::string declared_encoding(std::string_view html) {
  const std::string_view head = html.substr(0, 4096);
  std::string lower(head);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  size_t at = lower.find("charset=");
  if (at == std::string::npos || lower.rfind("<meta", at) == std::string::npos) return {};
  at += 8;
  while (at < lower.size() && (lower[at] == '"' || lower[at] == '\'' || lower[at] == ' ')) ++at;
  size_t end = at;
  while (end < lower.size() &&
         (std::isalnum(static_cast<unsigned char>(lower[end])) || lower[end] == '-' || lower[end] == '_'))
    ++end;
  return lower.substr(at, end - at);
}

}  // namespace

Result<std::u16string> decode(std::string_view bytes) {
  if (starts_with(bytes, "\xEF\xBB\xBF")) return to_utf16(bytes.substr(3));
  if (starts_with(bytes, "\xFF\xFE")) return convert(bytes.substr(2), "utf-16le");
  if (starts_with(bytes, "\xFE\xFF")) return convert(bytes.substr(2), "utf-16be");
  if (!looks_binary(bytes)) {
    bool damaged = false;
    std::u16string text = to_utf16(bytes, &damaged);
    if (!damaged) return text;
  }
  const std::string declared = declared_encoding(bytes);
  std::string name = declared.empty() ? detect(bytes) : usual_name(declared);
  if (name == "utf-8" || name == "UTF-8") return to_utf16(bytes);  // damaged in places: those become U+FFFD
  if (looks_binary(bytes) && name.find("16") == std::string::npos) {
    return Error{"it is not a text file: give plain text, HTML, Markdown or JSON Lines"};
  }
  if (name.empty()) return Error{"its encoding cannot be told: save it as UTF-8"};
  return convert(bytes, usual_name(name));
}

}  // namespace haechi
