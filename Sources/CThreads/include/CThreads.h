#pragma once

/// Calls `work` with 0 to `parts` - 1, each but the first in a thread of its own, and returns when all are done. Where the system has no
/// more processors or gives no thread, the calling thread does the rest itself.
void threads_run(int parts, void (^_Nonnull work)(int));

/// How many processors the calling thread may use; 1 where the system does not tell.
int threads_processors(void);
