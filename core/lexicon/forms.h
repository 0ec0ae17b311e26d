// Written forms and what they stand for: a sorted table that is walked one character at a time.
#ifndef HAECHI_LEXICON_FORMS_H_
#define HAECHI_LEXICON_FORMS_H_

#include <algorithm>
#include <array>
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
  void add(std::u16string_view form, FormEntry entry);
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
    void narrow_head(char16_t c);
    void narrow_tail(char16_t c);
    int unit(uint32_t form) const;

    const FormTable* table_;
    uint64_t head_ = 0;  // of the characters taken
    uint32_t low_ = 0, high_, depth_ = 0;
  };

 private:
  static constexpr size_t kPage = 16;  // characters that share a row of starts_

  /// A stretch of letters_ and of entries_.
  struct Form {
    uint32_t begin = 0, length = 0, first = 0, count = 0;
  };
  struct Pending {
    uint32_t begin, length;
    FormEntry entry;
  };

  std::u16string_view text_of(uint32_t begin, uint32_t length) const { return {letters_.data() + begin, length}; }
  std::vector<Pending> take_sorted();
  void find_starts();

  std::u16string letters_;  // of all forms, one behind another: a base has tens of thousands, too many to allocate each
  std::vector<Form> forms_;
  std::vector<uint64_t> heads_;  // of each form its first four characters, which settle most steps of a walk
  std::vector<FormEntry> entries_;
  // Where the forms with each first character begin: a row for every page that has any, each ending where the next begins.
  std::vector<uint16_t> rows_;
  std::vector<std::array<uint32_t, kPage + 1>> starts_;
  std::vector<Pending> pending_;
};

/// Calls `take` with each form of a list that blanks part, or another character.
template <class Take>
void each_form(std::u16string_view list, Take take, char16_t between = u' ') {
  for (size_t begin = 0; begin < list.size();) {
    const size_t end = std::min(list.find(between, begin), list.size());
    if (end > begin) take(list.substr(begin, end - begin));
    begin = end + 1;
  }
}

}  // namespace haechi

#endif  // HAECHI_LEXICON_FORMS_H_
