#include "converters.h"

#include <limits.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

/* ICU calls this at each place that stands for no character, and also when it opens and closes a converter. */
static void count_and_replace(const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
                              UConverterCallbackReason reason, UErrorCode *error) {
    (void)units, (void)length;
    if (reason > UCNV_IRREGULAR) return;
    ++*(size_t *)context;
    const UChar replacement = 0xFFFD;
    *error = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, error);
}

ptrdiff_t converter_to_utf8(const char *encoding, const char *source, size_t count, char *target, size_t capacity, size_t *undecodable) {
    if (count > INT32_MAX || capacity > INT32_MAX) return -1;
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    if (U_FAILURE(error)) return -1;
    *undecodable = 0;
    ucnv_setToUCallBack(converter, count_and_replace, undecodable, NULL, NULL, &error);
    int32_t written = ucnv_toAlgorithmic(UCNV_UTF8, converter, target, (int32_t)capacity, source, (int32_t)count, &error);
    ucnv_close(converter);
    return U_FAILURE(error) ? -1 : written;
}
