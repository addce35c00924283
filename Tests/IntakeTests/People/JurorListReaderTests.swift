import Intake
import Jury
import Testing

@Suite struct JurorListReaderTests {
    private func read(_ text: String) -> (rows: [[String: String]], faults: [String]) {
        let (jurors, findings) = JurorListReader.read(csv: Array(text.utf8))
        return (
            jurors.map { $0.cells.merging(["line": "\($0.line)", "name": $0.name]) { $1 } },
            findings.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.code)" }
        )
    }

    @Test func `names and what is said of them are read, whatever their order and separator`() {
        let (rows, faults) = read("Mail;NAME;languages\nada@x.cc; Ada ;lv en\n\n;\"Grace; Hopper\";\n")
        #expect(
            rows == [
                ["line": "2", "name": "Ada", "mail": "ada@x.cc", "languages": "lv en"],
                ["line": "4", "name": "Grace; Hopper"],
            ])
        #expect(faults == [])
    }

    @Test func `a faulty line is told and left out, and the rest is kept`() {
        let (rows, faults) = read("name,languages,odd\nAda,xx1,\nGrace,lv,\n,lv,\nEdsger,\n")
        #expect(rows == [["line": "3", "name": "Grace", "languages": "lv"]])
        #expect(
            faults == [
                "1:16 csv.unknown-column", "2:5 affiliation.bad-form", "4:1 affiliation.empty-text",
                "5:1 csv.wrong-column-count",
            ])
    }

    @Test(arguments: ["", "mail\nada@x.cc\n", "name\n"])
    func `without names there is nobody`(text: String) {
        #expect(read(text).rows.isEmpty)
    }
}
