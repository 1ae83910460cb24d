#include "CEntenteData.h"

// #embed watches the files: an edit of data/ is picked up by the next build.

#define FILE_FUNCTION(name) \
  CEntenteFile centente_##name(void) { return (CEntenteFile){name, sizeof(name) - 1}; }

static const uint8_t countries[] = {
#embed "../../data/gazetteer/countries.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(countries)

static const uint8_t regions[] = {
#embed "../../data/gazetteer/regions.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(regions)

static const uint8_t organs[] = {
#embed "../../data/gazetteer/organs.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(organs)

static const uint8_t organisations[] = {
#embed "../../data/gazetteer/organisations.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(organisations)

static const uint8_t titles[] = {
#embed "../../data/gazetteer/titles.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(titles)

static const uint8_t people[] = {
#embed "../../data/gazetteer/people.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(people)

static const uint8_t first_names[] = {
#embed "../../data/gazetteer/first-names.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(first_names)

static const uint8_t frames[] = {
#embed "../../data/engagement/frames.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(frames)

static const uint8_t types[] = {
#embed "../../data/engagement/types.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(types)

static const uint8_t ranker[] = {
#embed "../../data/engagement/ranker.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(ranker)

static const uint8_t missed[] = {
#embed "../../data/engagement/missed.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(missed)

static const uint8_t weights_plover[] = {
#embed "../../data/engagement/weights/plover-0.8.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(weights_plover)

static const uint8_t accuracy[] = {
#embed "../../data/accuracy.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(accuracy)

static const uint8_t english_lexicon[] = {
#embed "../../data/english/lexicon.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_lexicon)

static const uint8_t english_transitions[] = {
#embed "../../data/english/transitions.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_transitions)

static const uint8_t english_suffixes[] = {
#embed "../../data/english/suffixes.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_suffixes)

static const uint8_t english_shapes[] = {
#embed "../../data/english/shapes.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_shapes)

static const uint8_t english_verbs[] = {
#embed "../../data/english/verbs.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_verbs)

static const uint8_t english_nouns[] = {
#embed "../../data/english/nouns.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_nouns)

static const uint8_t english_closed[] = {
#embed "../../data/english/closed.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_closed)

static const uint8_t english_control[] = {
#embed "../../data/english/control.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_control)

static const uint8_t english_homographs[] = {
#embed "../../data/english/homographs.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_homographs)

static const uint8_t english_classes[] = {
#embed "../../data/english/classes.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(english_classes)

static const uint8_t languages[] = {
#embed "../../data/languages/profiles.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(languages)
static const uint8_t words_sentences[] = {
#embed "../../data/words/sentences.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(words_sentences)

static const uint8_t words_acts[] = {
#embed "../../data/words/acts.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(words_acts)

static const uint8_t words_glossary[] = {
#embed "../../data/words/glossary.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(words_glossary)

static const uint8_t sources[] = {
#embed "../../data/SOURCES.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(sources)

static const uint8_t libraries[] = {
#embed "../../data/LIBRARIES.tsv" suffix(, 0) if_empty(0)
};
FILE_FUNCTION(libraries)
