// The binary base (.hcb), version 3. Writer and reader share this file.
//
// All numbers are little-endian and unsigned. A file is
//
//   header         magic[8], u32 version, u32 file size, u32 section count, u32 CRC-32 of the section table
//   section table  for each section: u32 kind, u32 offset, u32 size, u32 CRC-32 of its bytes
//   sections       one of each kind, in the order of the kinds, without gaps
//
//   Strings  UTF-8, each ended by a line feed, which no text holds (string 0 is the empty string)
//   Wide     more of them, by an alphabet (wide_text.h): what takes less room so, which is Korean, Chinese and Japanese
//   Tables   u32 table count; for each table: u32 name, u32 rows, u32 column count;
//            for each column: u32 name, u32 kind, u32 first   (names are string numbers)
//   Numbers  u32s that columns refer to
//
// A column is `Dense`: row i's value is string first+i; `Wide`: the same among the wide strings. Or `Shared`: it is the
// string numbered Numbers[first+i]. Or `Row`: Numbers[first+i] is a row of another table. Texts are dense and lie by
// column, so that like stands beside like (which is what makes the file small in transfer); repeated values are stored
// once. Lists are one string, their members joined by U+001F. Readers skip tables and columns whose names they do not
// know. The cells of the thesaurus are written short (concept_cells.h); meta's "concepts" is the CRC-32 of what they
// stand for, in decimal, because that rests on the reader's own readings of Han characters too.
#ifndef HAECHI_BASE_FORMAT_H_
#define HAECHI_BASE_FORMAT_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace haechi::format {

inline constexpr std::string_view kMagic{"\x89HCB\r\n\x1A\n", 8};
inline constexpr uint32_t kVersion = 3;
inline constexpr size_t kHeaderSize = 24;
inline constexpr size_t kSectionEntrySize = 16;
inline constexpr char kStringEnd = '\n';
inline constexpr size_t kMaxStringBytes = 0xFFFF;
inline constexpr char kListSeparator = '\x1F';

enum class Section : uint32_t { Strings = 1, Wide, Tables, Numbers };
inline constexpr uint32_t kSectionCount = 4;

enum class ColumnKind : uint32_t { Dense = 0, Shared = 1, Row = 2, Wide = 3 };

}  // namespace haechi::format

#endif  // HAECHI_BASE_FORMAT_H_
