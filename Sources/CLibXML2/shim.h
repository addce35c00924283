// libxml2 as this project sees it: a parser context, its callbacks, and its first fault.
//
// Debian builds libxml2 with ICU, whose types clash with Foundation's own copy when both are imported.
// Nothing here needs them, so they are left out; only an opaque pointer's type differs.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>

// The first thing that went wrong in a document. What libxml2 says after it are echoes.
typedef struct {
    int code;        // xmlParserErrors; 0 while all is well; -1 where we ourselves stopped the reading
    long offset;     // bytes from the start of the document
    char detail[160];
    void *reader;    // the Swift object that takes the document
} palmares_xml_fault;

// How far the parser has read, in bytes from the start. Holds because the input is UTF-8 and never converted.
static inline long palmares_xml_offset(xmlParserCtxtPtr context) {
    if (context->input == 0) return 0;
    return (long)context->input->consumed + (long)(context->input->cur - context->input->base);
}

// The callback's type changed in libxml2 2.12 (`const xmlError *`); the cast keeps both versions compiling.
static void palmares_xml_note(void *data, const xmlError *error) {
    xmlParserCtxtPtr context = (xmlParserCtxtPtr)data;
    palmares_xml_fault *fault = (palmares_xml_fault *)context->_private;
    if (fault == 0 || fault->code != 0 || error == 0 || error->level < XML_ERR_ERROR) return;
    fault->code = error->code;
    fault->offset = palmares_xml_offset(context);
    const char *from = error->message ? error->message : "";
    unsigned i = 0;
    while (i + 1 < sizeof fault->detail && from[i] != 0 && from[i] != '\n') {
        fault->detail[i] = from[i];
        i += 1;
    }
    fault->detail[i] = 0;
    xmlStopParser(context);
}

static inline void palmares_xml_watch(xmlParserCtxtPtr context, palmares_xml_fault *fault) {
    context->_private = fault;
    context->sax->serror = (xmlStructuredErrorFunc)palmares_xml_note;
}

// Stops the reading at the parser's present place, for a reason of ours.
static inline void palmares_xml_stop(xmlParserCtxtPtr context) {
    palmares_xml_fault *fault = (palmares_xml_fault *)context->_private;
    if (fault->code == 0) {
        fault->code = -1;
        fault->offset = palmares_xml_offset(context);
    }
    xmlStopParser(context);
}

static inline xmlParserInputPtr palmares_xml_load_nothing(
    const char *url, const char *id, xmlParserCtxtPtr context) {
    return 0;
}

// Once per process: no file is ever opened and no host ever asked, whatever a document says.
static inline void palmares_xml_close_doors(void) {
    xmlInitParser();
    xmlSetExternalEntityLoader(palmares_xml_load_nothing);
}
