import Jury
import Records
import RecordsTestSupport
import Testing

@testable import Web

/// What cameras and programs note beside a picture goes, where jurors are not to know whose it is; the
/// picture stays.
@Suite struct PictureCleaningTests {
    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// Its own order, one item: how it is turned.
    private static func exif(_ turned: UInt8) -> [UInt8] {
        let tiff: [UInt8] =
            text("II*\0") + [8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, turned, 0, 0, 0, 0, 0, 0, 0]
        return segment(0xE1, text("Exif\0\0") + tiff + text("Ada Camera, Riga"))
    }

    private static let frame: [UInt8] = segment(0xC0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])
    private static let jfif: [UInt8] = segment(0xE0, text("JFIF\0") + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    private static let colours: [UInt8] = segment(0xE2, text("ICC_PROFILE\0") + [1, 1, 9])
    /// With a stuffed byte and a restart in it, and a second scan.
    private static let scans: [UInt8] =
        segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]
        + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [5, 6]

    private static func jpeg(_ turned: UInt8) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8] + jfif + exif(turned)
        bytes += segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0<x/>"))
        bytes += segment(0xED, text("Photoshop 3.0\0")) + segment(0xFE, text("by Ada"))
        bytes += colours + frame + scans
        return bytes + [0xFF, 0xD9] + text("another picture behind the end")
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(content.count)] + text(name) + content + [1, 2, 3, 4]
    }

    private static func riff(_ chunks: [UInt8]) -> [UInt8] {
        text("RIFF") + [UInt8(chunks.count + 4), 0, 0, 0] + text("WEBP") + chunks
    }

    private static func cleaned(
        _ bytes: [UInt8], _ format: FileFormat
    ) throws -> (bytes: [UInt8], isWhole: Bool) {
        let folder = try Folder()
        let store = FileStore(folder: folder.path)
        let part = try #require(store.part(of: try store.keep(bytes)))
        let parts = try #require(try PictureParts(part, format))
        let kept = parts.kept.flatMap { kept -> [UInt8] in
            switch kept {
            case .bytes(let own): own
            case .range(let range): Array(bytes[range])
            }
        }
        return (kept, parts.isWhole)
    }

    @Test func `of a JPEG its pixels, colours and how it is turned stay`() throws {
        for turned: UInt8 in [0, 1, 6, 9] {
            let (bytes, isWhole) = try Self.cleaned(Self.jpeg(turned), .jpeg)
            let turning = turned == 6 ? Exif.segment(6) : []
            var wanted: [UInt8] = [0xFF, 0xD8] + Self.jfif + turning
            wanted += Self.colours + Self.frame + Self.scans + [0xFF, 0xD9]
            #expect(isWhole && bytes == wanted)
            // What is clean stays as it is.
            #expect(try Self.cleaned(bytes, .jpeg).bytes == bytes)
        }
    }

    @Test func `of a PNG what the standard knows as the picture stays`() throws {
        let picture = SmallEdition.picture
        let notes =
            Self.chunk("tEXt", Self.text("Author\0Ada")) + Self.chunk("eXIf", [1]) + Self.chunk("caBX", [2])
        let noted: [UInt8] = picture[..<33] + notes + picture[33...] + Self.text("behind")
        let (bytes, isWhole) = try Self.cleaned(noted, .png)
        #expect(isWhole && bytes == picture)
        #expect(try Self.cleaned(picture, .png).bytes == picture)
    }

    @Test func `of a WebP its notes go, and its head no longer speaks of them`() throws {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            Self.text(name) + [UInt8(content.count), 0, 0, 0] + content + (content.count % 2 == 1 ? [0] : [])
        }
        let size: [UInt8] = [0, 0, 0, 1, 0, 0, 1, 0, 0]
        let pixels = chunk("VP8L", [0x2F, 1, 0x40, 0, 0, 7, 7])
        let head = { (flags: UInt8) in chunk("VP8X", [flags] + size) }
        let noted = Self.riff(head(0x1C) + pixels + chunk("EXIF", Self.text("Ada")) + chunk("XMP ", [1, 2]))
        let (bytes, isWhole) = try Self.cleaned(noted, .webp)
        #expect(isWhole && bytes == Self.riff(head(0x10) + pixels))
        #expect(try Self.cleaned(bytes, .webp).bytes == bytes)
    }

    @Test(arguments: [FileFormat.jpeg, .png, .webp])
    func `whatever is broken is read to its end without harm`(format: FileFormat) throws {
        let whole: [UInt8] =
            switch format {
            case .jpeg: Self.jpeg(6)
            case .png: SmallEdition.picture
            default: Self.riff(Self.text("VP8X") + [10, 0, 0, 0, 0x0C, 0, 0, 0, 1, 0, 0, 1, 0, 0])
            }
        for count in 0...whole.count { _ = try Self.cleaned(Array(whole[..<count]), format) }
        var generator = SplitMix64(seed: 20_261_129)
        for _ in 0..<2_000 {
            var bytes = whole
            for _ in 0..<3 {
                let place = Int(generator.next() % UInt64(bytes.count))
                bytes[place] = UInt8(truncatingIfNeeded: generator.next())
            }
            _ = try Self.cleaned(bytes, format)
        }
    }

    @Test(arguments: [false, true])
    func `in a blind edition a picture is cleaned as it comes, elsewhere it is said`(
        isBlind: Bool
    ) async throws {
        let files = isBlind ? NamedEdition.north.files(isBlind: true) : [:]
        let north = try await Sender(try await Sender.house(files: files))
        let photo = Self.jpeg(6)
        #expect(await north.put("photo.jpg", photo).status == .seeOther)
        let kept = await north.browser.get(north.page + "/evidence/list").bytes()
        #expect(kept == (isBlind ? try Self.cleaned(photo, .jpeg).bytes : photo))
        #expect(try north.draft().digest == FileStore.name(of: kept).text)
        let page = await north.browser.get(north.page).text
        #expect(page.contains("The picture may say who took it, where and when.") != isBlind)
        #expect(page.contains("Jurors here do not see whose entries are.") == isBlind)
    }

    @Test(arguments: [
        ("a.pdf", "%PDF-1.7 /Info << /Author (Ada) >>", "The document’s properties"),
        ("a.pdf", "%PDF-1.7 <dc:creator>Ada</dc:creator>", "The document’s properties"),
        ("a.pdf", "%PDF-1.7 a page", nil),
        ("a.mp3", "ID3\u{4}\0\0\0\0\0\u{14}TPE1\0\0\0\u{4}\0\0\0Ada", "recording’s notes"),
        ("a.mp3", "ID3\u{4}\0\0\0\0\0\u{14}TSSE\0\0\0\u{4}\0\0\0abc", nil),
        ("a.mp4", "\0\0\0\u{C}ftypisom\0\0\0\u{18}moov\0\0\0\u{10}udtaaARTAda!", "The film’s"),
        ("a.mp4", "\0\0\0\u{C}ftypisom\0\0\0\u{18}moov\0\0\0\u{10}udtatoolnone", nil),
    ])
    func `what documents, films and recordings say of themselves is told`(
        name: String, content: String, told: String?
    ) async throws {
        let north = try await Sender(try await Sender.house())
        #expect(await north.put(name, Array(content.utf8)).status == .seeOther)
        let page = await north.browser.get(north.page).text
        let sentences = ["The document’s properties", "recording’s notes", "The film’s", "The picture may"]
        #expect(sentences.contains { page.contains($0) } == (told != nil))
        if let told { #expect(page.contains(told)) }
        _ = await north.browser.post(north.page, [("do", "hand-in")])
        let chair = try Browser(north.house, "carl")
        #expect(await chair.get("/files").status == .ok)
    }
}
