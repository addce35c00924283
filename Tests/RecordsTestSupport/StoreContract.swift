public import Records

/// What every store of lines must do. One suite, each store's tests run it.
public enum StoreContract: String, CaseIterable, Sendable {
    case emptyAtFirst, keepsBytes, keepsOrder, givesRanges, refusesOtherSizes, passesErrorsOn, isThereAgain

    /// What was found where something else was to be.
    public struct Breach: Error, CustomStringConvertible {
        public let description: String
    }

    private struct Enough: Error {}

    /// `open` opens the same place each time.
    public func hold(_ open: () throws -> any JournalStore) throws {
        let store = try open()
        switch self {
        case .emptyAtFirst:
            try expect(store, [])
        case .keepsBytes:
            let all = (0...255).map { UInt8($0) }
            let lines = [
                all, Array(all.reversed()), Array("é\u{0}\n".utf8), [UInt8](repeating: 0x78, count: 1),
            ]
            try store.append(lines, from: 0)
            try expect(store, lines)
        case .keepsOrder:
            let lines = (0..<1_500).map { Array("line \($0)".utf8) }
            try store.append(Array(lines[..<1]), from: 0)
            try store.append(Array(lines[1..<1_025]), from: 1)
            try store.append([], from: 1_025)
            try store.append(Array(lines[1_025...]), from: 1_025)
            try expect(store, lines)
        case .givesRanges:
            let lines = (0..<5).map { [UInt8($0)] }
            try store.append(lines, from: 0)
            for range in [0..<0, 0..<1, 2..<4, 4..<9, 5..<9, 7..<9] {
                try expect(store, Array(lines[range.clamped(to: 0..<5)]), range)
            }
        case .refusesOtherSizes:
            try store.append([[1], [2]], from: 0)
            for first in [0, 1, 3] {
                do {
                    try store.append([[3]], from: first)
                } catch let fault as StoreFault {
                    if fault != .otherSize(expected: first, actual: 2) {
                        throw Breach(description: "\(fault)")
                    }
                    continue
                }
                throw Breach(description: "took a line as number \(first) after two")
            }
            try expect(store, [[1], [2]])
        case .passesErrorsOn:
            try store.append([[1], [2], [3]], from: 0)
            var seen = 0
            do {
                try store.read(0..<3) { _ in
                    seen += 1
                    if seen == 2 { throw Enough() }
                }
            } catch is Enough {
                if seen == 2 { return try expect(store, [[1], [2], [3]]) }
            }
            throw Breach(description: "read on after the reader had enough")
        case .isThereAgain:
            try store.append([[1], [2]], from: 0)
            try expect(open(), [[1], [2]])
        }
    }

    private func expect(
        _ store: any JournalStore, _ lines: [[UInt8]], _ range: Range<Int> = 0..<Int.max
    ) throws {
        var found: [[UInt8]] = []
        try store.read(range) { found.append(Array($0)) }
        if found != lines {
            throw Breach(description: "\(self): \(found.count) lines, or others than expected")
        }
    }
}

/// What every store of free texts must do.
public enum FreeTextContract: String, CaseIterable, Sendable {
    case keeps, keepsTwiceAsOne, erases

    public func hold(_ store: any FreeTextStore) async throws {
        let texts = ["", "Not convinced – the base is missing.", "é\u{301}🙂"].enumerated().compactMap {
            FreeText($1, salt: Sample.salt($0))
        }
        try await store.keep(texts)
        switch self {
        case .keeps: break
        case .keepsTwiceAsOne: for text in texts { try await store.keep(text) }
        case .erases:
            for text in texts {
                guard try store.erase(text.digest), try !store.erase(text.digest) else {
                    throw StoreContract.Breach(description: "did not erase, or erased twice")
                }
            }
        }
        for text in texts {
            let found = try store.text(text.digest)
            if found != (self == .erases ? nil : text) {
                throw StoreContract.Breach(description: "\(self): \(String(describing: found))")
            }
        }
    }
}
