// The answer's JSON form.
#include <gtest/gtest.h>

#include "base/json_writer.h"
#include "base_support.h"
#include "report/answer_json.h"

namespace haechi {
namespace {

Base sample_base() {
  ClaimSetReader reader;
  reader.add_sources("s", R"([{"id": "a", "title": "제목"}, {"id": "b"}, {"id": "c", "published": "2024-01-02"}])");
  reader.add_claims("c", R"({"id": "a/1", "source": "a", "statement": {"en": "It costs 3.", "ko": "값은 3이다."}}
{"id": "c/1", "source": "c", "statement": {"ko": "값은 4라고 했다."}, "speaker": "김", "reportedBy": "지", "hedge": "전망", "time": {"from": "2024-01-01", "to": "2024-01-02"}, "url": "https://example.org"})");
  return base_of(base_file(reader, "2026-01-31"));
}

Answer sample_answer() {
  SentenceAnswer sentence;
  sentence.range = {0, 6};
  sentence.verdict = Verdict::Refuted;
  sentence.confidence = 0.966;
  sentence.said_by = "김";
  sentence.differs.push_back({Slot::Number, {3, 4}, "5", "4"});
  sentence.evidence.push_back(
      {1, "ko", Stance::Refutes, 0.9, {{Slot::Number, SlotRelation::Contradicts, {3, 4}, {3, 4}}}});
  sentence.derivation = Derivation{"3 + 1 = 4", {{0, "3"}}};
  SentenceAnswer open;
  open.range = {7, 9};
  open.unknown_reason = UnknownReason::MissingReferent;
  open.checkable = false;
  return {Verdict::Refuted, {sentence, open}};
}

TEST(AnswerJson, HasTheDocumentedForm) {
  const Base base = sample_base();
  EXPECT_EQ(
      answer_json(sample_answer(), u"값은 5다. 그는", base, "7"),
      R"({"version":1,"id":7,"verdict":"refuted","sentences":[)"
      R"({"start":0,"end":6,"text":"값은 5다.","verdict":"refuted","confidence":0.97,"saidBy":"김",)"
      R"("differs":[{"slot":"number","start":3,"end":4,"said":"5","found":"4"}],)"
      R"("evidence":[{"claim":"c/1","source":"c","stance":"refutes","score":0.9,"statement":{"ko":"값은 4라고 했다."},)"
      R"("language":"ko","speaker":"김","reportedBy":"지","hedge":"전망","time":{"from":"2024-01-01","to":"2024-01-02"},)"
      R"("url":"https://example.org","slots":[{"slot":"number","text":[3,4],"claim":[3,4],"relation":"contradicts"}]}],)"
      R"("derivation":{"expression":"3 + 1 = 4","terms":[{"claim":"a/1","source":"a","text":"3"}]},)"
      R"("unknownReason":null,"checkable":true},)"
      R"({"start":7,"end":9,"text":"그는","verdict":"unknown","confidence":0,"saidBy":null,"differs":[],"evidence":[],)"
      R"("derivation":null,"unknownReason":"missing-referent","checkable":false}],)"
      R"("sources":[{"id":"a","title":"제목"},{"id":"c","published":"2024-01-02"}]})");
}

TEST(AnswerJson, KeepsOffsetsAndWritesLoneSurrogatesAsReplacement) {
  Answer answer;
  answer.sentences.resize(1);
  answer.sentences[0].range = {0, 3};
  const char16_t pasted[] = {u'a', 0xD83D, u'b', 0};
  const std::string json = answer_json(answer, pasted, sample_base(), "");
  EXPECT_NE(json.find("\"start\":0,\"end\":3,\"text\":\"a\xEF\xBF\xBD"
                      "b\""),
            std::string::npos)
      << json;
}

TEST(AnswerJson, StaysInsideTheTextWhateverTheRange) {
  Answer answer;
  answer.sentences.resize(1);
  answer.sentences[0].range = {5, 99};
  EXPECT_NE(answer_json(answer, u"ab", sample_base(), "").find("\"text\":\"\""), std::string::npos);
}

TEST(Describe, ListsSourcesAndBuildDay) {
  EXPECT_EQ(
      describe(sample_base()),
      R"({"claims":2,"sources":[{"id":"a","title":"제목"},{"id":"b"},{"id":"c","published":"2024-01-02"}],"built":"2026-01-31"})");
}

TEST(JsonWriter, EscapesWhatJsonCannotHold) {
  EXPECT_EQ(JsonWriter().value(std::string_view("a\"\\\n\t\x01\x7F\xFFz", 9)).take(),
            "\"a\\\"\\\\\\n\\t\\u0001\\u007f\xEF\xBF\xBDz\"");
}

TEST(JsonWriter, WritesSharesWithAtMostTwoDecimals) {
  const auto share = [](double number) { return JsonWriter().share(number).take(); };
  EXPECT_EQ(share(0.966), "0.97");
  EXPECT_EQ(share(0.9), "0.9");
  EXPECT_EQ(share(0.05), "0.05");
  EXPECT_EQ(share(0.001), "0");
  EXPECT_EQ(share(0.999), "1");
  EXPECT_EQ(share(7), "1");
  EXPECT_EQ(share(0.0 / 0.0), "0");
}

}  // namespace
}  // namespace haechi
