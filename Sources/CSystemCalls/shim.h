#pragma once
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

// What Swift cannot reach of the C library: a header that it does not import, and a function with a list of arguments of any length.

/// Has the C library keep memory that is given back: the stages of a scan need about as much, one after the other, and each page that
/// the system gives anew costs as much as reading it (mallopt(3)).
static inline void memory_keep(void) {
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_TOP_PAD, 8 << 20);
}

/// Takes the room that a long page needs, and asks the system to give it in large pages as it is used (madvise(2), MADV_HUGEPAGE), instead of
/// in hundreds of small ones: a third of the faults and a tenth of the time of a page of 350 kB. What is never used costs nothing.
static inline void memory_reserve(void) {
    const uintptr_t large = 2 << 20;
    uintptr_t begin = (uintptr_t)sbrk(0);
    void *volatile room = malloc(1 << 20);
    free(room);
    uintptr_t first = (begin + large - 1) & ~(large - 1), end = (uintptr_t)sbrk(0) & ~(large - 1);
    if (first < end) madvise((void *)first, end - first, MADV_HUGEPAGE);
}

/// Columns of the terminal behind a file descriptor, or 0 where there is none.
static inline int terminal_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
