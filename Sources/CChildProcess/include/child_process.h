#pragma once

#include <stddef.h>

// What running another program needs pointers for, as functions of plain numbers; only its output is moved in one go.
//
// Programs are kept in a table of the process, eight at most at a time. Several threads may start programs; each number has one owner, and
// only the owner may call the functions that take it, one at a time.

/// Adds a byte to the command line of the next program that the calling thread starts; 0 ends an argument.
void child_argument_put(unsigned char byte);

/// Starts the program that the command line names, found in PATH, without a shell; its standard streams lead here and nothing else is
/// open in it. Gives its number, or -1 where it cannot be started or eight run already. The thread's command line is empty again afterwards.
int child_start(void);

/// Adds a byte to what is sent next to a program's standard input.
void child_input_put(int child, unsigned char byte);

/// Sends what was added; other than 0 where the program does not read it any more.
int child_input_send(int child);

/// The next byte of a program's standard output; -1 at its end.
int child_output_get(int child);

/// Moves up to `count` bytes of a program's standard output to `bytes`; gives how many, fewer than `count` only at its end.
size_t child_output_read(int child, void *bytes, size_t count);

/// Ends a program's input, passes over the rest of its output and waits for it; gives its exit status, or -1 where it did not exit.
int child_finish(int child);

/// The next byte that a finished program wrote to standard error; -1 at its end, after which its number can be given anew.
int child_error_get(int child);
