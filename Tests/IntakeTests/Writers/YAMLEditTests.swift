import Foundation
import Jury
import Testing

@testable import Intake

/// Files that are changed where something changes, and nowhere else.
@Suite struct YAMLEditTests {
    private static let source = """
        # An award.
        format: palmares-edition/1
        id: one

        name:
          en: One   # short
        rule: mean

        # What is judged.
        categories:
          # The first.
          - id: towns
            name: { en: Towns }
            rubric: two
            panel: main
            entries:
              - roof.xml  # arrived late
              - taps.xml
          - id: health
            name:
              en: Health
            rubric: two   # as the first
            panel: main
        panels:
          - id: main
            jurors: [ada, grace]   # both

        # The end.

        """

    private static func edition() throws -> Edition {
        try #require(EditionReader.read(Array(source.utf8)).edition)
    }

    private static func edited(_ change: (inout Edition) -> Void) throws -> String {
        var edition = try edition()
        change(&edition)
        let bytes = EditionReader.edit(Array(source.utf8), to: edition)
        #expect(EditionReader.read(bytes).edition == edition)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What the change took out and put in.
    private static func difference(_ text: String) -> [String] {
        let (before, after) = (source.split(separator: "\n"), text.split(separator: "\n"))
        return after.difference(from: before).map { change in
            switch change {
            case .insert(_, let line, _): "+" + line
            case .remove(_, let line, _): "-" + line
            }
        }.sorted()
    }

    @Test func `what stays the same stays to the last byte`() throws {
        #expect(try Self.edited { _ in } == Self.source)
    }

    @Test func `a field is written anew in its own line`() throws {
        let text = try Self.edited { $0.rule = .olympic }
        #expect(Self.difference(text) == ["+rule: olympic_drop1", "-rule: mean"])
    }

    @Test func `a field that goes back to what is usual is left out`() throws {
        let text = try Self.edited {
            $0.rule = .olympic
        }
        var edition = try #require(EditionReader.read(Array(text.utf8)).edition)
        edition.rule = .mean
        let bytes = EditionReader.edit(Array(text.utf8), to: edition)
        #expect(Self.difference(String(decoding: bytes, as: UTF8.self)) == ["-rule: mean"])
    }

    @Test func `a field that is new follows the one before it`() throws {
        let text = try Self.edited { $0.notice = Translated("Marks are made up: all of them.") }
        #expect(Self.difference(text) == ["+  en: \"Marks are made up: all of them.\"", "+notice:"])
        #expect(text.contains("# short\nnotice:\n  en: \"Marks"))
    }

    @Test func `a field of one category leaves the comments of the others`() throws {
        let text = try Self.edited { $0.categories[1].ballotsMin = 3 }
        #expect(Self.difference(text) == ["+    ballotsMin: 3"])
    }

    @Test func `a list takes another item at its end`() throws {
        let text = try Self.edited { $0.categories[0].entries.append("entries/lamp.json") }
        #expect(Self.difference(text) == ["+      - entries/lamp.json"])
        let another = try Self.edited { edition in
            var third = edition.categories[0]
            (third.id, third.entries, third.name) = ("third", [], Translated("A “third” one"))
            edition.categories.append(third)
        }
        #expect(
            Self.difference(another) == [
                "+      en: \"A “third” one\"", "+    name:", "+    panel: main", "+    rubric: two",
                "+  - id: third",
            ])
    }

    @Test func `an item goes with its own lines alone`() throws {
        let text = try Self.edited { $0.categories.remove(at: 1) }
        #expect(Self.difference(text).allSatisfy { $0.hasPrefix("-") })
        #expect(text.contains("# arrived late") && text.contains("# The end."))
    }

    @Test func `what stands in braces is written anew as a whole`() throws {
        let text = try Self.edited { $0.categories[0].name.fr = "Villes" }
        #expect(
            Self.difference(text) == [
                "+      en: Towns", "+      fr: Villes", "+    name:", "-    name: { en: Towns }",
            ])
        let jurors = try Self.edited { $0.panels[0].jurors.append("edsger") }
        #expect(
            Self.difference(jurors) == [
                "+    jurors: [ada, grace, edsger]", "-    jurors: [ada, grace]   # both",
            ])
    }

    @Test(arguments: [
        "2012", "null", "Yes", "- a dash", "a: b", "a # b", "\"so\"", "two\nlines", "it’s", "  ends  ",
        "[a]", "é", "100 %", "'", "\\", "@here", "#palidzesim",
    ])
    func `any words come back as they were`(words: String) throws {
        var rubric = Rubric()
        var criterion = Criterion()
        (criterion.id, criterion.weight) = ("idea", 100)
        criterion.question = Translated(words)
        criterion.name = Translated(String(repeating: words + " of many words, ", count: 12) + "end")
        (rubric.criteria, rubric.name) = ([criterion], Translated("Two"))
        // The form trims what it reads.
        var read = RubricReader.draft(RubricReader.edit([], to: rubric), id: "").rubric
        let again = RubricReader.draft(RubricReader.edit([], to: read ?? Rubric()), id: "").rubric
        #expect(read == again)
        read?.criteria[0].name = criterion.name
        read?.criteria[0].question = criterion.question
        #expect(read == rubric)
    }

    @Test(arguments: ["edition.yaml"])
    func `a file that is one line of JSON is written anew`(name: String) throws {
        var edition = try Self.edition()
        let json = """
            {"format": "palmares-edition/1", "id": "one", "name": {"en": "One"}, "categories": [{"id": "towns", \
            "name": {"en": "Towns"}, "rubric": "two", "panel": "main"}], "panels": [{"id": "main", "jurors": ["ada"]}]}
            """
        edition.name.fr = "Un"
        #expect(EditionReader.read(EditionReader.edit(Array(json.utf8), to: edition)).edition == edition)
    }

    @Test func `the sample edition and its rubrics change line by line`() throws {
        func bytes(_ path: String) throws -> [UInt8] {
            Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        }
        let source = try bytes("edition.yaml")
        var edition = try #require(EditionReader.read(source).edition)
        edition.categories[1].ballotsMin = 4
        let lines = source.split(separator: 10).count
        #expect(EditionReader.edit(source, to: edition).split(separator: 10).count == lines)
        for name in try FileManager.default.contentsOfDirectory(atPath: "rubrics") {
            let source = try bytes("rubrics/" + name)
            var rubric = try #require(RubricReader.read(source, id: "").rubric)
            #expect(RubricReader.edit(source, to: rubric) == source)
            rubric.criteria[0].weight += 1
            let edited = RubricReader.edit(source, to: rubric)
            #expect(edited.split(separator: 10).count == source.split(separator: 10).count, "\(name)")
            #expect(RubricReader.draft(edited, id: "").rubric == rubric)
        }
    }
}
