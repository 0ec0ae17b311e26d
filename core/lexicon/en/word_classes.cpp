// English words of grammar by class.
#include "lexicon/en/word_classes.h"

#include "lexicon/forms.h"

namespace haechi {
namespace {

using C = EnglishClass;

struct ClassRow {
  EnglishClass kind;
  std::u16string_view words;
};

constexpr ClassRow kRows[] = {
    {C::Determiner, u"the a an this these those its his her their our my your each every all some any no another such many few several "
                    u"both either neither more most less much"},
    {C::Be, u"be is are was were been being am isn't aren't wasn't weren't it's he's she's that's there's they're we're you're i'm become becomes became "
           u"becoming remain remains remained remaining"},
    {C::Have, u"have has had having haven't hasn't hadn't we've they've i've you've"},
    {C::Do, u"do does did don't doesn't didn't"},
    {C::Modal, u"will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't ll we'll they'll it'll"},
    {C::Light, u"make makes made making take takes took taken taking get gets got getting come comes came coming go goes went gone going "
               u"put puts stand stands stood see sees saw seen keep keeps kept let lets done"},
    {C::Infinitive, u"to"},
    {C::Preposition, u"of in at on for from with by into onto toward towards against since near inside alongside than versus vs like unlike "
                     u"about among amid during through under over within without across between per via despite after before until "
                     u"till behind beyond throughout around as including regarding outside upon beside besides along below above off"},
    {C::Conjunction, u"and or nor"},
    {C::ClauseWord, u"but while whereas although though because if unless whether when where once so yet however why how"},
    {C::Relative, u"who which whom whose what"},
    {C::That, u"that"},
    {C::Pronoun, u"he she it they we you i them him us me there himself herself itself themselves"},
    {C::Adverb, u"not n't also still already never ever now then just only even yet again soon often always usually currently "
                u"recently reportedly allegedly likely probably possibly far well too very more most no-longer officially "
                u"initially previously largely mainly hardly barely scarcely increasingly quickly sharply slightly nearly almost "
                u"formerly eventually finally widely further partly fully together"},
    {C::Saying, u"said reported rumoured rumored believed thought understood alleged known claimed"},
    {C::Seller, u"company firm team maker developer startup start-up studio group people person man woman engineer lab brand "
                u"giant operator owner creator researcher family body organization"},
    {C::Edge, u"lead edge advantage gap superiority victory win dominance"},
    {C::Noun, u"united hundred speed need seed deed indeed breed percent morning evening building something anything nothing everything "
              u"thing spring string king ring wing ceiling during according including amid bed red"},
};

FormTable make_table() {
  FormTable table;
  for (const ClassRow& row : kRows) {
    const FormEntry entry{static_cast<uint32_t>(row.kind), FormKind::Function};
    each_form(row.words, [&](std::u16string_view form) { table.add(form, entry); });
  }
  table.freeze();
  return table;
}

}  // namespace

EnglishClass english_class(std::u16string_view word) {
  static const FormTable table = make_table();
  const auto match = table.find(word);
  return match ? static_cast<EnglishClass>(match.entries->id) : EnglishClass::None;
}

}  // namespace haechi
