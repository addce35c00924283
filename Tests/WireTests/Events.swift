import Wire

/// Writes down what the reader hands over, one word an event, so that whole readings can be compared.
struct Events: JSONHandler {
    var told: [String] = []

    mutating func beginObject(at offset: Int) { told.append("{@\(offset)") }
    mutating func endObject() { told.append("}") }
    mutating func beginArray(at offset: Int) { told.append("[@\(offset)") }
    mutating func endArray() { told.append("]") }

    mutating func key(_ name: UnsafeBufferPointer<UInt8>, at offset: Int) {
        told.append("\(String(decoding: name, as: UTF8.self)):@\(offset)")
    }

    mutating func string(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        told.append("'\(String(decoding: text, as: UTF8.self))'@\(offset)")
    }

    mutating func number(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        told.append("\(String(decoding: text, as: UTF8.self))@\(offset)")
    }

    mutating func truth(_ value: Bool, at offset: Int) { told.append("\(value)@\(offset)") }
    mutating func null(at offset: Int) { told.append("null@\(offset)") }

    static let limits = JSONLimits(depth: 64, values: 200_000, stringBytes: 1 << 20, numberBytes: 128)

    static func reading(_ text: String, limits: JSONLimits = limits) throws(JSONFault) -> [String] {
        try reading(Array(text.utf8), limits: limits)
    }

    static func reading(_ bytes: [UInt8], limits: JSONLimits = limits) throws(JSONFault) -> [String] {
        var events = Events()
        try JSONReader.read(bytes, limits: limits, into: &events)
        return events.told
    }

    static func fault(_ text: String, limits: JSONLimits = limits) -> JSONFault? {
        fault(Array(text.utf8), limits: limits)
    }

    static func fault(_ bytes: [UInt8], limits: JSONLimits = limits) -> JSONFault? {
        do {
            _ = try reading(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }
}
