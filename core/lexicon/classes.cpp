#include "lexicon/classes.h"

namespace haechi {
namespace {

constexpr std::string_view kSpeech =
    "say tell announce declare explain describe claim point-out emphasize admit deny confirm ask answer suggest "
    "recommend urge warn criticize praise testify report discuss interview speech-address statement quote mention "
    "express think believe expect forecast assume guess judge-evaluate analyze review-examine conclude-infer "
    "interpret regard-as idea opinion worry hope doubt confident talk-converse mean-signify imply information news";
constexpr std::string_view kLight =
    "situation method problem part-portion level fact true actual reason-why result-outcome recent current person "
    "people many much very possible certain name-give make exist some all apparently start receive give "
    "go come bring set-place face-situation";
constexpr std::string_view kManner =
    "sharply slightly rapid fast strict active-positive full-scale comprehensive completely gradual immediate soon often at-last for-a-while "
    "many much more most all only single some so-called";
constexpr std::string_view kEvent =
    "launch-product release-product launch-begin announce found sign-deal die kill be-born marry win lose listing-stock ipo appoint "
    "resign arrest elect hold-event open-business open-event close-down close-event start finish meet visit arrive "
    "leave-place join occur attack-strike publish unveil discover build exhibit landfall approve issue-order "
    "evacuation demolish burial complete-work uninstall eruption collapse explosion train-derailment merger retire dismiss indictment "
    "abolish invent debut";

constexpr std::string_view kRepeated =
    "win lose meet visit attack-strike occur start finish arrive hold-event announce publish join";

constexpr std::string_view kMostDegree = "most-degree";
constexpr std::string_view kLeastDegree = "least-degree";
constexpr std::string_view kFirstPlace = "top-rank";
constexpr std::string_view kSecondPlace = "second-rank runner-up";
constexpr std::string_view kThirdPlace = "third-rank";
constexpr std::string_view kLeaving = "depart leave-place";
constexpr std::string_view kPreventing = "block forbid prevent contain restrict hinder stop";
constexpr std::string_view kForecasting = "forecast expect possibility";

constexpr ClassList kLists[] = {
    {ConceptClass::Speech, kSpeech}, {ConceptClass::Light, kLight}, {ConceptClass::Manner, kManner}, {ConceptClass::Event, kEvent},
    {ConceptClass::Repeated, kRepeated}, {ConceptClass::MostDegree, kMostDegree}, {ConceptClass::LeastDegree, kLeastDegree},
    {ConceptClass::FirstPlace, kFirstPlace}, {ConceptClass::SecondPlace, kSecondPlace}, {ConceptClass::ThirdPlace, kThirdPlace},
    {ConceptClass::Preventing, kPreventing}, {ConceptClass::Leaving, kLeaving}, {ConceptClass::Forecasting, kForecasting},
};

}  // namespace

std::span<const ClassList> general_classes() { return kLists; }

}  // namespace haechi
