import Web

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Hands letters to a program that takes them as `sendmail` does: its own arguments, then the address, and
/// the letter on its standard input. No shell reads any of it.
struct Mailer: Sendable {
    /// The program's path first.
    let arguments: [String]
    /// What stands in From; `nil` leaves it to the program.
    let sender: String?

    /// More letters than a jury asks for while one is being sent; the oldest go first where there are more.
    static let waitingMax = 1_000
    /// Then the program is ended.
    private static let seconds = 30

    /// Sends what comes, one letter after another, until nothing comes any more. Letters that are not taken
    /// are told on standard error, without saying whose they are.
    func send(_ letters: AsyncStream<Letter>) async {
        for await letter in letters {
            do {
                try await send(letter)
            } catch {
                Output.error("palmares: a mail was not taken: \(error)\n")
            }
        }
    }

    func send(_ letter: Letter) async throws {
        try await ChildProgram(arguments: arguments + [letter.address], seconds: Self.seconds)
            .run(try pipe(holding: letter.bytes(from: sender)))
    }

    /// The end to read of a pipe in which all lies already: a pipe holds 64 KiB, and a letter a few hundred
    /// bytes. So nobody waits, and a program that reads nothing harms nobody.
    private func pipe(holding bytes: [UInt8]) throws -> Int32 {
        var ends: [Int32] = [-1, -1]
        #if canImport(Glibc)
            let isMade = Glibc.pipe(&ends) == 0
        #elseif canImport(Musl)
            let isMade = Musl.pipe(&ends) == 0
        #else
            let isMade = Darwin.pipe(&ends) == 0
        #endif
        if !isMade { throw ChildProgram.Failure.call("pipe", code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let written = write(ends[1], bytes, bytes.count)
        close(ends[1])
        if written == bytes.count { return ends[0] }
        close(ends[0])
        throw ChildProgram.Failure.call("write", code: errno)
    }
}
