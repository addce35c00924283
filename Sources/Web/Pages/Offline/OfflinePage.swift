internal import Phrases
internal import Reports

/// What a device shows without a network where it kept no page.
enum OfflinePage {
    static func answer(_ visit: Visit) -> Answer {
        let words = visit.words
        let main: HTML = """
            <h1>\(words.offlineTitle)</h1>
            <p>\(words.offlineSays)</p>
            <p><a href="\(Address(.entries).path)">\(words.entriesTitle)</a></p>

            """
        return .page(Layout(title: words.offlineTitle, words: words, now: visit.now, main: main).html)
    }
}
