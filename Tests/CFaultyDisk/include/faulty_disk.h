// A disk below SQLite that can be watched, and that fails when it is told to. For tests.
#ifndef FAULTY_DISK_H
#define FAULTY_DISK_H

#include <stddef.h>
#include <stdint.h>

enum faulty_operation {
    FAULTY_WRITE = 1, FAULTY_SYNC = 2, FAULTY_TRUNCATE = 3, FAULTY_DELETE = 4, FAULTY_RENAME = 5,
    FAULTY_ACKNOWLEDGED = 6
};

enum faulty_way { FAULTY_IO = 1, FAULTY_FULL = 2, FAULTY_SHORT = 3 };

typedef void (*faulty_observer)(
    void *context, int operation, const char *path, int64_t offset, const void *bytes, size_t count);

// Puts the disk below all databases that are opened from now on. Files outside of watched folders go through.
void faulty_disk_install(void);

// Watches one folder: tells every call that changes a file there, and lets the one numbered `failing` (from 1)
// and, if `lasting`, all after it fail in a way. 0 lets none fail. Only one folder is watched at a time.
void faulty_disk_watch(
    const char *folder, long failing, int way, int lasting, faulty_observer observer, void *context);

// Ends the watch; how many calls there were.
long faulty_disk_unwatch(void);

#endif
