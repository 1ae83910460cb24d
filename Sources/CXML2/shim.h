#include <libxml/xmlversion.h>
// Debian's headers bring ICU along, whose types clash with those of Foundation's ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

static inline void entente_xml_free(void *pointer) { xmlFree(pointer); }
