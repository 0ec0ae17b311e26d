// The names of the tables and columns of a binary base, shared by writer and reader.
#ifndef HAECHI_BASE_COLUMNS_H_
#define HAECHI_BASE_COLUMNS_H_

#include <string_view>

namespace haechi::columns {

inline constexpr std::string_view kClaims = "claims", kSources = "sources", kAliases = "aliases", kMeta = "meta",
                                  kConcepts = "concepts";

/// In the order in which accessors number them.
inline constexpr std::string_view kClaim[] = {"id",     "source",     "speaker", "reportedBy", "time.from", "time.to",
                                              "hedge",  "quote",      "url",     "topic",      "context",   "doubt",
                                              "beside", "disputedBy", "text.ko", "text.en",    "text.zh",   "text.ja"};
inline constexpr std::string_view kSource[] = {"id", "title", "byline", "publisher", "published", "url", "language"};
/// Aliases have further columns "names.LANGUAGE" and "titles.LANGUAGE".
inline constexpr std::string_view kAlias[] = {"id", "type", "country", "of", "is"};
inline constexpr std::string_view kNames = "names.", kTitles = "titles.";
/// The part of the thesaurus that the base carries.
inline constexpr std::string_view kConcept[] = {"id", "ko", "en", "zh", "ja", "relations"};
/// What "making" says of a base of which most claims have their place in an article; no column says that they have not.
inline constexpr std::string_view kExtracted = "extracted";
inline constexpr std::string_view kMetaFields[] = {"built", "concepts", "making"};

}  // namespace haechi::columns

#endif  // HAECHI_BASE_COLUMNS_H_
