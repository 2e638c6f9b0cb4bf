// Stands before the C library in a program under test and makes its calls to the file system fail, kills
// the program at one of them, or has something happen beside it. Loaded with LD_PRELOAD; works for
// every user. The environment says what:
//
//   FAULTS_CALLS       the calls that count, as `,write,open,`; without it all of them
//   FAULTS_AT          the number of the call at which something happens, counted from 1
//   FAULTS_ERROR       the error number that this call ends with
//   FAULTS_FOR_EVER    set: all calls behind it end so too, as on a full disk
//   FAULTS_KILL        `before` or `after`: the program is killed then
//   FAULTS_RUN         a command that is run before the call
//   FAULTS_COUNT       a file into which the number of calls is written at the end
//   FAULTS_NO_EXCHANGE set: the file system cannot exchange two names
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
static long count;
static long at;
static int error, for_ever, kills_before, kills_after, no_exchange;
static const char *calls, *command, *count_file;

__attribute__((constructor)) static void begin(void) {
  // Programs that the program starts are not under test.
  unsetenv("LD_PRELOAD");
  const char *text = getenv("FAULTS_AT");
  at = text ? atol(text) : 0;
  text = getenv("FAULTS_ERROR");
  error = text ? atoi(text) : 0;
  text = getenv("FAULTS_KILL");
  kills_before = text && strcmp(text, "before") == 0;
  kills_after = text && !kills_before;
  for_ever = getenv("FAULTS_FOR_EVER") != NULL;
  no_exchange = getenv("FAULTS_NO_EXCHANGE") != NULL;
  calls = getenv("FAULTS_CALLS");
  command = getenv("FAULTS_RUN");
  count_file = getenv("FAULTS_COUNT");
}

__attribute__((destructor)) static void end(void) {
  if (!count_file) return;
  FILE *file = fopen(count_file, "w");
  if (!file) return;
  fprintf(file, "%ld", count);
  fclose(file);
}

// Whether the call fails; `*is_last` is set for one behind which the program is killed.
static int fails(const char *name, int *is_last) {
  *is_last = 0;
  if (calls && !strstr(calls, name)) return 0;
  // The other threads make no such call while the command runs.
  pthread_mutex_lock(&one);
  long number = ++count;
  if (number == at && command && system(command) != 0) abort();
  pthread_mutex_unlock(&one);
  if (at == 0 || number < at || (number > at && !for_ever)) return 0;
  if (kills_before) raise(SIGKILL);
  *is_last = kills_after;
  if (!error) return 0;
  errno = error;
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// A call that ends with `failed` when it is to fail.
#define CALL(name, failed, ...)                            \
  int is_last;                                             \
  if (fails("," #name ",", &is_last)) return failed;       \
  __typeof__(REAL(name)(__VA_ARGS__)) result = REAL(name)(__VA_ARGS__); \
  if (is_last) raise(SIGKILL);                             \
  return result

int open(const char *path, int flags, ...) {
  mode_t mode = 0;
  if (flags & O_CREAT) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
  }
  if (flags & O_CREAT) {
    int is_last;
    if (fails(",create,", &is_last)) return -1;
    int result = REAL(open)(path, flags, mode);
    if (is_last) raise(SIGKILL);
    return result;
  }
  CALL(open, -1, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t size) {
  // Standard output has tests of its own.
  if (file <= 2) return REAL(write)(file, bytes, size);
  CALL(write, -1, file, bytes, size);
}

ssize_t read(int file, void *bytes, size_t size) {
  if (file <= 2) return REAL(read)(file, bytes, size);
  CALL(read, -1, file, bytes, size);
}

int renameat2(int old_folder, const char *old, int new_folder, const char *new, unsigned flags) {
  if (no_exchange && flags) {
    errno = EINVAL;
    return -1;
  }
  CALL(renameat2, -1, old_folder, old, new_folder, new, flags);
}

int mkdir(const char *path, mode_t mode) { CALL(mkdir, -1, path, mode); }
int link(const char *old, const char *new) { CALL(link, -1, old, new); }
int rename(const char *old, const char *new) { CALL(rename, -1, old, new); }
int unlink(const char *path) { CALL(unlink, -1, path); }
int rmdir(const char *path) { CALL(rmdir, -1, path); }
int chmod(const char *path, mode_t mode) { CALL(chmod, -1, path, mode); }
int syncfs(int file) { CALL(syncfs, -1, file); }
DIR *opendir(const char *path) { CALL(opendir, NULL, path); }
