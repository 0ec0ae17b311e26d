// Colour where there is a terminal to show it.
#ifndef HAECHI_CLI_TERMINAL_H_
#define HAECHI_CLI_TERMINAL_H_

#include <cstdlib>
#include <string>
#include <string_view>

#include <unistd.h>

namespace haechi::cli {

enum class Colour { Red, Green, Yellow, Grey, Bold };

/// Paints text, or leaves it as it is.
class Painter {
 public:
  explicit Painter(bool on) : on_(on) {}
  std::string operator()(Colour colour, std::string_view text) const {
    constexpr const char* kCodes[] = {"31", "32", "33", "90", "1"};
    if (!on_) return std::string(text);
    return std::string("\x1b[") + kCodes[static_cast<int>(colour)] + "m" + std::string(text) + "\x1b[0m";
  }

 private:
  bool on_;
};

/// `wish`: "always", "never" or "auto": on a terminal, unless NO_COLOR is set.
inline bool wants_colour(std::string_view wish) {
  if (wish != "auto") return wish == "always";
  const char* no_colour = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) && (!no_colour || !*no_colour);
}

}  // namespace haechi::cli

#endif  // HAECHI_CLI_TERMINAL_H_
