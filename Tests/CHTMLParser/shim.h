#ifndef POLICY_SCAN_CHTMLPARSER_SHIM_H
#define POLICY_SCAN_CHTMLPARSER_SHIM_H

#include <gumbo.h>

#endif
