#pragma once
#include <malloc.h>
#include <sys/ioctl.h>

// What Swift cannot reach of the C library: a header that it does not import, and a function with a list of arguments of any length.

/// Has the C library keep memory that is given back: the stages of a scan need about as much, one after the other, and each page that
/// the system gives anew costs as much as reading it (mallopt(3)).
static inline void memory_keep(void) {
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_TOP_PAD, 2 << 20);
}

/// Columns of the terminal behind a file descriptor, or 0 where there is none.
static inline int terminal_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
