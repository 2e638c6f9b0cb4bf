#ifndef NASTAVNIK_CYAML_H
#define NASTAVNIK_CYAML_H
// libyaml, the parser of YAML 1.1 events (Debian: libyaml-dev).
#include <yaml.h>
#endif
