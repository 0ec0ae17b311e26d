// Writes compact JSON. The same calls give the same bytes on every machine and in every locale.
#ifndef HAECHI_BASE_JSON_WRITER_H_
#define HAECHI_BASE_JSON_WRITER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace haechi {

class JsonWriter {
 public:
  /// `spaced`: a blank after colons and commas, for files that people read.
  explicit JsonWriter(bool spaced = false) : spaced_(spaced) {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  /// `name` stands as it is: it holds nothing but plain ASCII.
  JsonWriter& key(std::string_view name);
  /// Any text as a key.
  JsonWriter& key_of(std::string_view text);
  /// Bytes that are not UTF-8 become U+FFFD.
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(bool truth) { return raw(truth ? "true" : "false"); }
  JsonWriter& value(uint64_t number);
  JsonWriter& value(uint32_t number) { return value(uint64_t{number}); }
  JsonWriter& null() { return raw("null"); }
  /// A number from 0 to 1 with at most two decimals.
  JsonWriter& share(double number);
  /// JSON that is already written.
  JsonWriter& raw(std::string_view json);

  /// `key` and `value` in one; nothing if `text` is empty.
  JsonWriter& field_if(std::string_view name, std::string_view text);
  /// `key` and `value`, null if `text` is empty.
  JsonWriter& field_or_null(std::string_view name, std::string_view text);

  /// What is written so far.
  std::string_view written() const { return {out_.data(), length_}; }
  /// Begins anew, in the same room.
  JsonWriter& clear() {
    length_ = 0;
    first_ = true;
    return *this;
  }
  std::string take() {
    out_.resize(std::exchange(length_, 0));
    return std::move(out_);
  }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void room_for(size_t bytes) {
    if (out_.size() - length_ < bytes) out_.resize(2 * length_ + bytes);
  }
  void put(char c) { out_[length_++] = c; }
  void put(std::string_view text);
  void separate();
  JsonWriter& begin_value();
  void append_string(std::string_view text);
  size_t append_one(std::string_view text, size_t at);

  std::string out_;    // longer than what is written while it is written
  size_t length_ = 0;  // of what is written
  bool spaced_;
  bool first_ = true;  // nothing written yet since the last bracket or key
};

}  // namespace haechi

#endif  // HAECHI_BASE_JSON_WRITER_H_
