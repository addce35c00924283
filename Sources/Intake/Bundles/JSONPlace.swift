internal import Jury

/// A value in a JSON text, or the place where one should be.
struct JSONPlace {
    private let document: Document
    /// `nil` where there is none.
    private let node: Document.Index?
    private let path: String

    init(_ document: Document) {
        self.init(document: document, node: document.nodes.isEmpty ? nil : 0, path: "")
    }

    private init(document: Document, node: Document.Index?, path: String) {
        (self.document, self.node, self.path) = (document, node, path)
    }

    var fault: BundleReader.Fault { .malformed(path: path.isEmpty ? "/" : path) }
    var isThere: Bool { node != nil }

    private func node(_ kind: Document.Kind) throws(BundleReader.Fault) -> Document.Index {
        guard let node, document.nodes[node].kind == kind else { throw fault }
        return node
    }

    subscript(name: String) -> JSONPlace {
        let found = node.flatMap { parent in
            document.nodes[parent].kind == .record
                ? document.children(parent).first { document.name($0) == name } : nil
        }
        return JSONPlace(document: document, node: found, path: path + "/" + name)
    }

    func text() throws(BundleReader.Fault) -> String { document.string(try node(.text)) }

    func textOrNull() throws(BundleReader.Fault) -> String? {
        if let node, document.nodes[node].kind == .null { return nil }
        return try text()
    }

    func truth() throws(BundleReader.Fault) -> Bool { document.string(try node(.truth)) == "true" }

    func integer() throws(BundleReader.Fault) -> Int {
        guard let number = Int(document.string(try node(.number))) else { throw fault }
        return number
    }

    func choice<Value>(_ values: [String: Value]) throws(BundleReader.Fault) -> Value {
        guard let value = values[try text()] else { throw fault }
        return value
    }

    func named<Value: RawRepresentable>() throws(BundleReader.Fault) -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: try text()) else { throw fault }
        return value
    }

    func items() throws(BundleReader.Fault) -> [JSONPlace] {
        document.children(try node(.list)).enumerated().map { number, child in
            JSONPlace(document: document, node: child, path: path + "/\(number + 1)")
        }
    }

    func itemsIfAny() throws(BundleReader.Fault) -> [JSONPlace] { isThere ? try items() : [] }

    func members() throws(BundleReader.Fault) -> [(name: String, value: JSONPlace)] {
        document.children(try node(.record)).map { child in
            let name = document.name(child) ?? ""
            return (name, JSONPlace(document: document, node: child, path: path + "/" + name))
        }
    }

    func membersIfAny() throws(BundleReader.Fault) -> [(name: String, value: JSONPlace)] {
        isThere ? try members() : []
    }
}
