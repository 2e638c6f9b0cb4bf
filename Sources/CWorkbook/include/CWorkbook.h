#ifndef NASTAVNIK_CWORKBOOK_H
#define NASTAVNIK_CWORKBOOK_H
// What workbooks (Office Open XML, ECMA-376) are made of: archives, read by minizip over zlib, and
// XML, read by expat (Debian: libminizip-dev, zlib1g-dev, libexpat1-dev).
#include <expat.h>
#include <minizip/unzip.h>
#include <stddef.h>
#include <stdint.h>

/// Opens an archive that lies in memory; the bytes must outlive it. NULL when it is no archive.
unzFile nastavnik_unzip_memory(const uint8_t *bytes, size_t count);

/// Writes a number with 15 significant digits, as spreadsheet programs show it, and a zero byte.
/// Returns the length without the zero byte.
int nastavnik_print_number(double number, char *text, size_t capacity);
#endif
