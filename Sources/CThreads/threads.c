#define _GNU_SOURCE
#include "CThreads.h"
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>

enum { most = 8 };

struct part {
    void (^work)(int);
    int number;
    cpu_set_t processors;
    pthread_t thread;
    bool runs;
};

static void *run(void *argument) {
    struct part *part = argument;
    sched_setaffinity(0, sizeof part->processors, &part->processors);
    part->work(part->number);
    return 0;
}

/// Starts a thread on a processor of its own: Linux tends to leave a new one on that of its creator, where it waits for a time slice that
/// may be longer than the work. Once it runs, it may be moved as any other.
static bool start(struct part *part, int processor) {
    cpu_set_t own;
    CPU_ZERO(&own);
    CPU_SET(processor, &own);
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0) return false;
    bool started = pthread_attr_setaffinity_np(&attributes, sizeof own, &own) == 0
        && pthread_create(&part->thread, &attributes, run, part) == 0;
    pthread_attr_destroy(&attributes);
    return started;
}

void threads_run(int parts, void (^work)(int)) {
    struct part others[most];
    cpu_set_t processors;
    int processor = -1;
    int here = sched_getcpu();
    if (sched_getaffinity(0, sizeof processors, &processors) != 0) CPU_ZERO(&processors);
    for (int number = 1; number < parts && number < most; number++) {
        struct part *part = &others[number];
        *part = (struct part){.work = work, .number = number, .processors = processors};
        do processor++;
        while (processor < CPU_SETSIZE && (processor == here || !CPU_ISSET(processor, &processors)));
        part->runs = processor < CPU_SETSIZE && start(part, processor);
    }
    work(0);
    for (int number = 1; number < parts; number++) {
        if (number < most && others[number].runs) pthread_join(others[number].thread, 0);
        else work(number);
    }
}

int threads_processors(void) {
    cpu_set_t processors;
    return sched_getaffinity(0, sizeof processors, &processors) == 0 ? CPU_COUNT(&processors) : 1;
}
