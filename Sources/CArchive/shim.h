#pragma once
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

/// A locale in which libarchive tells names as UTF-8; in that of a program that sets none it gives up names beyond ASCII.
static inline locale_t locale_of_names(void) { return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }
