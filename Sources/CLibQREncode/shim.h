// libqrencode as this project sees it: bytes in, the modules of a QR code out.
#pragma once
#include <qrencode.h>
