#ifndef NASTAVNIK_CCMARK_H
#define NASTAVNIK_CCMARK_H
// libcmark, the reference parser of CommonMark (Debian: libcmark-dev).
#include <cmark.h>
#include <string.h>

// The length of a text of libcmark's, which tells no lengths, as Swift counts.
static inline long ccmark_length(const char *text) { return (long)strlen(text); }
#endif
