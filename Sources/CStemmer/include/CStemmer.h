#ifndef NASTAVNIK_CSTEMMER_H
#define NASTAVNIK_CSTEMMER_H
// Snowball's stemmers of words (Debian: libstemmer-dev).
#include <libstemmer.h>
#endif
