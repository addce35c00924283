import Foundation
import Testing

@Suite struct ConvertTests {
    @Test func `an entry goes to XML and back, and converting twice changes no byte`() throws {
        let scratch = try Scratch()
        let (once, twice, back) = (scratch.path("1.xml"), scratch.path("2.xml"), scratch.path("3.json"))
        #expect(try Program("convert", "entries/palidzesim.json", once).exitCode == 0)
        #expect(try Program("convert", once, twice).exitCode == 0)
        #expect(try Program("convert", twice, back).exitCode == 0)
        #expect(try scratch.text("1.xml") == scratch.text("2.xml"))
        let canonical = try Program("convert", "entries/palidzesim.json", "-", "--to", "json")
        #expect(try scratch.text("3.json") == canonical.output)
    }

    @Test func `standard input and output serve where the notation is said`() throws {
        let entry = #"{"format":"palmares-entry/1","id":"a","category":"c","title":"A & B"}"#
        let run = try Program("convert", "-", "-", "--from", "json", "--to", "xml", input: entry)
        #expect(
            run.output == """
                <?xml version="1.0" encoding="UTF-8"?>
                <entry xmlns="urn:palmares:entry:1" id="a">
                  <title>A &amp; B</title>
                  <category>c</category>
                </entry>

                """)
        #expect(run.exitCode == 0)
    }

    @Test func `an entry with errors is not converted and nothing is written`() throws {
        let scratch = try Scratch(["a.json": #"{"format":"palmares-entry/1","id":"a","titel":"x"}"#])
        let run = try Program("convert", scratch.path("a.json"), scratch.path("a.xml"))
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("entry.unknown-field"))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("a.xml")))
    }

    @Test func `a device is written into, and a link is followed`() throws {
        let scratch = try Scratch(["real.json": "old"])
        let link = scratch.path("link.json")
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: scratch.path("real.json"))
        #expect(try Program("convert", "entries/palidzesim.xml", link).exitCode == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == scratch.path("real.json"))
        #expect(try scratch.text("real.json").hasPrefix("{\n  \"format\": \"palmares-entry/1\""))
        #expect(try Program("convert", "entries/palidzesim.xml", "/dev/null", "--to", "json").exitCode == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
        #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
    }

    @Test(arguments: [
        (["convert", "a.txt", "b.xml"], "palmares: say what a.txt is: --from xml or --from json\n"),
        (["convert", "a.json", "-"], "palmares: say what - shall be: --to xml or --to json\n"),
        (
            ["convert", "none.json", "-", "--to", "xml"],
            "palmares: none.json cannot be read: No such file or directory\n"
        ),
    ])
    func `what is not said is asked for`(arguments: [String], errors: String) throws {
        let run = try Program(executable: Program.path, arguments)
        #expect(run.errors == errors)
        #expect(run.exitCode == 2)
    }
}
