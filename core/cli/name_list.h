// Names of many articles, each once.
#ifndef HAECHI_CLI_NAME_LIST_H_
#define HAECHI_CLI_NAME_LIST_H_

#include <map>
#include <string>
#include <string_view>

#include "base/json_input.h"

namespace haechi::cli {

class NameList {
 public:
  /// Entries of an aliases file, one a line. The same name again adds its further spellings.
  void add(std::string_view lines);
  /// An aliases file, sorted by name.
  std::string json() const;

 private:
  std::map<std::string, Json> entries_;  // by id
};

}  // namespace haechi::cli

#endif  // HAECHI_CLI_NAME_LIST_H_
