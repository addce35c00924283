// libarchive as this project sees it: one archive, whose members are unpacked piece by piece.
#pragma once
#include <archive.h>
#include <archive_entry.h>
