import Intake
import Testing

@Suite struct PlainRowsTests {
    private func read(_ text: String) -> PlainRows { PlainRows(csv: Array(text.utf8)) }

    @Test func `cells are as they stand, whichever sign separates them`() {
        let expected = PlainRows(
            columns: ["juror", "party", ""],
            rows: [["ada", "Head & Neck, Riga", "x"], ["grace", "", "She said \"no\";\ntwice"]])
        let comma =
            "juror,party,\nada, \"Head & Neck, Riga\" ,x\n\n,,\ngrace,,\"She said \"\"no\"\";\ntwice\"\n"
        #expect(read(comma.replacing(", \"", with: ",\"").replacing("\" ,", with: "\",")) == expected)
        let semicolon =
            "\u{FEFF}juror;party;\r\nada;Head & Neck, Riga;x\r\ngrace;;\"She said \"\"no\"\";\ntwice\"\r\n"
        #expect(read(semicolon) == expected)
    }

    @Test func `a row that has other cells than the first, or cannot be split, is left out`() {
        let rows = read("juror,party\nada\ngrace,Nord,x\nedsger,\"Nord\nalan,Riga\n")
        #expect(rows == PlainRows(columns: ["juror", "party"], rows: [["alan", "Riga"]]))
        #expect(read("") == PlainRows(columns: [], rows: []))
    }

    @Test(arguments: [
        "juror,party\n", "juror,party\nada,\"a;b\"\n", "juror;party\nada;a,b\n",
        "juror,party\nada,\"=1+1, \"\"é\"\"\t\r\n\"\n", "juror\tparty\nada\t@home\n",
        "juror,party,\"a;b;c;d\"\nada,x;y;z,\n",
    ])
    func `what is written is read back as it is`(text: String) {
        let rows = read(text)
        #expect(PlainRows(csv: rows.csv) == rows)
        #expect(rows.columns.prefix(2) == ["juror", "party"] && rows.rows.count <= 1)
    }
}
