#ifndef NASTAVNIK_CCMARK_H
#define NASTAVNIK_CCMARK_H
// libcmark, the reference parser of CommonMark (Debian: libcmark-dev).
#include <cmark.h>
#endif
