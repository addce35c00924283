internal import CLibXML2
internal import Jury
internal import Wire

/// XML text to a tree, through libxml2's event interface. No tree of libxml2's is built.
///
/// What libxml2 would accept and we do not (other encodings, DOCTYPE, floods of attributes) is looked for in
/// the bytes before it sees them; see `XMLPrescan`.
enum XMLDocument {
    static let namespace = EntryReader.namespace

    static func read(_ bytes: [UInt8]) -> (Document?, [Finding]) {
        let builder = DocumentBuilder(syntax: .xml, source: bytes)
        if let (fault, offset) = XMLPrescan.firstFault(in: bytes) {
            return (nil, [Finding(.xml, fault, at: builder.document.position(ofOffset: offset))])
        }
        _ = doorsClosed
        var handler = XMLHandler(builder: builder)
        guard let context = xmlNewParserCtxt() else {
            return (nil, [Finding(.xml, .unreadable("libxml2 could not start"))])
        }
        defer { xmlFreeParserCtxt(context) }
        var fault = palmares_xml_fault()
        withUnsafeMutablePointer(to: &handler) { handler in
            withUnsafeMutablePointer(to: &fault) { fault in
                fault.pointee.reader = UnsafeMutableRawPointer(handler)
                palmares_xml_watch(context, fault)
                XMLHandler.install(in: context)
                let options =
                    XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_BIG_LINES.rawValue
                bytes.withUnsafeBytes { buffer in
                    _ = xmlCtxtReadMemory(
                        context, buffer.baseAddress, Int32(buffer.count), nil, nil, Int32(options))
                }
            }
        }
        if fault.code != 0 || context.pointee.wellFormed == 0 {
            let start = bytes.first { !isWhite($0) && $0 < 0x80 }
            let isXML = start == nil || start == UInt8(ascii: "<")
            let reason = handler.refusal ?? (isXML ? Fault(fault) : .wrongFormat(found: "", expected: "XML"))
            var offset = Int(fault.offset)
            // Its event comes behind its name; it is told where it begins.
            if reason == .doctype { offset = bytes.prefix(offset).lastIndex(of: UInt8(ascii: "<")) ?? offset }
            let position = handler.builder.document.position(ofOffset: offset)
            return (nil, [Finding(.xml, reason, at: position)])
        }
        return (handler.builder.document, handler.foreign)
    }

    /// Once per process.
    private static let doorsClosed: Void = palmares_xml_close_doors()
}

extension Fault {
    /// The reader's own words for the faults that people make; libxml2's for the rest.
    fileprivate init(_ fault: palmares_xml_fault) {
        let detail: String = withUnsafeBytes(of: fault.detail) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        let quoted = detail.split(whereSeparator: { " '\"".contains($0) }).map(String.init)
        let code = xmlParserErrors(UInt32(bitPattern: fault.code))
        self =
            switch code {
            case XML_ERR_DOCUMENT_END: .trailingContent
            case XML_ERR_ENTITYREF_SEMICOL_MISSING: .bareSign("&")
            case XML_ERR_NAME_REQUIRED where detail.contains("EntityRef"): .bareSign("&")
            case XML_ERR_NAME_REQUIRED where detail.hasPrefix("StartTag"): .bareSign("<")
            case XML_ERR_ATTRIBUTE_NOT_STARTED: .unexpectedCharacter("", expected: "a straight double quote")
            case XML_ERR_DOCUMENT_EMPTY, XML_ERR_TAG_NOT_FINISHED,
                XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED:
                .unexpectedEnd
            case XML_ERR_TAG_NAME_MISMATCH: .mismatchedTag(detail)
            case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
                .undeclaredEntity(quoted.count > 1 ? quoted[1] : "")
            case XML_ERR_ATTRIBUTE_REDEFINED: .duplicateAttribute(quoted.count > 1 ? quoted[1] : "")
            case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: .controlCharacter(0)
            case XML_ERR_INVALID_ENCODING: .encoding("")
            default: .malformed(detail)
            }
    }
}
