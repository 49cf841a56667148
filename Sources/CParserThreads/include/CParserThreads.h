#pragma once

/// Puts the POSIX thread functions that libxml2 2.9 refers to weakly (threads.c) into every program that links this. A weak reference
/// brings nothing out of a static C library: where one stays undefined, libxml2 takes the program for one without threads, and all
/// threads share the record of its last error. Returns how many functions are bound.
int parser_threads_bind(void);
