// Finding and opening a base file.
#ifndef HAECHI_CLI_BASE_FILE_H_
#define HAECHI_CLI_BASE_FILE_H_

#include <string>

#include "base/view.h"
#include "haechi/base.h"
#include "haechi/result.h"

namespace haechi::cli {

/// The file (or folder of shards) to use: `named`, else $HAECHI_BASE, else the one installed or built with the program.
Result<std::string> find_base(const std::string& named);

Result<Base> open_base(const std::string& named);
/// Only the sections, without reading the claims.
Result<BaseView> open_base_view(const std::string& named);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_BASE_FILE_H_
