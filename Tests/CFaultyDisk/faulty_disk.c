#include "faulty_disk.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

// A file of ours begins with SQLite's own part, then ours; the file below follows.
typedef struct {
    sqlite3_file base;
    char *path;
    sqlite3_file *below;
} faulty_file;

static sqlite3_vfs *under;
static sqlite3_vfs over;
static sqlite3_io_methods methods;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct {
    char folder[4096];
    long failing, calls;
    int way, lasting;
    faulty_observer observer;
    void *context;
} watch;

// Whether a call is to fail; counts it if its file is watched.
static int fails(const char *path) {
    int failed = 0;
    pthread_mutex_lock(&lock);
    if (watch.folder[0] && path && strncmp(path, watch.folder, strlen(watch.folder)) == 0) {
        watch.calls += 1;
        if (watch.failing > 0 && (watch.calls == watch.failing || (watch.lasting && watch.calls > watch.failing)))
            failed = watch.way;
    }
    pthread_mutex_unlock(&lock);
    return failed;
}

static void tell(int operation, const char *path, int64_t offset, const void *bytes, size_t count) {
    pthread_mutex_lock(&lock);
    if (watch.observer && watch.folder[0] && path && strncmp(path, watch.folder, strlen(watch.folder)) == 0)
        watch.observer(watch.context, operation, path, offset, bytes, count);
    pthread_mutex_unlock(&lock);
}

#define BELOW(file) (((faulty_file *)(file))->below)
#define PATH(file) (((faulty_file *)(file))->path)

static int close_file(sqlite3_file *file) {
    int result = BELOW(file)->pMethods->xClose(BELOW(file));
    free(PATH(file));
    return result;
}

static int read_file(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    return BELOW(file)->pMethods->xRead(BELOW(file), bytes, count, offset);
}

static int write_file(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    switch (fails(PATH(file))) {
    case FAULTY_IO: return SQLITE_IOERR_WRITE;
    case FAULTY_FULL: return SQLITE_FULL;
    case FAULTY_SHORT:
        // Half of it is there, and the rest is not.
        BELOW(file)->pMethods->xWrite(BELOW(file), bytes, count / 2, offset);
        return SQLITE_IOERR_WRITE;
    }
    int result = BELOW(file)->pMethods->xWrite(BELOW(file), bytes, count, offset);
    if (result == SQLITE_OK) tell(FAULTY_WRITE, PATH(file), offset, bytes, count);
    return result;
}

static int truncate_file(sqlite3_file *file, sqlite3_int64 size) {
    if (fails(PATH(file))) return SQLITE_IOERR_TRUNCATE;
    int result = BELOW(file)->pMethods->xTruncate(BELOW(file), size);
    if (result == SQLITE_OK) tell(FAULTY_TRUNCATE, PATH(file), size, NULL, 0);
    return result;
}

static int sync_file(sqlite3_file *file, int flags) {
    if (fails(PATH(file))) return SQLITE_IOERR_FSYNC;
    int result = BELOW(file)->pMethods->xSync(BELOW(file), flags);
    if (result == SQLITE_OK) tell(FAULTY_SYNC, PATH(file), 0, NULL, 0);
    return result;
}

static int size_of_file(sqlite3_file *file, sqlite3_int64 *size) {
    return BELOW(file)->pMethods->xFileSize(BELOW(file), size);
}

static int lock_file(sqlite3_file *file, int level) { return BELOW(file)->pMethods->xLock(BELOW(file), level); }
static int unlock_file(sqlite3_file *file, int level) { return BELOW(file)->pMethods->xUnlock(BELOW(file), level); }
static int check_lock(sqlite3_file *file, int *held) {
    return BELOW(file)->pMethods->xCheckReservedLock(BELOW(file), held);
}
static int control(sqlite3_file *file, int what, void *value) {
    return BELOW(file)->pMethods->xFileControl(BELOW(file), what, value);
}
static int sector(sqlite3_file *file) { return BELOW(file)->pMethods->xSectorSize(BELOW(file)); }
static int traits(sqlite3_file *file) { return BELOW(file)->pMethods->xDeviceCharacteristics(BELOW(file)); }
static int map(sqlite3_file *file, int page, int size, int extend, void volatile **place) {
    return BELOW(file)->pMethods->xShmMap(BELOW(file), page, size, extend, place);
}
static int map_lock(sqlite3_file *file, int offset, int count, int flags) {
    return BELOW(file)->pMethods->xShmLock(BELOW(file), offset, count, flags);
}
static void barrier(sqlite3_file *file) { BELOW(file)->pMethods->xShmBarrier(BELOW(file)); }
static int unmap(sqlite3_file *file, int removes) {
    return BELOW(file)->pMethods->xShmUnmap(BELOW(file), removes);
}

static int open_file(sqlite3_vfs *self, const char *name, sqlite3_file *file, int flags, int *got) {
    (void)self;
    faulty_file *own = (faulty_file *)file;
    own->base.pMethods = NULL;
    own->below = (sqlite3_file *)((char *)file + sizeof(faulty_file));
    own->path = name ? strdup(name) : NULL;
    int result = under->xOpen(under, name, own->below, flags, got);
    if (result == SQLITE_OK) own->base.pMethods = &methods;
    else free(own->path);
    return result;
}

static int delete_file(sqlite3_vfs *self, const char *name, int syncs) {
    (void)self;
    if (fails(name)) return SQLITE_IOERR_DELETE;
    int result = under->xDelete(under, name, syncs);
    if (result == SQLITE_OK) tell(FAULTY_DELETE, name, 0, NULL, 0);
    return result;
}

static void install(void) {
    under = sqlite3_vfs_find(NULL);
    over = *under;
    over.zName = "faulty";
    over.szOsFile = (int)sizeof(faulty_file) + under->szOsFile;
    over.xOpen = open_file;
    over.xDelete = delete_file;
    methods = (sqlite3_io_methods){
        .iVersion = 2, .xClose = close_file, .xRead = read_file, .xWrite = write_file,
        .xTruncate = truncate_file, .xSync = sync_file, .xFileSize = size_of_file, .xLock = lock_file,
        .xUnlock = unlock_file, .xCheckReservedLock = check_lock, .xFileControl = control,
        .xSectorSize = sector, .xDeviceCharacteristics = traits, .xShmMap = map, .xShmLock = map_lock,
        .xShmBarrier = barrier, .xShmUnmap = unmap,
    };
    sqlite3_vfs_register(&over, 1);
}

void faulty_disk_install(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
}

void faulty_disk_watch(
    const char *folder, long failing, int way, int lasting, faulty_observer observer, void *context) {
    pthread_mutex_lock(&lock);
    strncpy(watch.folder, folder, sizeof watch.folder - 1);
    watch.failing = failing;
    watch.calls = 0;
    watch.way = way;
    watch.lasting = lasting;
    watch.observer = observer;
    watch.context = context;
    pthread_mutex_unlock(&lock);
}

long faulty_disk_unwatch(void) {
    pthread_mutex_lock(&lock);
    long calls = watch.calls;
    memset(&watch, 0, sizeof watch);
    pthread_mutex_unlock(&lock);
    return calls;
}
