import Foundation
import Testing
import Web

@testable import Command

/// Letters to a program that takes them.
@Suite struct MailerTests {
    private let scratch: Scratch
    private let letter: Letter

    init() throws {
        scratch = try Scratch([
            "take": """
            #!/bin/sh
            printf '%s\\n' "$@" > "$0.arguments"
            env > "$0.environment"
            cat > "$0.letter"
            """,
            "refuse": "#!/bin/sh\nexit 75\n", "ignore": "#!/bin/sh\nexec true <&-\n",
        ])
        for name in ["take", "refuse", "ignore"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o700], ofItemAtPath: scratch.path(name))
        }
        letter = try #require(Letter(to: "ada@jury.example", subject: "Été", body: "Là."))
    }

    @Test func `a program gets its arguments, the address and the letter, and none of our settings`()
        async throws
    {
        let arguments = [scratch.path("take"), "-i", "-f", "$(id); *"]
        let mailer = Mailer(arguments: arguments, sender: "jury@award.example")
        try await mailer.send(letter)
        #expect(try scratch.text("take.arguments") == "-i\n-f\n$(id); *\nada@jury.example\n")
        #expect(
            try scratch.text("take.letter")
                == String(decoding: letter.bytes(from: "jury@award.example"), as: UTF8.self))
        let names = try scratch.text("take.environment").split(separator: "\n").map {
            String($0.prefix { $0 != "=" })
        }
        // The last three are the shell's own.
        let known: Set = ["PATH", "HOME", "USER", "LOGNAME", "PWD", "SHLVL", "_"]
        #expect(Set(names).subtracting(known) == [])
    }

    @Test func `what is not taken is told, and the next letter goes out`() async throws {
        let refusing = Mailer(arguments: [scratch.path("refuse")], sender: nil)
        await #expect(throws: ChildProgram.Failure.exit(75)) { try await refusing.send(letter) }
        let missing = Mailer(arguments: [scratch.path("missing")], sender: nil)
        await #expect(throws: ChildProgram.Failure.self) { try await missing.send(letter) }
        // Who does not read harms nobody.
        try await Mailer(arguments: [scratch.path("ignore")], sender: nil).send(letter)
    }

    @Test func `doctor sends a letter by the program that the server would use`() throws {
        let record = scratch.path("record")
        func doctor(_ address: String, program: String?) throws -> Program {
            try Program(
                executable: Program.path, ["doctor", "--mail", address, "--record", record],
                environment: program.map { ["PALMARES_MAIL": scratch.path($0) + " -i"] } ?? [:])
        }
        let taken = try doctor("olga@award.example", program: "take")
        #expect(
            taken.output
                == "✔ \(scratch.path("take")) took a letter to olga@award.example; look whether it came.\n"
        )
        #expect(try scratch.text("take.letter").contains("Subject: =?utf-8?Q?Palmar=C3=A8s_sends_mail?="))
        let refused = try doctor("olga@award.example", program: "refuse")
        #expect(refused.output == "✘ \(scratch.path("refuse")) took no letter and ended with 75.\n")
        #expect(refused.exitCode == 1)
        #expect(try doctor("-olga", program: "take").exitCode == 2)
        #expect(
            try doctor("olga@award.example", program: nil).errors.contains("no program for mail is set up"))
    }
}
