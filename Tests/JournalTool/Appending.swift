internal import Records
internal import RecordsSQLite
internal import RecordsTestSupport

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Eight writers who append without end.
struct Appending: Sendable {
    let folder: String

    func run() async {
        do {
            guard let signer = Sample.signer() else { return complain("no key") }
            let pin = PinFile(path: folder + "/pin")
            let store = try SQLiteStore(path: folder + "/journal.sqlite")
            let isNew = try pin.read() == nil
            let writer =
                try isNew
                ? Opening.begin(store: store, pin: pin, signer: signer)
                : Opening.open(store: store, pin: pin, signer: signer)
            let list = Acknowledged(path: folder + "/acknowledged")
            let known = try list.read()
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask { await append(number, to: writer, known: known, list) }
                }
            }
        } catch {
            complain("\(error)")
        }
    }

    private func append(
        _ number: Int, to writer: JournalWriter, known: [Int: Acknowledged.Row], _ list: Acknowledged
    ) async {
        do {
            // Numbers of acts: the writer's own, then thousands.
            var act = number
            while let row = known[act] {
                if known[act + 8] == nil {
                    let again = try await writer.append(act)
                    guard again.seq == row.seq, again.leaf == row.leaf else {
                        return complain("act \(act) was line \(row.seq) and is \(again.seq)")
                    }
                }
                act += 8
            }
            while true {
                let acknowledgement = try await writer.append(act)
                try list.add(act, acknowledgement)
                act += 8
            }
        } catch {
            complain("\(error)")
        }
    }

    private func complain(_ text: String) {
        let line = Array("JournalTool: \(text)\n".utf8)
        write(2, line, line.count)
        exit(1)
    }
}
