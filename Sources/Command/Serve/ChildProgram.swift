#if canImport(Glibc)
    import CDispatch
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Another program of this machine, run for something that this one does not do itself. No shell reads its
/// arguments, it gets none of this one's settings, and nothing of what is open here.
struct ChildProgram: Sendable {
    /// The program's path first.
    let arguments: [String]
    /// Then it is ended.
    let seconds: Int

    /// Why it did not do what it was to do.
    enum Failure: Error, Hashable {
        case call(String, code: Int32)
        /// As `sysexits` has it, or the number of the signal that ended it.
        case exit(Int32)
        case tooSlow
    }

    /// - Parameter input: what it reads; ends with the call. `nil`: nothing.
    func run(_ input: Int32?) async throws {
        let process = try start(input)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            if clock.now > end || Task.isCancelled {
                // What it began ends with it.
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                throw Failure.tooSlow
            }
            try? await Task.sleep(for: .milliseconds(20))
        }
        // The exit code is in the second byte, and the first tells of a signal (wait(2)).
        if status != 0 { throw Failure.exit(status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F) }
    }

    private func start(_ input: Int32?) throws -> pid_t {
        defer { if let input { close(input) } }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        for output: Int32 in [1, 2] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        Self.keepToItself()
        var process: pid_t = 0
        let code = Self.withPointers(arguments) { arguments in
            Self.withPointers(Self.environment) { environment in
                posix_spawn(&process, self.arguments[0], &actions, &attributes, arguments, environment)
            }
        }
        if code != 0 { throw Failure.call("posix_spawn", code: code) }
        return process
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
