#pragma once
#include <stddef.h>

// What ICU's converters need types of ICU for, whose UErrorCode clashes with Foundation's own.

/// Converts text in an encoding that ICU knows by this name to UTF-8: gives the bytes written to `target`, -1 where ICU does not know
/// the encoding or `capacity` (three bytes for each of the source are always enough) does not hold the text. What stands for no
/// character is written as U+FFFD and counted.
ptrdiff_t converter_to_utf8(const char *encoding, const char *source, size_t count, char *target, size_t capacity, size_t *undecodable);
