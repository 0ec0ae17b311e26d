// What is wrong with an input file, and where.
#ifndef HAECHI_BASE_PROBLEM_H_
#define HAECHI_BASE_PROBLEM_H_

#include <cstddef>
#include <string>
#include <vector>

namespace haechi {

struct Problem {
  std::string file;
  size_t line = 0;      ///< from 1; 0: the file as a whole
  std::string message;  ///< what is wrong, and what to do
};

using Problems = std::vector<Problem>;

/// "file:line: message".
inline std::string to_string(const Problem& problem) {
  std::string out = problem.file;
  if (problem.line) out += ':' + std::to_string(problem.line);
  return out + ": " + problem.message;
}

}  // namespace haechi

#endif  // HAECHI_BASE_PROBLEM_H_
