import Foundation

/// Folders in place of a server's, and programs in place of those that only its administrator may call: what they
/// were asked is written down.
struct GuidedServer {
    private let scratch: Scratch

    init() throws {
        let asking = "#!/bin/sh\necho \"$(basename \"$0\") $*\" >> \"${0%/*}/asked\"\n"
        var files = ["tools/asked": "", "etc/systemd/system/empty": "", "dist/empty": "", "var/empty": ""]
        for name in ["adduser", "apt-get", "systemctl", "journalctl"] { files["tools/" + name] = asking }
        // It is the same hour for the whole page.
        files["tools/date"] = "#!/bin/sh\necho 2026-12-01-18\n"
        files["tools/runuser"] = "#!/bin/sh\nshift 3\nexec \"$@\"\n"
        files["tools/setpriv"] = """
            #!/bin/sh
            while :; do case $1 in --re*) shift 2 ;; --*) shift ;; *) exec "$@" ;; esac; done

            """
        // Everything is the test's own.
        files["tools/install"] = """
            #!/bin/sh
            for word; do
                shift
                case $before$word in *--owner*|*--group*) ;; *) set -- "$@" "$word" ;; esac
                before=$word
            done
            PATH=${PATH#*:} exec install "$@"

            """
        files["tools/msmtp"] = "#!/bin/sh\nexec cat > \"$0.letter\"\n"
        scratch = try Scratch(files)
        for name in files.keys where name.hasPrefix("tools/") {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o700], ofItemAtPath: scratch.path(name))
        }
        try FileManager.default.createDirectory(
            atPath: scratch.path("bin"), withIntermediateDirectories: true)
    }

    func path(_ name: String) -> String { scratch.path(name) }

    /// What only an administrator may ask for.
    func asked() throws -> [String] {
        try scratch.text("tools/asked").split(separator: "\n").map(String.init)
    }

    /// Does what a page shows, line after line; a line that fails is the last one, and named.
    func follow(_ page: String, archive: String) throws -> (output: String, errors: String) {
        let here = FileManager.default.currentDirectoryPath
        let places = [
            ("palmares-0.1.0-linux-x86_64", archive), ("/usr/local/bin", path("bin")), ("/etc", path("etc")),
            ("/var/lib/palmares", path("var")), ("/srv/edition", here), ("/backup", path("backup")),
        ]
        let lines = try String(contentsOfFile: page, encoding: .utf8).split(separator: "\n")
            .filter { $0.prefixMatch(of: /\ {4}[a-z.]/) != nil && !$0.hasSuffix("{") }
            .map { line in
                let done = places.reduce(line.dropFirst(4).description) {
                    $0.replacing($1.0, with: "'\($1.1)'")
                }
                return "\(done) || { echo \"failed: \(line.filter { $0 != "\"" })\" >&2; exit 1; }\n"
            }
        let script = path("script")
        try ("cd '\(path("dist"))'\n" + lines.joined()).write(
            toFile: script, atomically: true, encoding: .utf8)
        let usual = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let run = try Program(
            executable: URL(fileURLWithPath: "/bin/sh"), [script],
            environment: [
                "PATH": [path("tools"), path("bin"), usual].joined(separator: ":"),
                "PALMARES_MAIL": path("tools/msmtp"),
            ])
        return (run.output, run.errors)
    }
}
