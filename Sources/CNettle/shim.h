#ifndef POLICY_SCAN_CNETTLE_SHIM_H
#define POLICY_SCAN_CNETTLE_SHIM_H

#include <nettle/sha2.h>

#endif
