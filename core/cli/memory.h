// Memory of programs that go through many articles.
#ifndef HAECHI_CLI_MEMORY_H_
#define HAECHI_CLI_MEMORY_H_

namespace haechi::cli {

/// The heap keeps what an article gave back for the next one.
void keep_memory();

}  // namespace haechi::cli

#endif  // HAECHI_CLI_MEMORY_H_
