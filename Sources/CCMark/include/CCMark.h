#ifndef NASTAVNIK_CCMARK_H
#define NASTAVNIK_CCMARK_H
// libcmark, the reference parser of CommonMark (Debian: libcmark-dev).
#include <cmark.h>
#include <string.h>

// The length of a text of libcmark's, which tells no lengths, as Swift counts.
static inline long ccmark_length(const char *text) { return (long)strlen(text); }

// A parser whose trees live in memory of the calling thread that is taken in one direction and
// given back at once. libcmark's allocator has no room for a context, hence the thread.
cmark_parser *ccmark_parser_new(int options);

// How far the thread's memory is taken; trees made later are gone when it is given back to here.
typedef struct {
  void *chunk;
  size_t used;
} ccmark_mark;

ccmark_mark ccmark_memory_mark(void);
void ccmark_memory_release(ccmark_mark mark);
#endif
