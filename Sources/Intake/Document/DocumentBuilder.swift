internal import Jury
internal import Wire

/// Makes a `Document` from what a reader meets, in order.
struct DocumentBuilder {
    private(set) var document: Document
    private var open: [Document.Index] = []
    private var table = NameTable()
    /// The name that the next value of a record carries.
    private var pendingName = -1
    private var pendingOffset = 0

    init(syntax: Syntax, source: [UInt8]) {
        document = Document(syntax: syntax, source: source)
        document.nodes.reserveCapacity(source.count / 40 + 16)
        document.text.reserveCapacity(source.count)
    }

    var depth: Int { open.count }

    mutating func name(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        pendingName = table.index(of: bytes, in: &document.names)
        pendingOffset = offset
    }

    /// Adds a node under the innermost open one. A named value stands where its name stands.
    @discardableResult
    mutating func add(_ kind: Document.Kind, at offset: Int, isAttribute: Bool = false) -> Document.Index {
        let index = document.nodes.count
        let parent = open.last ?? -1
        let place = pendingName >= 0 ? pendingOffset : offset
        document.nodes.append(
            Document.Node(
                kind: kind, isAttribute: isAttribute, name: pendingName, parent: parent, offset: place))
        if parent >= 0 {
            let last = document.nodes[parent].lastChild
            if last >= 0 {
                document.nodes[last].nextSibling = index
            } else {
                document.nodes[parent].firstChild = index
            }
            document.nodes[parent].lastChild = index
        }
        pendingName = -1
        return index
    }

    mutating func enter(_ node: Document.Index) {
        open.append(node)
    }

    mutating func leave() {
        open.removeLast()
    }

    /// Gives a node its text.
    mutating func setText(_ bytes: UnsafeBufferPointer<UInt8>, of node: Document.Index) {
        let start = document.text.count
        document.text.append(contentsOf: bytes)
        document.nodes[node].text = start..<document.text.count
    }

    // MARK: XML's text, which comes in pieces and between children

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        document.text.append(contentsOf: bytes)
    }

    /// The innermost open node's text is what was appended since.
    mutating func closeText(from start: Int) {
        guard let node = open.last else { return }
        document.nodes[node].text = start..<document.text.count
    }

    /// The innermost open node has text beside its children.
    mutating func markStrayText() {
        guard let node = open.last else { return }
        document.nodes[node].hasStrayText = true
    }

    var innermostHasElements: Bool {
        guard let node = open.last, document.nodes[node].lastChild >= 0 else { return false }
        return !document.nodes[document.nodes[node].lastChild].isAttribute
    }

    // MARK: YAML's places, which come as lines and columns

    /// Before the node that stands there is added.
    mutating func add(position: SourcePosition) {
        document.positions.append(position)
    }

    mutating func move(_ node: Document.Index, to position: SourcePosition) {
        document.positions[node] = position
    }
}

/// Names to their index in a document, by their bytes: open addressing over FNV-1a (Fowler, Noll & Vo, RFC
/// 9923).
private struct NameTable {
    private var slots = [Int32](repeating: -1, count: 256)
    private var entries: [(hash: UInt32, bytes: Range<Int>)] = []
    private var bytes: [UInt8] = []
    /// Different in every process, so that no file can be written to make all names collide.
    private let seed = UInt32(truncatingIfNeeded: "names".hashValue)

    mutating func index(of name: UnsafeBufferPointer<UInt8>, in names: inout [String]) -> Int {
        var hash = seed
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if entries[index].hash == hash, isName(entries[index].bytes, name) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        let index = names.count
        names.append(String(decoding: name, as: UTF8.self))
        entries.append((hash, bytes.count..<bytes.count + name.count))
        bytes.append(contentsOf: name)
        slots[slot] = Int32(index)
        if names.count * 2 > slots.count { grow() }
        return index
    }

    private func isName(_ range: Range<Int>, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard range.count == name.count else { return false }
        for offset in 0..<name.count where bytes[range.lowerBound + offset] != name[offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in entries.indices {
            var slot = Int(entries[index].hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}
