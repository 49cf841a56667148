#ifndef POLICY_SCAN_CSNOWBALL_SHIM_H
#define POLICY_SCAN_CSNOWBALL_SHIM_H

#include <libstemmer.h>

#endif
