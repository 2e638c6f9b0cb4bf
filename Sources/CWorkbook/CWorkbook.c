#include "CWorkbook.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// minizip reads through callbacks; these read from memory. A stream is the memory and a position.
typedef struct {
  const uint8_t *bytes;
  size_t count;
  size_t at;
} Memory;

static voidpf memory_open(voidpf opaque, const void *name, int mode) {
  (void)name;
  (void)mode;
  return opaque;
}

static uLong memory_read(voidpf opaque, voidpf stream, void *buffer, uLong size) {
  (void)opaque;
  Memory *memory = stream;
  size_t left = memory->count - memory->at;
  size_t count = size < left ? size : left;
  memcpy(buffer, memory->bytes + memory->at, count);
  memory->at += count;
  return (uLong)count;
}

static uLong memory_write(voidpf opaque, voidpf stream, const void *buffer, uLong size) {
  (void)opaque;
  (void)stream;
  (void)buffer;
  (void)size;
  return 0;
}

static ZPOS64_T memory_tell(voidpf opaque, voidpf stream) {
  (void)opaque;
  return ((Memory *)stream)->at;
}

static long memory_seek(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
  (void)opaque;
  Memory *memory = stream;
  ZPOS64_T base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? memory->at
                  : origin == ZLIB_FILEFUNC_SEEK_END ? memory->count
                                                     : 0;
  // A seek before the beginning arrives as a huge unsigned offset and wraps around.
  ZPOS64_T at = base + offset;
  if (at > memory->count) return -1;
  memory->at = (size_t)at;
  return 0;
}

static int memory_close(voidpf opaque, voidpf stream) {
  (void)opaque;
  free(stream);
  return 0;
}

static int memory_error(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

unzFile nastavnik_unzip_memory(const uint8_t *bytes, size_t count) {
  Memory *memory = malloc(sizeof *memory);
  if (!memory) return NULL;
  *memory = (Memory){bytes, count, 0};
  // minizip closes the stream, and so frees it, also when it finds no archive.
  zlib_filefunc64_def functions = {memory_open, memory_read,  memory_write, memory_tell,
                                   memory_seek, memory_close, memory_error, memory};
  return unzOpen2_64("", &functions);
}

int nastavnik_print_number(double number, char *text, size_t capacity) {
  return snprintf(text, capacity, "%.15g", number);
}
