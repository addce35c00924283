import Reports
import Testing

/// Tables on their way to spreadsheets.
@Suite struct DataSheetTests {
    private let sheet = DataSheet(
        name: "Odd",
        [
            ["entry", "score"], [.text("=1+1"), .number("-3.5")], [.text("＝cmd|' /C calc'!A0"), .number(7)],
            [.text("a,\"b\"\nc"), ""], [.text("-"), "+"], [.text("@x\u{1}<&>"), .text("\tz")],
        ])

    @Test func `a text that would be a formula gets an apostrophe, and a number of ours does not`() {
        #expect(
            sheet.csv == """
                entry,score\r
                '=1+1,-3.5\r
                '＝cmd|' /C calc'!A0,7\r
                "a,""b""\nc",\r
                '-,'+\r
                '@x\u{1}<&>,'\tz\r

                """)
    }

    @Test func `the same table gives the same workbook, with no formula in it`() {
        let bytes = Workbook([sheet]).bytes
        #expect(bytes == Workbook([sheet]).bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("PK") && !text.contains("<f>") && !text.contains("sharedStrings"))
        #expect(text.contains("=1+1") && text.contains("@x\u{FFFD}&lt;&amp;&gt;"))
    }
}
