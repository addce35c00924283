internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// A file as it stands in the page of its entry: films, sound and images open there and are fetched when
/// somebody wants them; documents open beside it.
struct FileView {
    let kind: FileKind
    let address: Address
    /// What it is, how large and how long.
    let facts: String
    let title: String
    let words: any PageWords

    init(_ file: EntryFile, title: String, at seat: JurorDesk.Seat, _ visit: JurorVisit) {
        kind = file.format.kind
        let name = visit.site.publicName(of: seat.entry)
        address = Address(.file, seat.round.text, name, String(file.number))
        facts = visit.words.file(kind, bytes: file.part.size, seconds: file.seconds)
        self.title = title
        words = visit.words
    }

    var html: HTML {
        """
        <figure class="file" lang="\(words.language.rawValue)">\(player)\
        <figcaption class="soft">\(facts)\(link)</figcaption></figure>
        """
    }

    /// On paper.
    var printed: HTML { " <span class=\"soft\" lang=\"\(words.language.rawValue)\">\(facts)</span>" }

    private var player: HTML? {
        switch kind {
        case .film:
            "<video controls preload=\"none\" src=\"\(address.path)\" aria-label=\"\(title)\"></video>"
        case .sound:
            "<audio controls preload=\"none\" src=\"\(address.path)\" aria-label=\"\(title)\"></audio>"
        case .image: "<img loading=\"lazy\" src=\"\(address.path)\" alt=\"\(title)\">"
        case .document, .text: nil
        }
    }

    private var link: HTML {
        kind == .text
            ? " · <a href=\"\(address.path)\" download>\(words.saveFile)</a>"
            : " · <a href=\"\(address.path)\" target=\"_blank\" rel=\"noopener\">\(words.openFile)</a>"
    }
}
