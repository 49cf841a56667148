#define _GNU_SOURCE
#include "child_process.h"
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { MOST_CHILDREN = 8, LONGEST_COMMAND = 1 << 16, MOST_ARGUMENTS = 256, LONGEST_INPUT = 1 << 12 };

struct child {
    pid_t process;
    int input;
    FILE *output;
    FILE *errors;
    int isTaken;
    char pending[LONGEST_INPUT];
    int pendingCount;
};

// Which numbers are taken is all that threads share; what belongs to a number is touched by its one owner alone.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct child children[MOST_CHILDREN];
static _Thread_local char command[LONGEST_COMMAND];
static _Thread_local int commandLength;
static _Thread_local int isTooLong;

/// A number that is free and now taken, or -1 where all are taken.
static int take(void) {
    int number = 0;
    pthread_mutex_lock(&lock);
    while (number < MOST_CHILDREN && children[number].isTaken) number++;
    if (number < MOST_CHILDREN) children[number].isTaken = 1;
    pthread_mutex_unlock(&lock);
    return number < MOST_CHILDREN ? number : -1;
}

static void give_back(int number) {
    pthread_mutex_lock(&lock);
    children[number].isTaken = 0;
    pthread_mutex_unlock(&lock);
}

void child_argument_put(unsigned char byte) {
    if (commandLength < LONGEST_COMMAND) command[commandLength++] = (char)byte;
    else isTooLong = 1;
}

/// Splits the command line in place; the number of its arguments, or 0 where there is none or one is not ended.
static int split(char **arguments) {
    int count = 0, start = 0;
    for (int index = 0; index < commandLength; index++) {
        if (command[index] != 0) continue;
        if (count == MOST_ARGUMENTS) return 0;
        arguments[count++] = command + start;
        start = index + 1;
    }
    arguments[count] = NULL;
    return start == commandLength && !isTooLong ? count : 0;
}

static int spawn(struct child *child, char **arguments) {
    // A socket rather than a pipe: sending to a program that is gone is an error then, and no signal that ends this process.
    int input[2], output[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, input) != 0) return -1;
    if (pipe2(output, O_CLOEXEC) != 0) {
        close(input[0]), close(input[1]);
        return -1;
    }
    child->errors = tmpfile();
    child->output = fdopen(output[0], "r");
    child->input = input[0];
    child->pendingCount = 0;
    posix_spawn_file_actions_t actions;
    int status = child->errors && child->output ? posix_spawn_file_actions_init(&actions) : -1;
    if (status == 0) {
        posix_spawn_file_actions_adddup2(&actions, input[1], STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, fileno(child->errors), STDERR_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        status = posix_spawnp(&child->process, arguments[0], &actions, NULL, arguments, environ);
        posix_spawn_file_actions_destroy(&actions);
    }
    close(input[1]), close(output[1]);
    if (status == 0) return 0;
    close(input[0]);
    if (child->output) fclose(child->output);
    else close(output[0]);
    if (child->errors) fclose(child->errors);
    return -1;
}

int child_start(void) {
    char *arguments[MOST_ARGUMENTS + 1];
    int count = split(arguments);
    commandLength = isTooLong = 0;
    int number = count > 0 ? take() : -1;
    if (number >= 0 && spawn(&children[number], arguments) != 0) {
        give_back(number);
        number = -1;
    }
    return number;
}

void child_input_put(int number, unsigned char byte) {
    struct child *child = &children[number];
    if (child->pendingCount == LONGEST_INPUT) child_input_send(number);
    child->pending[child->pendingCount++] = (char)byte;
}

int child_input_send(int number) {
    struct child *child = &children[number];
    int sent = 0;
    while (sent < child->pendingCount) {
        ssize_t count = send(child->input, child->pending + sent, (size_t)(child->pendingCount - sent), MSG_NOSIGNAL);
        if (count <= 0) break;
        sent += (int)count;
    }
    int isWhole = sent == child->pendingCount;
    child->pendingCount = 0;
    return !isWhole;
}

int child_output_get(int number) { return getc_unlocked(children[number].output); }

size_t child_output_read(int number, void *bytes, size_t count) { return fread_unlocked(bytes, 1, count, children[number].output); }

int child_finish(int number) {
    struct child *child = &children[number];
    close(child->input);
    while (getc_unlocked(child->output) != EOF) {}
    fclose(child->output);
    int status;
    if (waitpid(child->process, &status, 0) != child->process) status = -1;
    rewind(child->errors);
    return status != -1 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int child_error_get(int number) {
    struct child *child = &children[number];
    int byte = getc_unlocked(child->errors);
    if (byte == EOF) {
        fclose(child->errors);
        give_back(number);
    }
    return byte;
}
