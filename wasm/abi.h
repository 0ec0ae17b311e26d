/* The checker as plain C functions over linear memory: what web/engine (or any other host) calls.
 *
 *   bytes = haechi_alloc(n); copy a .hcb file to it; base = haechi_open(bytes, n);
 *   text = haechi_alloc(m); copy UTF-8 to it; check = haechi_begin(base, text, m); haechi_release(text);
 *   while (haechi_step(check)) show(haechi_sentence(check, i++));   // or at once: haechi_answer(check)
 *   haechi_end(check);
 *
 * Strings are UTF-8 and end with NUL. Handles and pointers are never 0, unless something failed: haechi_error() then
 * says what. exports.txt lists the same functions; tests/wasm compares the two with the built module.
 */
#ifndef HAECHI_WASM_ABI_H_
#define HAECHI_WASM_ABI_H_

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct haechi_base haechi_base;
typedef struct haechi_check haechi_check;

/* The version of the checker, for example "0.1.0". */
const char* haechi_version(void);

/* Why the last call failed; empty when none has. Valid until the next call. */
const char* haechi_error(void);

/* Memory for bytes that go in, aligned for any use; NULL when there is none left. */
uint8_t* haechi_alloc(size_t size);

/* Gives memory of haechi_alloc back; NULL is allowed. */
void haechi_release(uint8_t* bytes);

/* Opens the claim base (.hcb) of `size` bytes at `bytes`. They come from haechi_alloc and are taken over, whether the
 * call succeeds or fails (NULL): do not use or release them afterwards. */
haechi_base* haechi_open(uint8_t* bytes, size_t size);

/* {"claims": N, "sources": [...], ...} as JSON. Lives as long as the base. */
const char* haechi_info(haechi_base* base);

/* End all checks of a base before closing it. NULL is allowed. */
void haechi_close(haechi_base* base);

/* Begins to check `size` bytes of UTF-8, which are copied. Bytes that are not UTF-8 count as U+FFFD. */
haechi_check* haechi_begin(haechi_base* base, const uint8_t* text, size_t size);

/* The number of sentences, known from the start. */
uint32_t haechi_count(haechi_check* check);

/* Judges the next sentence: 1 when there was one, 0 when all have been judged. */
int32_t haechi_step(haechi_check* check);

/* Sentence `index` as JSON, as it stands in the answer's "sentences"; NULL when it has not been judged yet.
 * Lives as long as the check. */
const char* haechi_sentence(haechi_check* check, uint32_t index);

/* The answer as JSON; judges the sentences that remain. Lives as long as the check. */
const char* haechi_answer(haechi_check* check);

/* NULL is allowed. */
void haechi_end(haechi_check* check);

#ifdef __cplusplus
}
#endif

#endif /* HAECHI_WASM_ABI_H_ */
