#ifndef POLICY_SCAN_CLIBXML2_SHIM_H
#define POLICY_SCAN_CLIBXML2_SHIM_H

/* Debian's libxml2 headers pull in <unicode/ucnv.h>, whose UErrorCode clashes with Foundation's own; nothing here needs it. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/threads.h>
#include <libxml/xmlerror.h>

#endif
