#include "CCMark.h"

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

static void *take(size_t size) {
  size_t whole = HEADER + ((size + 15) & ~(size_t)15);
  if (whole < size) abort();
  if (!last || last->size - last->used < whole) last = chunk_new(last, whole);
  unsigned char *piece = bytes(last) + last->used;
  last->used += whole;
  *(size_t *)piece = whole - HEADER;
  return piece + HEADER;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  void *piece = take(count * size);
  memset(piece, 0, count * size);
  return piece;
}

static void *arena_realloc(void *piece, size_t size) {
  if (!piece) return take(size);
  size_t *held = (size_t *)((unsigned char *)piece - HEADER);
  if (size <= *held) return piece;
  // The newest piece grows where it is.
  size_t more = ((size + 15) & ~(size_t)15) - *held;
  if ((unsigned char *)piece + *held == bytes(last) + last->used
      && last->size - last->used >= more) {
    last->used += more;
    *held += more;
    return piece;
  }
  void *larger = take(size);
  memcpy(larger, piece, *held);
  return larger;
}

static void arena_free(void *piece) { (void)piece; }

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

cmark_parser *ccmark_parser_new(int options) { return cmark_parser_new_with_mem(options, &arena); }

ccmark_mark ccmark_memory_mark(void) {
  ccmark_mark mark = {last, last ? last->used : 0};
  return mark;
}

void ccmark_memory_release(ccmark_mark mark) {
  // The first chunk stays with the thread for the next tree.
  while (last && last != mark.chunk && (mark.chunk || last->previous)) {
    chunk *previous = last->previous;
    free(last);
    last = previous;
  }
  if (last) last->used = mark.used;
}
