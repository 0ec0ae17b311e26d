// Written forms and what they stand for: a sorted table that is walked one character at a time.
#ifndef HAECHI_LEXICON_FORMS_H_
#define HAECHI_LEXICON_FORMS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace haechi {

/// What a form does in a sentence.
enum class FormKind : uint8_t {
  Word,      ///< noun, adverb, phrase: complete as it stands
  Stem,      ///< an inflected stem that an ending must or may follow (늘었-, 어려운)
  Name,      ///< a name of an entity
  Function,  ///< grammar: `id` is a FunctionKind
  Learned,   ///< no table knows what it stands for, but the claims show that it is one word
};

struct FormEntry {
  uint32_t id = 0;
  FormKind kind = FormKind::Word;
};

/// A set of forms without blanks. Build with add() and freeze(); then walk with a Cursor.
class FormTable {
 public:
  void add(std::u16string form, FormEntry entry);
  /// Sorts and merges; call once, before the first lookup.
  void freeze();

  struct Match {
    const FormEntry* entries = nullptr;
    uint32_t count = 0;
    explicit operator bool() const { return count > 0; }
  };
  Match find(std::u16string_view form) const;

  /// A walk down the table from one place in a text.
  class Cursor {
   public:
    explicit Cursor(const FormTable& table) : table_(&table), high_(static_cast<uint32_t>(table.forms_.size())) {}
    /// Takes the next character; false when no form goes on with it.
    bool advance(char16_t c);
    /// What the characters taken so far stand for, if they are a form.
    Match match() const;

   private:
    const FormTable* table_;
    uint32_t low_ = 0, high_, depth_ = 0;
  };

 private:
  struct Form {
    std::u16string text;
    uint32_t first = 0, count = 0;
  };
  std::vector<Form> forms_;
  std::vector<FormEntry> entries_;
  std::vector<std::pair<uint32_t, uint32_t>> first_;  // range of forms_ by first character, for a fast first step
  std::vector<std::pair<std::u16string, FormEntry>> pending_;
};

}  // namespace haechi

#endif  // HAECHI_LEXICON_FORMS_H_
