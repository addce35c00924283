import Foundation
import Records
import RecordsSQLite

/// A whole edition on the disk: marks of so many jurors before so many entries, folded again as a record is
/// opened. Each opening is a process of its own, so that what it takes of memory is nothing else's.
struct Edition {
    let entries: Int
    let jurors: Int
    let criteria: Int

    var marks: Int { entries * jurors * criteria }

    /// Writes the edition, and has it opened so many times.
    func measure(in folder: String, times: Int) throws {
        let place = folder + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        try write(to: place)
        for _ in 0..<times {
            let opening = Process()
            opening.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            opening.arguments = ["open", place, String(marks)]
            try opening.run()
            opening.waitUntilExit()
        }
    }

    private func write(to place: String) throws {
        let signer = try Marks.signer()
        let store = try SQLiteStore(path: place + "/journal.sqlite")
        let lines = Marks.lines(
            Marks.acts(entries: entries, jurors: jurors, criteria: criteria), origin: signer.key.name)
        _ = try Opening.begin(store: MemoryStore(), pin: PinFile(path: place + "/pin"), signer: signer)
        try store.append(lines, from: 0)
        // The pin moves on to the last line.
        _ = try Opening.open(store: store, pin: PinFile(path: place + "/pin"), signer: signer)
    }

    /// Opens what `write` wrote: lines and tree alone, and with the proceedings.
    static func open(in place: String, marks: Int) throws {
        let signer = try Marks.signer()
        let pin = PinFile(path: place + "/pin")
        let store = try SQLiteStore(path: place + "/journal.sqlite")
        let clock = ContinuousClock()
        let before = residentBytes()
        var room: JuryRoom?
        let whole = try clock.measure { room = try JuryRoom.open(store: store, pin: pin, signer: signer) }
        let held = residentBytes()
        let alone = try clock.measure { _ = try Opening.open(store: store, pin: pin, signer: signer) }
        print(
            "\(marks) marks from SQLite: opened in", whole, "of which lines and tree", alone, "resident",
            held >> 20, "MiB,", (held - before) / marks, "bytes a mark", room == nil ? "closed" : "")
    }

    private static func residentBytes() -> Int {
        let words = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        return words.flatMap { Int($0[1]) }.map { $0 * 4_096 } ?? 0
    }
}
