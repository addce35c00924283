internal import Jury
internal import Phrases
internal import Reports

/// How far the rounds are, for organisers and chairs: who has sent how many ballots, and no mark.
struct RoundsPage {
    let rounds: [Section]
    let words: any PageWords

    struct Section {
        let title: String
        let status: String
        let deadline: String?
        let rows: [(juror: String, sent: Int, all: Int)]
    }
}

extension RoundsPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (words, now) = (person.words, person.visit.now)
        let rounds = try await person.site.look { proceedings in
            proceedings.rounds.sorted { $0.value.number < $1.value.number }.map { id, round in
                (id, round.kind, round.phase(at: now), round.deadline, proceedings.progress(in: id))
            }
        }
        let sections = rounds.map { id, kind, phase, deadline, progress in
            Section(
                title: words.kind(kind) + " · " + id.text, status: words.phase(phase),
                deadline: deadline.map { words.ends(words.time($0)) },
                rows: progress.sorted { $0.key < $1.key }.map {
                    ($0.key.text, $0.value.sealed, $0.value.seats)
                })
        }
        let page = RoundsPage(rounds: sections, words: words)
        return person.page(words.menuRounds, here: Address(.rounds), page.html)
    }

    var html: HTML {
        "<h1>\(words.menuRounds)</h1>\n\(rounds.map(section))"
    }

    private func section(_ section: Section) -> HTML {
        """
        <section class="round">
        <h2>\(section.title)</h2>
        <p class="soft">\([section.status, section.deadline].compactMap(\.self).joined(separator: ", "))</p>
        <ul class="entries">
        \(section.rows.map(row))</ul>
        </section>

        """
    }

    private func row(_ row: (juror: String, sent: Int, all: Int)) -> HTML {
        """
        <li><span>\(row.juror)</span><progress max="\(row.all)" value="\(row.sent)" \
        aria-label="\(words.progress(sent: row.sent, of: row.all))"></progress>\
        <span>\(words.progress(sent: row.sent, of: row.all))</span></li>

        """
    }
}
