public import Phrases

/// A document of sheets of paper, which a browser prints as they are. It needs nothing else: no script, no
/// font, no picture from anywhere.
public struct PrintedPages: Sendable {
    public let title: String
    public let language: PageLanguage
    /// Each a `section` of the class `sheet`, or `wide` for paper that lies.
    public let sheets: [HTML]

    public init(title: String, language: PageLanguage, sheets: [HTML]) {
        (self.title, self.language, self.sheets) = (title, language, sheets)
    }

    public var html: HTML {
        Page(
            title: title, language: language.rawValue, style: Self.style,
            body: "<main>\n\(sheets)</main>\n"
        ).html
    }

    /// All that is between the page's `style` tags, for a server that lets no other style through.
    public static let style = """
        :root { --ink: #1d1f23; --soft: #555a62; --line: #c9c6bc; --strong: #1f4f7d; color-scheme: light; }
        * { box-sizing: border-box; }
        html { font: 10.5pt/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
        body { margin: 0; background: #e4e2db; color: var(--ink); overflow-wrap: anywhere; }
        section { background: #fff; margin: 1rem auto; break-after: page; box-shadow: 0 0 .5rem #0002; }
        .sheet { width: 210mm; max-width: 100%; min-height: 280mm; padding: min(22mm, 6vw); }
        .wide { width: 297mm; max-width: 100%; min-height: 208mm; padding: min(24mm, 6vw); page: wide; }
        h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4mm; text-wrap: balance; }
        h2 { font-size: 12.5pt; line-height: 1.3; margin: 7mm 0 1.5mm; break-after: avoid; }
        h3 { font-size: 10.5pt; margin: 3.5mm 0 1mm; break-after: avoid; }
        p { margin: 0 0 2mm; max-width: 44rem; } ul { margin: 0; padding-left: 5mm; }
        .soft { color: var(--soft); } .small { font-size: 9pt; } .lead { font-size: 14pt; line-height: 1.3; }
        blockquote { margin: 0 0 2.5mm; padding-left: 4mm; border-left: 1mm solid var(--line);
          break-inside: avoid; white-space: pre-line; }
        table { border-collapse: collapse; width: 100%; margin: 3mm 0; }
        th, td { text-align: left; vertical-align: top; padding: 2mm 2.5mm; border: 1px solid var(--line); }
        thead { display: table-header-group; } tr, li { break-inside: avoid; }
        thead th { font-size: 9pt; color: var(--soft); }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .ballot { font-size: 9.5pt; line-height: 1.35; }
        .ballot :is(th, td) { padding: 1.5mm 2mm; overflow-wrap: normal; }
        .ballot p { margin-bottom: 1mm; } .ballot .line { break-inside: avoid; }
        .box { width: 18mm; } .said { width: 44mm; }
        .anchors { font-size: 8pt; color: var(--soft); margin: .5mm 0 0; }
        .line { display: flex; gap: 8mm; margin-top: 12mm; }
        .line span { flex: 1; border-top: 1px solid var(--ink); padding-top: 1mm; font-size: 9pt; }
        .mono { font: 700 13pt ui-monospace, "DejaVu Sans Mono", monospace; letter-spacing: .06em; }
        .certificate { display: flex; flex-direction: column; justify-content: center; text-align: center;
          border: 3mm double var(--strong); outline: 8mm solid #fff; outline-offset: -11mm;
          position: relative; }
        .certificate { font-family: Georgia, "Noto Serif", "DejaVu Serif", serif; }
        .certificate p { max-width: none; } .certificate h1 { font-size: min(36pt, 9vw); margin: 6mm 0; }
        .certificate .level { font-size: 22pt; letter-spacing: .08em; color: var(--strong); }
        .certificate .line { margin: 22mm auto 0; width: min(90mm, 100%); }
        @page { size: A4; margin: 18mm; } @page wide { size: A4 landscape; margin: 12mm; }
        @media print {
          body { background: #fff; } p { orphans: 3; widows: 3; }
          section { margin: 0; box-shadow: none; } section:last-child { break-after: auto; }
          .sheet, .wide { width: auto; padding: 0; min-height: 0; }
          .certificate { height: 184mm; padding: 14mm; }
        }

        """
}
