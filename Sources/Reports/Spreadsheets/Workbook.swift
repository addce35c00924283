/// Tables as a workbook of Office Open XML (ECMA-376, part 1, section 18), for Excel and its like. Texts are
/// texts by their type: nothing in it can become a formula.
///
/// Written here and not by libxlsxwriter: what Debian 12 has of it writes to files alone, and marks have no
/// business in a folder for temporary ones.
public struct Workbook: Sendable {
    private let sheets: [DataSheet]

    /// - Parameter sheets: at least one; their names have at most 31 characters and none of `[]:*?/\`.
    public init(_ sheets: [DataSheet]) {
        self.sheets = sheets
    }

    /// The same tables give the same bytes.
    public var bytes: [UInt8] {
        let numbers = sheets.indices.map { $0 + 1 }
        var archive = ZipArchive()
        func add(_ name: String, _ content: HTML) {
            archive.add(name, Array((Self.declaration + content).text.utf8))
        }
        add("[Content_Types].xml", types(numbers))
        add(
            "_rels/.rels",
            Self.relationships([
                "<Relationship Id=\"r1\" Type=\"\(Self.kind)/officeDocument\" Target=\"xl/workbook.xml\"/>"
            ]))
        add("xl/workbook.xml", book(numbers))
        let parts = numbers.map { number -> HTML in
            "<Relationship Id=\"r\(number)\" Type=\"\(Self.kind)/worksheet\" Target=\"worksheets/sheet\(number).xml\"/>"
        }
        let styles: HTML =
            "<Relationship Id=\"r\(sheets.count + 1)\" Type=\"\(Self.kind)/styles\" Target=\"styles.xml\"/>"
        add("xl/_rels/workbook.xml.rels", Self.relationships(parts + [styles]))
        add("xl/styles.xml", Self.styles)
        for (number, sheet) in zip(numbers, sheets) {
            add("xl/worksheets/sheet\(number).xml", Self.worksheet(sheet))
        }
        return archive.finished()
    }

    private func types(_ numbers: [Int]) -> HTML {
        let office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let parts = numbers.map { number -> HTML in
            "<Override PartName=\"/xl/worksheets/sheet\(number).xml\" ContentType=\"\(office).worksheet+xml\"/>"
        }
        return """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="\(office).sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="\(office).styles+xml"/>\(parts)</Types>
            """
    }

    private func book(_ numbers: [Int]) -> HTML {
        let parts = zip(numbers, sheets).map { number, sheet -> HTML in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(number)\" r:id=\"r\(number)\"/>"
        }
        return """
            <workbook xmlns="\(Self.main)" xmlns:r="\(Self.kind)"><sheets>\(parts)</sheets></workbook>
            """
    }

    /// The names of columns stay in sight, and are strong.
    private static func worksheet(_ sheet: DataSheet) -> HTML {
        let rows = sheet.rows.enumerated().map { number, cells -> HTML in
            let style: HTML? = number == 0 ? " s=\"1\"" : nil
            return "<row r=\"\(number + 1)\">\(cells.map { cell($0, style) })</row>"
        }
        return """
            <worksheet xmlns="\(main)"><sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
            <sheetData>\(rows)</sheetData></worksheet>
            """
    }

    private static func cell(_ cell: DataSheet.Cell, _ style: HTML?) -> HTML {
        switch cell {
        case .number(let number): "<c\(style)><v>\(number)</v></c>"
        case .text(""): "<c\(style)/>"
        case .text(let text):
            "<c\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(legible(text))</t></is></c>"
        }
    }

    /// XML has no place for control characters (XML 1.0, 2.2); a cell has room for 32,767 UTF-16 units.
    private static func legible(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var room = 32_767
        for scalar in text.unicodeScalars {
            room -= scalar.value > 0xFFFF ? 2 : 1
            if room < 0 { break }
            switch scalar.value {
            case 0x09, 0x0A, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: kept.append(scalar)
            default: kept.append("\u{FFFD}")
            }
        }
        return String(kept)
    }

    private static let declaration: HTML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private static func relationships(_ parts: [HTML]) -> HTML {
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(parts)</Relationships>
        """
    }

    private static let styles: HTML = """
        <styleSheet xmlns="\(main)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
        <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
        <cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>
        """
}
