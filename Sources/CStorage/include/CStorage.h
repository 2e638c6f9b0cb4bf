#ifndef NASTAVNIK_CSTORAGE_H
#define NASTAVNIK_CSTORAGE_H

/// Exchanges two paths in one step, so that each names what the other named before.
/// Returns 0, or the error number.
int nastavnik_exchange(const char *left, const char *right);

/// Opens a new file for writing, never through a link and never over an existing one.
/// Returns the descriptor, or minus the error number.
int nastavnik_create(const char *path);

/// Opens a file for reading, never through a link. Returns the descriptor, or minus the error number.
int nastavnik_open(const char *path);

/// Opens or makes a lock file and takes its lock without waiting.
/// Returns the descriptor, or minus the error number.
int nastavnik_lock(const char *path);

/// Gives the lock of a lock file up and closes it. Closing alone would leave the lock with a program
/// that is being started at this moment, until it has closed what it was not to inherit.
void nastavnik_unlock(int fd);

/// Makes a pipe whose ends no program started later inherits. Returns 0, or the error number.
int nastavnik_pipe(int ends[2]);

/// Whether another disk, or a part of one, is mounted at a path (Linux 5.8; 0 before that).
int nastavnik_is_mount(const char *path);

/// Waits until all that was written to a folder's file system is on the disk, and says whether it got
/// there (Linux 5.8). Returns 0, or the error number.
int nastavnik_sync_disk(const char *folder);

/// Waits until the names in a folder are on the disk. Returns 0, or the error number.
int nastavnik_sync_folder(const char *folder);

/// Opens a descriptor that can be read when a process has ended.
/// Returns the descriptor, or minus the error number.
int nastavnik_process(int id);

/// Starts a program that is looked for on the PATH, with one argument and the person's environment, and
/// does not wait for it; its output goes nowhere. Returns 0, or the error number.
int nastavnik_start(const char *program, const char *argument);

/// Gives memory that is free back to the system (malloc_trim).
void nastavnik_give_memory_back(void);

#endif
