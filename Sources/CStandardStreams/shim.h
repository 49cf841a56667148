#pragma once
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

// What C's standard streams, terminals and the running program's own file need pointers for, as functions of plain numbers.

/// Makes standard error write whole lines, so that lines of several processes do not mix, and lets a broken pipe end the
/// process in silence even where the parent process has it ignored.
static inline void standard_streams_prepare(void) {
    setvbuf(stderr, NULL, _IOLBF, BUFSIZ);
    signal(SIGPIPE, SIG_DFL);
}

/// Has the C library keep memory that is given back: the stages of a scan need about as much, one after the other, and each page that
/// the system gives anew costs as much as reading it (mallopt(3)).
static inline void memory_keep(void) {
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_TOP_PAD, 2 << 20);
}

/// Writes one byte to standard error.
static inline void standard_error_put(unsigned char byte) { putc(byte, stderr); }

/// Writes bytes to standard output; an error shows when it is flushed.
static inline void standard_output_write(const void *bytes, size_t count) { fwrite(bytes, 1, count, stdout); }

/// Writes out what standard output has buffered; other than 0 where any of it was lost.
static inline int standard_output_flush(void) { return fflush(stdout) | ferror(stdout); }

/// Columns of the terminal behind a file descriptor, or 0 where there is none.
static inline int terminal_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/// Size in bytes of the file of the running program; -1 where the system does not tell.
static inline long long program_size(void) {
    struct stat file;
    return stat("/proc/self/exe", &file) == 0 ? (long long)file.st_size : -1;
}

/// When the file of the running program was made, in nanoseconds since 1970; -1 where the system does not tell.
static inline long long program_made(void) {
    struct stat file;
    return stat("/proc/self/exe", &file) == 0 ? (long long)file.st_mtim.tv_sec * 1000000000 + file.st_mtim.tv_nsec : -1;
}
