#include "CCMark.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

// A stretch of memory; the last one is taken from, the ones before are full.
typedef struct chunk {
  struct chunk *previous;
  size_t size;
  size_t used;
} chunk;

// Before each piece stands its size, so that it can be enlarged.
enum { HEADER = 16, FIRST = 256 * 1024, LARGEST = 8 * 1024 * 1024 };

static _Thread_local chunk *last;

// The larger piece given back of late, taken from before new memory is: a paragraph's source is
// given back when its inlines are made, and the next paragraph's take its place, still in the cache.
static _Thread_local struct {
  unsigned char *start;
  size_t size;
} spare;

static unsigned char *bytes(chunk *c) { return (unsigned char *)(c + 1) + 8; }

static chunk *chunk_new(chunk *previous, size_t least) {
  size_t size = previous ? previous->size * 2 : FIRST;
  if (size > LARGEST) size = LARGEST;
  if (size < least) size = least;
  chunk *c = malloc(sizeof(chunk) + 8 + size);
  if (!c) abort();
  c->previous = previous;
  c->size = size;
  c->used = 0;
  return c;
}

static pthread_key_t first;
static pthread_once_t first_made = PTHREAD_ONCE_INIT;

static void make_first(void) {
  if (pthread_key_create(&first, free)) abort();
}

// A thread's first chunk stays with it from tree to tree and is freed with it.
static chunk *first_new(size_t least) {
  chunk *c = chunk_new(NULL, least);
  pthread_once(&first_made, make_first);
  if (pthread_setspecific(first, c)) abort();
  return c;
}

static unsigned char *take_whole(size_t whole) {
  if (spare.size >= whole) {
    unsigned char *piece = spare.start;
    spare.start += whole;
    spare.size -= whole;
    return piece;
  }
  if (!last) {
    last = first_new(whole);
  } else if (last->size - last->used < whole) {
    last = chunk_new(last, whole);
  }
  unsigned char *piece = bytes(last) + last->used;
  last->used += whole;
  return piece;
}

static size_t rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static size_t *size_of(void *piece) { return (size_t *)((unsigned char *)piece - HEADER); }

static void *take(size_t size) {
  size_t whole = HEADER + rounded(size);
  if (whole < size) abort();
  unsigned char *piece = take_whole(whole) + HEADER;
  *size_of(piece) = whole - HEADER;
  return piece;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  void *piece = take(count * size);
  memset(piece, 0, count * size);
  return piece;
}

static void arena_free(void *piece) {
  if (!piece || *size_of(piece) + HEADER <= spare.size) return;
  spare.size = *size_of(piece) + HEADER;
  spare.start = (unsigned char *)size_of(piece);
}

// Whether memory right behind a piece could be taken.
static int take_behind(unsigned char *end, size_t more) {
  if (end == spare.start && spare.size >= more) {
    spare.start += more;
    spare.size -= more;
    return 1;
  }
  if (end != bytes(last) + last->used || last->size - last->used < more) return 0;
  last->used += more;
  return 1;
}

static void *arena_realloc(void *piece, size_t size) {
  if (!piece) return take(size);
  size_t held = *size_of(piece);
  if (size <= held) return piece;
  size_t more = rounded(size) - held;
  if (take_behind((unsigned char *)piece + held, more)) {
    *size_of(piece) = held + more;
    return piece;
  }
  void *larger = take(size);
  memcpy(larger, piece, held);
  arena_free(piece);
  return larger;
}

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

cmark_parser *ccmark_parser_new(int options) { return cmark_parser_new_with_mem(options, &arena); }

ccmark_mark ccmark_memory_mark(void) {
  ccmark_mark mark = {last, last ? last->used : 0};
  return mark;
}

void ccmark_memory_release(ccmark_mark mark) {
  spare.size = 0;
  // The first chunk stays for the next tree.
  while (last && last != mark.chunk && (mark.chunk || last->previous)) {
    chunk *previous = last->previous;
    free(last);
    last = previous;
  }
  if (last) last->used = mark.used;
}
