#ifndef NASTAVNIK_CWORKBOOK_H
#define NASTAVNIK_CWORKBOOK_H
// What workbooks (Office Open XML, ECMA-376) are made of: archives, read by minizip and packed by zlib,
// and XML, read by expat (Debian: libminizip-dev, zlib1g-dev, libexpat1-dev).
#include <expat.h>
#include <minizip/unzip.h>
#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

/// Opens an archive that lies in memory; the bytes must outlive it. NULL when it is no archive.
unzFile nastavnik_unzip_memory(const uint8_t *bytes, size_t count);

/// Writes a number with 15 significant digits, as spreadsheet programs show it, and a zero byte.
/// Returns the length without the zero byte.
int nastavnik_print_number(double number, char *text, size_t capacity);

/// The most bytes that so many can be packed into.
size_t nastavnik_deflate_bound(size_t count);

/// Packs bytes as archives hold them (RFC 1951, no header around), at most 4 GB. Returns how many they
/// became, 0 when they did not fit.
size_t nastavnik_deflate(const uint8_t *bytes, size_t count, uint8_t *packed, size_t capacity);

/// The checksum that archives keep of an entry.
uint32_t nastavnik_crc32(const uint8_t *bytes, size_t count);
#endif
