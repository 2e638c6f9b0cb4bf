// Calls that Swift cannot make: variadic ones (open) and those missing from its Glibc module
// (renameat2, Linux 3.15; statx, 4.11; pidfd_open, 5.3; pipe2; syncfs; environ).
#define _GNU_SOURCE
#include "CStorage.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int nastavnik_exchange(const char *left, const char *right) {
  return renameat2(AT_FDCWD, left, AT_FDCWD, right, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

void nastavnik_give_memory_back(void) { malloc_trim(0); }

int nastavnik_create(const char *path) {
  int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
  return fd < 0 ? -errno : fd;
}

int nastavnik_open(const char *path) {
  int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  return fd < 0 ? -errno : fd;
}

int nastavnik_lock(const char *path) {
  int fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644);
  if (fd < 0) return -errno;
  if (flock(fd, LOCK_EX | LOCK_NB) == 0) return fd;
  int error = errno;
  close(fd);
  return -error;
}

void nastavnik_unlock(int fd) {
  flock(fd, LOCK_UN);
  close(fd);
}

int nastavnik_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

int nastavnik_is_mount(const char *path) {
  struct statx status;
  if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, 0, &status) != 0) return 0;
  return (status.stx_attributes & status.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0;
}

// Some file systems know neither call: then there is nothing to wait for.
static int sync_by(const char *path, int (*sync)(int)) {
  int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0) return errno;
  int error = sync(fd) == 0 || errno == EINVAL || errno == ENOSYS ? 0 : errno;
  close(fd);
  return error;
}

int nastavnik_sync_disk(const char *folder) { return sync_by(folder, syncfs); }

int nastavnik_sync_folder(const char *folder) { return sync_by(folder, fsync); }

int nastavnik_start(const char *program, const char *argument) {
  char *words[] = {(char *)program, (char *)argument, NULL};
  posix_spawn_file_actions_t actions;
  int error = posix_spawn_file_actions_init(&actions);
  if (error != 0) return error;
  pid_t child;
  for (int stream = 0; stream < 3 && error == 0; stream += 1) {
    error = posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
  }
  if (error == 0) error = posix_spawnp(&child, program, &actions, NULL, words, environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int nastavnik_process(int id) {
  int fd = (int)syscall(SYS_pidfd_open, id, 0);
  return fd < 0 ? -errno : fd;
}
