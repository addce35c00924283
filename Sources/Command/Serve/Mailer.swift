import Web

#if canImport(Glibc)
    import CDispatch
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

    /// Why a letter was not taken.
    enum Failure: Error, Hashable {
        case call(String, code: Int32)
        /// As `sysexits` has it, or the number of the signal that ended it.
        case exit(Int32)
        case tooSlow
    }

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
        let process = try start(letter)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(Self.seconds)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            if clock.now > end || Task.isCancelled {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                throw Failure.tooSlow
            }
            try? await Task.sleep(for: .milliseconds(20))
        }
        // The exit code is in the second byte, and the first tells of a signal (wait(2)).
        if status != 0 { throw Failure.exit(status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F) }
    }

    private func start(_ letter: Letter) throws -> pid_t {
        let input = try pipe(holding: letter.bytes(from: sender))
        defer { close(input) }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        for output: Int32 in [1, 2] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        Self.keepToItself()
        var process: pid_t = 0
        let code = Self.withPointers(arguments + [letter.address]) { arguments in
            Self.withPointers(Self.environment) { environment in
                posix_spawn(&process, self.arguments[0], &actions, nil, arguments, environment)
            }
        }
        if code != 0 { throw Failure.call("posix_spawn", code: code) }
        return process
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
        if !isMade { throw Failure.call("pipe", code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let written = write(ends[1], bytes, bytes.count)
        close(ends[1])
        if written == bytes.count { return ends[0] }
        close(ends[0])
        throw Failure.call("write", code: errno)
    }

    /// Marks all that is open in this process to end where another program begins: jurors' sockets are not.
    private static func keepToItself() {
        guard let folder = opendir("/dev/fd") else { return }
        defer { closedir(folder) }
        while let item = readdir(folder) {
            let name = withUnsafeBytes(of: item.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let file = Int32(name), file > 2 { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
        }
    }

    /// What such programs look for, and none of this one's settings.
    private static var environment: [String] {
        ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
            + ["HOME", "USER", "LOGNAME"].compactMap { name in
                Outside.environment(name).map { "\(name)=\($0)" }
            }
    }

    /// As C has lists of texts: with a null at the end.
    private static func withPointers<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = texts.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers)
    }
}
