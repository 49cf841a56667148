#ifndef POLICY_SCAN_CLIBYAML_SHIM_H
#define POLICY_SCAN_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
