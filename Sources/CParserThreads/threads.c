#include "CParserThreads.h"
#include <pthread.h>

/// All weak symbols of libxml2.a (`nm libxml2.a | grep ' w '`), each referred to strongly.
static void (*const volatile functions[])(void) = {
    (void (*)(void))pthread_once,
    (void (*)(void))pthread_self,
    (void (*)(void))pthread_equal,
    (void (*)(void))pthread_getspecific,
    (void (*)(void))pthread_setspecific,
    (void (*)(void))pthread_key_create,
    (void (*)(void))pthread_key_delete,
    (void (*)(void))pthread_mutex_init,
    (void (*)(void))pthread_mutex_destroy,
    (void (*)(void))pthread_mutex_lock,
    (void (*)(void))pthread_mutex_unlock,
    (void (*)(void))pthread_cond_init,
    (void (*)(void))pthread_cond_destroy,
    (void (*)(void))pthread_cond_wait,
    (void (*)(void))pthread_cond_signal,
};

int parser_threads_bind(void) {
    int bound = 0;
    for (unsigned i = 0; i < sizeof functions / sizeof *functions; i++) bound += functions[i] != 0;
    return bound;
}
