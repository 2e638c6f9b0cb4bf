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

size_t nastavnik_deflate_bound(size_t count) { return compressBound(count) + 64; }

size_t nastavnik_deflate(const uint8_t *bytes, size_t count, uint8_t *packed, size_t capacity) {
  z_stream stream = {0};
  // A negative window is the bare stream that archives hold, without a header of zlib's.
  if (deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (Bytef *)bytes;
  stream.avail_in = (uInt)count;
  stream.next_out = packed;
  stream.avail_out = (uInt)capacity;
  int status = deflate(&stream, Z_FINISH);
  size_t size = status == Z_STREAM_END ? stream.total_out : 0;
  deflateEnd(&stream);
  return size;
}

uint32_t nastavnik_crc32(const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32(crc32(0, Z_NULL, 0), bytes, (uInt)count);
}
