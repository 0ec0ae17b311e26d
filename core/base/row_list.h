// A set of table rows as a text of few bytes.
#ifndef HAECHI_BASE_ROW_LIST_H_
#define HAECHI_BASE_ROW_LIST_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace haechi {

/// `rows`: ascending, without repeats. Each is written as the character that lies as far behind the blank as the row
/// lies behind the one before it; rows from some fifty thousand on are left out.
std::string pack_rows(const std::vector<uint32_t>& rows);
/// Any UTF-8 is read as some rows, ascending.
std::vector<uint32_t> unpack_rows(std::string_view packed);

}  // namespace haechi

#endif  // HAECHI_BASE_ROW_LIST_H_
