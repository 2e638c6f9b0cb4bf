#pragma once

#include <stddef.h>

/// A file of a theme, carried in the program.
struct nst_theme_file {
  /// The path from the folder of all themes: `base/theme.yaml`.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// The carried file with the given number, or null behind the last one.
const struct nst_theme_file *nst_theme_file(size_t number);
