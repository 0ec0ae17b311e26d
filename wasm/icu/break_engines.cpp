// No dictionary break engines in wasm: they carry megabytes of word lists for Thai, Lao, Khmer, Burmese, Chinese and
// Japanese, and pull in locales and resource bundles. Runs of those scripts are left whole. It takes the place of ICU's
// brkeng.cpp, dictbe.cpp and lstmbe.cpp.
#include "brkeng.h"

U_NAMESPACE_BEGIN

LanguageBreakEngine::LanguageBreakEngine() {}
LanguageBreakEngine::~LanguageBreakEngine() {}

LanguageBreakFactory::LanguageBreakFactory() {}
LanguageBreakFactory::~LanguageBreakFactory() {}

UnhandledEngine::UnhandledEngine(UErrorCode&) : fHandled(nullptr) {}
UnhandledEngine::~UnhandledEngine() {}
UBool UnhandledEngine::handles(UChar32) const { return true; }
int32_t UnhandledEngine::findBreaks(UText* text, int32_t, int32_t end, UVector32&, UBool, UErrorCode&) const {
  utext_setNativeIndex(text, end);
  return 0;
}
void UnhandledEngine::handleCharacter(UChar32) {}

ICULanguageBreakFactory::ICULanguageBreakFactory(UErrorCode&) : fEngines(nullptr) {}
ICULanguageBreakFactory::~ICULanguageBreakFactory() {}
const LanguageBreakEngine* ICULanguageBreakFactory::getEngineFor(UChar32) { return nullptr; }
const LanguageBreakEngine* ICULanguageBreakFactory::loadEngineFor(UChar32) { return nullptr; }
DictionaryMatcher* ICULanguageBreakFactory::loadDictionaryMatcherFor(UScriptCode) { return nullptr; }

U_NAMESPACE_END
