#ifndef POLICY_SCAN_CCOMMONMARK_SHIM_H
#define POLICY_SCAN_CCOMMONMARK_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

#endif
