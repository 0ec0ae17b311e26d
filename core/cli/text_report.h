// An answer for people to read on a terminal.
#ifndef HAECHI_CLI_TEXT_REPORT_H_
#define HAECHI_CLI_TEXT_REPORT_H_

#include <string>
#include <string_view>

#include "cli/terminal.h"
#include "haechi/answer.h"
#include "haechi/base.h"

namespace haechi::cli {

std::string text_report(const Answer& answer, std::u16string_view pasted, const Base& base, const Painter& paint);

}  // namespace haechi::cli

#endif  // HAECHI_CLI_TEXT_REPORT_H_
