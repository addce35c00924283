import Foundation
import Testing

/// What jurors do, in a real browser: scripts in `Tests/Browser`, each against a server and a record of its
/// own. With `PALMARES_SHOTS=FOLDER` they leave pictures of every page and state there.
@Suite(
    .serialized,
    .enabled(if: Browser.isThere, "needs .venv and Chromium, which bin/setup --tests installs"))
struct BrowserTests {
    @Test(arguments: [
        ["evening.py", "390"], ["evening.py", "834"], ["evening.py", "1440"],
        ["evening.py", "390", "--no-script"], ["evening.py", "834", "--no-script"],
        ["evening.py", "1440", "--no-script"],
    ])
    func `an evening of nine entries, and a network that goes and comes`(script: [String]) throws {
        try Browser.run(script)
    }

    @Test func `the guides' pictures show what is there`() throws {
        try Browser.run(["pictures.py"])
    }

    @Test func `a ballot by keyboard alone`() throws {
        try Browser.run(["keyboard.py"])
    }

    @Test func `two tabs lose nothing, and nothing stays for the next person`() throws {
        try Browser.run(["devices.py"])
    }

    @Test func `a link by mail leads in from every browser and device that it should`() throws {
        try Browser.run(["signin.py"])
    }

    @Test func `a passkey is made, signs in, and is removed`() throws {
        try Browser.run(["passkeys.py"])
    }

    @Test func `the table and the pack hold all marks`() throws {
        try Browser.run(["table.py"])
    }

    @Test func `an organiser sees who is behind and reminds them`() throws {
        try Browser.run(["people.py"])
    }

    @Test func `conflicts are settled, and seats are proposed, written down and changed by keyboard`() throws
    {
        try Browser.run(["seats.py"])
    }

    @Test func `an agency writes an entry in its form, and two tabs lose nothing`() throws {
        try Browser.run(["writing.py"])
    }

    @Test func `programs get what the description says, whatever they ask for`() throws {
        try Browser.run(["api.py"])
    }

    @Test func `an edition is set up by forms, as text and from files of entries`() throws {
        try Browser.run(["setup.py"])
    }

    @Test func `an agency sees what a strict juror asks, and hands in; everybody tries a paragraph`() throws {
        try Browser.run(["agency.py"])
    }

    @Test func `two agencies race for the end, and neither sees the other`() throws {
        try Browser.run(["race.py"])
    }

    @Test func `an agency reads what became of its entry, on screens and on paper`() throws {
        try Browser.run(["afterwards.py"])
    }

    @Test func `a live round is followed, and its marks are sent in time`() throws {
        try Browser.run(["live.py"])
    }

    @Test func `a blind round says in nothing that it answers who made an entry`() throws {
        try Browser.run(["blind.py"])
    }

    @Test func `a picture, a film and a document open beside an entry, and run nothing`() throws {
        try Browser.run(["enclosures.py"])
    }

    @Test func `a juror sees how she uses the scale, and nobody else does`() throws {
        try Browser.run(["scale.py"])
    }

    @Test func `a chair goes from the list to why the third is third, and tries other weights`() throws {
        try Browser.run(["ranking.py"])
    }

    @Test func `a chair reads letters before they go out, and prints what there is to print`() throws {
        try Browser.run(["documents.py"])
    }

    @Test func `a chair goes through a week, from seats to the list that takes another's place`() throws {
        try Browser.run(["week.py"])
    }

    @Test func `a list is signed by two, read by everybody, and taken back`() throws {
        try Browser.run(["publication.py"])
    }

    @Test func `no page has a barrier that axe finds, a small target or a sideways scroll`() throws {
        try Browser.run(["barriers.py"])
    }
}

enum Browser {
    private static let python = ".venv/bin/python3"

    static var isThere: Bool {
        let files = FileManager.default
        guard files.isExecutableFile(atPath: "/usr/bin/chromium") else { return false }
        let look = try? Program(executable: URL(fileURLWithPath: python), ["-c", "import playwright"])
        return look?.exitCode == 0
    }

    static func run(_ script: [String]) throws {
        let run = try Program(
            executable: URL(fileURLWithPath: python), ["Tests/Browser/" + script[0]] + script.dropFirst(),
            environment: ["PALMARES": Program.path.path, "PYTHONDONTWRITEBYTECODE": "1"])
        #expect(run.exitCode == 0, "\(script.joined(separator: " ")): \(run.output)\(run.errors)")
    }
}
