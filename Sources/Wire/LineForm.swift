/// The form of a JSON value in a journal: one line as `JSONWriter(.line)` writes it, whole numbers only.
///
/// White space, escapes that need not be, fractions, exponents and `-0` are not in it, so that one value with
/// its members in one order is one row of bytes.
public enum LineForm {
    /// Why bytes are not in the form.
    public enum Fault: Error, Hashable, Sendable {
        case notJSON(JSONFault)
        /// JSON, and the first byte that the writer would have written otherwise.
        case otherForm(at: Int)
        case notAnObject
    }

    /// Throws unless the bytes are an object in the form. O(bytes).
    public static func check(_ bytes: [UInt8], limits: JSONLimits) throws(Fault) {
        var copy = Copy()
        do {
            try JSONReader.read(bytes, limits: limits, into: &copy)
        } catch {
            throw .notJSON(error)
        }
        if let offset = copy.firstForeign { throw .otherForm(at: offset) }
        let written = copy.writer.bytes
        if written != bytes {
            let common = zip(written, bytes).prefix { $0 == $1 }.count
            throw .otherForm(at: common)
        }
        if bytes.first != UInt8(ascii: "{") { throw .notAnObject }
    }

    /// Writes anew what is read.
    private struct Copy: JSONHandler {
        var writer = JSONWriter(.line)
        /// Where the first number is that the form has not.
        var firstForeign: Int?

        mutating func beginObject(at offset: Int) { writer.beginObject() }
        mutating func endObject() { writer.endObject() }
        mutating func beginArray(at offset: Int) { writer.beginArray() }
        mutating func endArray() { writer.endArray() }
        mutating func truth(_ value: Bool, at offset: Int) { writer.truth(value) }
        mutating func null(at offset: Int) { writer.null() }

        mutating func key(_ name: UnsafeBufferPointer<UInt8>, at offset: Int) {
            writer.key(String(decoding: name, as: UTF8.self))
        }

        mutating func string(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
            writer.string(String(decoding: text, as: UTF8.self))
        }

        mutating func number(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
            guard let number = Int(String(decoding: text, as: UTF8.self)),
                String(number).utf8.count == text.count
            else {
                firstForeign = firstForeign ?? offset
                return writer.null()
            }
            writer.integer(number)
        }
    }
}
