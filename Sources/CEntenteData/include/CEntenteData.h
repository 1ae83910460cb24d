#ifndef CENTENTE_DATA_H
#define CENTENTE_DATA_H

#include <stddef.h>
#include <stdint.h>

/// A file of data/ as it was when Entente was compiled.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} CEntenteFile;

CEntenteFile centente_countries(void);
CEntenteFile centente_regions(void);
CEntenteFile centente_organs(void);
CEntenteFile centente_organisations(void);
CEntenteFile centente_titles(void);
CEntenteFile centente_people(void);
CEntenteFile centente_first_names(void);
CEntenteFile centente_frames(void);
CEntenteFile centente_types(void);
CEntenteFile centente_ranker(void);
CEntenteFile centente_missed(void);
CEntenteFile centente_weights_plover(void);
CEntenteFile centente_accuracy(void);
CEntenteFile centente_english_lexicon(void);
CEntenteFile centente_english_transitions(void);
CEntenteFile centente_english_suffixes(void);
CEntenteFile centente_english_shapes(void);
CEntenteFile centente_english_verbs(void);
CEntenteFile centente_english_nouns(void);
CEntenteFile centente_english_closed(void);
CEntenteFile centente_english_control(void);
CEntenteFile centente_english_homographs(void);
CEntenteFile centente_english_classes(void);
CEntenteFile centente_languages(void);
CEntenteFile centente_words_sentences(void);
CEntenteFile centente_words_acts(void);
CEntenteFile centente_words_glossary(void);
CEntenteFile centente_sources(void);
CEntenteFile centente_libraries(void);

#endif
