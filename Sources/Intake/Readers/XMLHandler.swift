internal import CLibXML2
internal import Jury

/// Takes libxml2's events and builds the tree. C callbacks reach it through the parser context's private
/// pointer.
struct XMLHandler {
    var builder: DocumentBuilder
    /// Why we ourselves stopped the reading.
    var refusal: Fault?
    /// The root's namespace where it is not ours.
    var foreign: [Finding] = []
    private var rootNamespace: String?
    private var textStart: [Int] = []
    private let ownNamespace = Array(XMLDocument.namespace.utf8)
    /// Where libxml2 keeps the namespace that was last found to be ours; it keeps each text once.
    private var knownNamespace: UnsafePointer<xmlChar>?

    init(builder: DocumentBuilder) {
        self.builder = builder
    }

    static func install(in context: xmlParserCtxtPtr) {
        guard let sax = context.pointee.sax else { return }
        sax.pointee.startDocument = nil
        sax.pointee.endDocument = nil
        sax.pointee.comment = nil
        sax.pointee.processingInstruction = nil
        sax.pointee.cdataBlock = nil
        sax.pointee.reference = nil
        sax.pointee.startElementNs = { context, name, prefix, namespace, _, _, count, _, attributes in
            XMLHandler.of(context)?.pointee.start(name, prefix, namespace, attributes, Int(count), context)
        }
        sax.pointee.endElementNs = { context, _, _, _ in XMLHandler.of(context)?.pointee.end() }
        let characters: charactersSAXFunc = { context, text, count in
            guard let text else { return }
            XMLHandler.of(context)?.pointee.characters(
                UnsafeBufferPointer(start: text, count: Int(count)), context)
        }
        sax.pointee.characters = characters
        sax.pointee.ignorableWhitespace = characters
        sax.pointee.internalSubset = { context, _, _, _ in
            XMLHandler.of(context)?.pointee.refuse(.doctype, context)
        }
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLHandler>? {
        let fault = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private
        let reader = fault?.assumingMemoryBound(to: palmares_xml_fault.self).pointee.reader
        return reader?.assumingMemoryBound(to: XMLHandler.self)
    }

    private mutating func refuse(_ fault: Fault, _ context: UnsafeMutableRawPointer?) {
        if refusal == nil { refusal = fault }
        palmares_xml_stop(context?.assumingMemoryBound(to: xmlParserCtxt.self))
    }

    private mutating func start(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int,
        _ context: UnsafeMutableRawPointer?
    ) {
        let source = builder.document.source
        let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self)
        var offset = min(palmares_xml_offset(parser), source.count - 1)
        // The events come at the end of a start tag; no `<` can stand inside one.
        while offset > 0, source[offset] != UInt8(ascii: "<") { offset -= 1 }
        if builder.depth >= Limits.depth { return refuse(.tooDeep(limit: Limits.depth), context) }
        if builder.document.nodes.count >= Limits.nodes {
            return refuse(.tooMany(.nodes, limit: Limits.nodes), context)
        }
        lookAtTextBetweenChildren()
        named(name, prefix, isOwn: isOwn(namespace), at: offset)
        let node = builder.add(.element, at: offset)
        builder.enter(node)
        if node == 0 { noteRootNamespace(namespace) }
        for index in 0..<count {
            guard let attributes, let start = attributes[index * 5 + 3], let end = attributes[index * 5 + 4]
            else { continue }
            if isSchemaPlace(attributes[index * 5], attributes[index * 5 + 2]) { continue }
            let isPlain = attributes[index * 5 + 1] == nil
            named(attributes[index * 5], attributes[index * 5 + 1], isOwn: isPlain, at: offset)
            let attribute = builder.add(.text, at: offset, isAttribute: true)
            builder.setText(UnsafeBufferPointer(start: start, count: end - start), of: attribute)
        }
        textStart.append(builder.document.text.count)
    }

    /// What is not ours keeps its prefix, so that no field of a form bears its name.
    private mutating func named(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, isOwn: Bool, at offset: Int
    ) {
        guard let name else { return }
        if isOwn {
            builder.name(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))), at: offset)
        } else {
            let full = (prefix.map { String(cString: $0) + ":" } ?? "other:") + String(cString: name)
            Array(full.utf8).withUnsafeBufferPointer { builder.name($0, at: offset) }
        }
    }

    private mutating func isOwn(_ namespace: UnsafePointer<xmlChar>?) -> Bool {
        if builder.document.nodes.isEmpty { return true }
        if let namespace, namespace == knownNamespace { return true }
        let wanted = rootNamespace.map { Array($0.utf8) } ?? ownNamespace
        guard let namespace else { return wanted.isEmpty }
        let found = UnsafeBufferPointer(start: namespace, count: Int(xmlStrlen(namespace)))
        guard found.elementsEqual(wanted) else { return false }
        knownNamespace = namespace
        return true
    }

    private mutating func noteRootNamespace(_ namespace: UnsafePointer<xmlChar>?) {
        let found = namespace.map { String(cString: $0) } ?? ""
        guard found != XMLDocument.namespace else { return }
        rootNamespace = found
        let position = builder.document.position(0)
        foreign = [
            Finding(.xml, .wrongFormat(found: found, expected: XMLDocument.namespace), at: position)
        ]
    }

    /// Where a schema is, for editors; it is never opened.
    private func isSchemaPlace(_ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> Bool
    {
        guard let name, let namespace else { return false }
        return String(cString: namespace) == "http://www.w3.org/2001/XMLSchema-instance"
            && ["schemaLocation", "noNamespaceSchemaLocation"].contains(String(cString: name))
    }

    /// Text between the children of an element is white space, or does not belong there. No node has it.
    private mutating func lookAtTextBetweenChildren() {
        guard let start = textStart.last else { return }
        if !builder.document.text[start...].allSatisfy(isWhite) { builder.markStrayText() }
    }

    private mutating func characters(_ text: UnsafeBufferPointer<UInt8>, _ context: UnsafeMutableRawPointer?)
    {
        guard let start = textStart.last else { return }
        builder.append(text)
        if builder.document.text.count - start > Limits.textBytes {
            refuse(.tooMany(.textBytes, limit: Limits.textBytes), context)
        }
    }

    private mutating func end() {
        guard let start = textStart.popLast() else { return }
        if builder.innermostHasElements {
            if !builder.document.text[start...].allSatisfy(isWhite) { builder.markStrayText() }
        } else {
            builder.closeText(from: start)
        }
        builder.leave()
        if !textStart.isEmpty { textStart[textStart.count - 1] = builder.document.text.count }
    }
}
