internal import Jury
internal import Wire

/// JSON text to a tree, through the one JSON reader.
enum JSONDocument {
    static func read(_ bytes: [UInt8], nodes: Int = Limits.nodes) -> (Document?, [Finding]) {
        var handler = Handler(builder: DocumentBuilder(syntax: .json, source: bytes))
        let limits = JSONLimits(
            depth: Limits.depth, values: nodes, stringBytes: Limits.textBytes,
            numberBytes: Limits.numberBytes)
        do {
            try JSONReader.read(bytes, limits: limits, into: &handler)
            return (handler.builder.document, [])
        } catch {
            let position = handler.builder.document.position(ofOffset: error.offset)
            return (nil, [Finding(.json, Fault(error.reason), at: position)])
        }
    }

    private struct Handler: JSONHandler {
        var builder: DocumentBuilder

        mutating func beginObject(at offset: Int) { builder.enter(builder.add(.record, at: offset)) }

        mutating func endObject() { builder.leave() }

        mutating func beginArray(at offset: Int) { builder.enter(builder.add(.list, at: offset)) }

        mutating func endArray() { builder.leave() }

        mutating func key(_ name: UnsafeBufferPointer<UInt8>, at offset: Int) {
            builder.name(name, at: offset)
        }

        mutating func string(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
            builder.setText(text, of: builder.add(.text, at: offset))
        }

        mutating func number(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
            builder.setText(text, of: builder.add(.number, at: offset))
        }

        mutating func truth(_ value: Bool, at offset: Int) {
            let node = builder.add(.truth, at: offset)
            Array((value ? "true" : "false").utf8).withUnsafeBufferPointer { builder.setText($0, of: node) }
        }

        mutating func null(at offset: Int) { builder.add(.null, at: offset) }
    }
}

extension Fault {
    fileprivate init(_ reason: JSONFault.Reason) {
        self =
            switch reason {
            case .tooDeep(let limit): .tooDeep(limit: limit)
            case .tooManyValues(let limit): .tooMany(.nodes, limit: limit)
            case .stringTooLong(let limit): .tooMany(.textBytes, limit: limit)
            case .numberTooLong(let limit): .tooMany(.numberBytes, limit: limit)
            case .notUTF8: .encoding("")
            case .unexpectedEnd: .unexpectedEnd
            case .unexpected(let found, let expected): .unexpectedCharacter(found, expected: expected)
            case .trailingContent: .trailingContent
            case .controlCharacter(let byte): .controlCharacter(UInt32(byte))
            case .loneSurrogate: .loneSurrogate
            case .badEscape(let text): .badEscape(text)
            case .badNumber(let text): .badNumber(text)
            case .numberOutOfRange(let text): .numberOutOfRange(text)
            case .duplicateKey(let key): .duplicateKey(key)
            }
    }
}
