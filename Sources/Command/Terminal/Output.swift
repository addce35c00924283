#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The two streams of the program, unbuffered, so that what was written is out whatever follows.
enum Output {
    static func standard(_ text: String) {
        write(Array(text.utf8), to: 1)
    }

    static func standard(_ bytes: [UInt8]) {
        write(bytes, to: 1)
    }

    static func error(_ text: String) {
        write(Array(text.utf8), to: 2)
    }

    static func isTerminal(_ stream: Int32) -> Bool {
        isatty(stream) == 1
    }

    /// The columns of the terminal that standard output goes to; `nil` where it goes elsewhere.
    static var width: Int? {
        guard isTerminal(1) else { return nil }
        var size = winsize()
        let isKnown = ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return isKnown ? Int(size.ws_col) : 80
    }

    /// The value of an environment variable; `nil` where it is not set or empty.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value[0] != 0 else { return nil }
        return String(cString: value)
    }

    static func exit(_ code: Int32) -> Never {
        #if canImport(Glibc)
            Glibc.exit(code)
        #elseif canImport(Musl)
            Musl.exit(code)
        #else
            Darwin.exit(code)
        #endif
    }

    private static func write(_ bytes: [UInt8], to stream: Int32) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(
                        stream, buffer.baseAddress.unsafelyUnwrapped + written, buffer.count - written)
                #elseif canImport(Musl)
                    Musl.write(stream, buffer.baseAddress.unsafelyUnwrapped + written, buffer.count - written)
                #else
                    Darwin.write(
                        stream, buffer.baseAddress.unsafelyUnwrapped + written, buffer.count - written)
                #endif
            }
            if count <= 0 {
                // On standard error there is nobody left to tell.
                let reason = String(cString: strerror(errno))
                if stream == 1 { error("palmares: the output cannot be written: \(reason)\n") }
                exit(2)
            }
            written += count
        }
    }
}
