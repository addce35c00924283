import Foundation
import Testing
import Web

@testable import Command

/// How a server is set up, and when it does not start.
@Suite struct ServeSettingsTests {
    @Test func `a file of settings is read, and what is empty or a remark says nothing`() throws {
        let settings = try ServeSettings(
            """
            # The jury of 2026
            PALMARES_HOST = 0.0.0.0

            PALMARES_ORIGIN=https://jury.example\r
              PALMARES_PORT=0
            PALMARES_PROXIES=10.0.0.2, ::1
            PALMARES_CONNECTIONS=50
            """)
        #expect(
            try settings.server()
                == Server.Settings(
                    host: "0.0.0.0", port: 0, proxies: ["10.0.0.2", "::1"], connectionsMax: 50))
        #expect(try settings.origin() == Origin("https://jury.example"))
    }

    @Test func `without settings it listens to this machine alone`() throws {
        let settings = try ServeSettings("")
        #expect(try settings.server() == Server.Settings(host: "127.0.0.1", port: 8_080))
        #expect(try settings.origin() == nil)
    }

    @Test func `what is said first goes before what is said behind it`() throws {
        let stated = try ServeSettings("PALMARES_PORT=1").over(
            ServeSettings("PALMARES_PORT=2\nPALMARES_HOST=::1"))
        #expect(stated.values == [.port: "1", .host: "::1"])
        let environment = ServeSettings { $0 == "PALMARES_PORT" ? "3" : nil }
        #expect(environment.values == [.port: "3"])
    }

    @Test(arguments: [
        ("PALMARES_PORT", ServeSettings.Fault.notAPair(line: 1)),
        ("\nPALMARES_PROT=1", .unknownKey("PALMARES_PROT", line: 2)),
        ("PALMARES_PORT=1\nPALMARES_PORT=1", .twice(.port, line: 2)),
    ])
    func `a file that cannot be is refused with its line`(text: String, fault: ServeSettings.Fault) {
        #expect(throws: fault) { try ServeSettings(text) }
    }

    @Test(arguments: [
        ("PALMARES_PORT=65536", ServeSettings.Key.port), ("PALMARES_PORT=", .port),
        ("PALMARES_CONNECTIONS=0", .connections), ("PALMARES_FILE_MB=0", .fileMegabytes),
        ("PALMARES_FREE_MB=-1", .freeMegabytes), ("PALMARES_UPLOAD_HOURS=0", .uploadHours),
        ("PALMARES_CLAMD=10.0.0.2:3310", .scanner), ("PALMARES_PROXIES=proxy.example", .proxies),
        ("PALMARES_HOST=", .host), ("PALMARES_ORIGIN=http://jury.example", .origin),
        ("PALMARES_ORIGIN=jury.example", .origin), ("PALMARES_MAIL=sendmail -i", .mail),
        ("PALMARES_MAIL=", .mail), ("PALMARES_PDF=weasyprint", .printer),
        ("PALMARES_MAIL_FROM=Jury <jury@award.example>", .sender),
    ])
    func `a value that cannot be is refused with its key`(text: String, key: ServeSettings.Key) throws {
        let settings = try ServeSettings(text)
        let fault = ServeSettings.Fault.bad(key, settings.values[key] ?? "")
        #expect(throws: fault) {
            _ = try settings.server()
            _ = try settings.origin()
            _ = try settings.mailer()
            _ = try settings.uploads()
            _ = try settings.scanner()
            _ = try settings.printer()
        }
    }

    @Test func `how much agencies may bring is said in millions of bytes`() throws {
        let rules = try ServeSettings("PALMARES_FILE_MB=5\nPALMARES_FREE_MB=0").uploads()
        var wanted = UploadRules()
        (wanted.fileBytes, wanted.freeBytes) = (5_000_000, 0)
        #expect(rules == wanted)
        #expect(try ServeSettings("").scanner() == nil)
        #expect(try ServeSettings("PALMARES_CLAMD=/run/clamd.sock").scanner() == Clamd("/run/clamd.sock"))
    }

    @Test func `a program for mail is split at blanks alone, and no refusal tells a token`() throws {
        let settings = try ServeSettings(
            "PALMARES_MAIL=/usr/sbin/sendmail  -f 'a b'\nPALMARES_METRICS_TOKEN=short")
        #expect(try settings.mailer()?.arguments == ["/usr/sbin/sendmail", "-f", "'a", "b'"])
        #expect(throws: ServeSettings.Fault.bad(.watcher, "…")) { try settings.watcher() }
    }

    @Test func `every setting has a row in the document`() throws {
        let page = try String(contentsOfFile: "Documentation/serving.md", encoding: .utf8)
        #expect(ServeSettings.Key.allCases.filter { !page.contains("| `\($0.rawValue)` |") } == [])
    }

    @Test func `it does not start where others may read the record, nor for others over plain HTTP`() throws {
        let record = try RecordTests.Record()
        let plain = try record.run("serve", "--host", "0.0.0.0", "--port", "0")
        #expect(plain.exitCode == 2)
        #expect(plain.errors.contains("0.0.0.0 can be reached from elsewhere"))
        let pretended = try record.run("serve", "--host", "0.0.0.0", "--origin", "http://localhost")
        #expect(pretended.errors.contains("0.0.0.0 can be reached from elsewhere"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: record.path)
        let open = try record.run("serve", "--port", "0")
        #expect(open.exitCode == 2)
        let mute = try Program(
            executable: Program.path, ["serve", "--record", record.path, "--port", "0"],
            environment: ["PALMARES_MAIL": "/no/such/program -i"])
        #expect(mute.errors.contains("there is no program /no/such/program that this user may run"))
        #expect(open.errors.contains("others may read \(record.path): take their rights away"))
    }

    @Test func `a setting in the record's folder counts, and one that does not exist is told`() throws {
        let record = try RecordTests.Record()
        try "PALMARES_ORIGIN=https://jury.example\n".write(
            toFile: record.path + "/serve.conf", atomically: true, encoding: .utf8)
        let link = try record.run("link", "olga")
        #expect(
            link.output.wholeMatch(of: /https:\/\/jury\.example\/in\/[0-9a-f]{64}\n/) != nil, "\(link.errors)"
        )
        let other = try record.run("link", "olga", "--origin", "http://localhost:1")
        #expect(other.output.hasPrefix("http://localhost:1/in/"))
        #expect(try record.run("link", "nobody").exitCode == 2)
        try "PALMARES_COLOUR=red\n".write(
            toFile: record.path + "/serve.conf", atomically: true, encoding: .utf8)
        #expect(try record.run("link", "olga").errors.contains("serve.conf:1: there is no PALMARES_COLOUR"))
    }
}
