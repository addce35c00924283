import Jury

@testable import Web

extension Browser {
    /// Every page and file that Ada can ask for, of what is hers, another's, and out of her sight: all that
    /// goes over the wire.
    ///
    /// Receipts are left out: they hold the root of the whole record, and are meant to.
    ///
    /// - Parameter program: one that shows a token of hers; `nil` for who has none.
    func everything(program: Browser? = nil) async -> [String: [String]] {
        let seats = ["roof", "taps", "boots", "lamp", "heart"].flatMap { entry in
            ["first", "second"].flatMap { round in
                let seat = "/rounds/\(round)/entries/\(house.name(Identifier(entry)))"
                return [seat] + ["/exposure", "/files/1", "/files/2", "/replies/9"].map { seat + $0 }
            }
        }
        let pages =
            seats + [
                "/", "/offline", "/entries/pack", "/entries", "/entries?state=sent", "/categories/towns",
                "/categories/towns?sort=results", "/categories/health", "/rounds", "/sessions", "/health",
                "/sign-in", "/sign-in/asked", "/sessions/another/nothing", "/receipts/999999",
                "/questions", "/requests", "/requests?entry=\(house.name("roof"))",
                "/requests?entry=\(house.name("boots"))", "/requests/9", "/my-entries/roof/requests/9",
                "/client", "/client/entry", "/missing", "/audit", "/my-entries/taps",
                "/my-entries/taps/files/letter.html", "/my-entries/taps/files/ledger.json",
                "/my-entries/taps/requests/9",
                "/live/evening", "/live/late", "/rounds/evening/order",
                "/ranking", "/ranking/towns", "/ranking/towns/sure", "/ranking/towns/what-if",
                "/ranking/towns/why/\(house.name("roof"))",
                "/progress", "/reminders", "/reminders/ada", "/people", "/people/list", "/sheet",
                "/deliberation", "/deliberation/\(house.name("roof"))", "/minutes", "/screen", "/vote",
                "/deliberation/\(house.name("boots"))", "/ranking/towns/why/\(house.name("boots"))",
                "/documents", "/documents/towns/letters", "/documents/towns/letters.html",
                "/documents/towns/ranking.csv", "/documents/towns/ranking.xlsx",
                "/documents/towns/certificates.html", "/documents/towns/book.html", "/rounds/first/paper",
                "/rounds/first/typed",
                "/call", "/my-entries", "/my-entries/roof", "/my-entries/roof/files/entry.xml",
                "/my-entries/roof/preview", "/my-entries/roof/form", "/my-entries/roof/evidence/list",
                "/my-entries/roof/uploads/00000000", "/entry-templates/towns/template.xml",
                "/schemas/entry.xsd", "/files", "/files/\(house.name("roof"))/1",
                "/files/\(house.name("boots"))/1", "/try", "/sign-off",
                "/palmares", "/palmares/3", "/palmares/3/bundle",
                "/set-up", "/set-up/text", "/set-up/rubrics/two", "/entries/add",
                "/conflicts", "/assignment", "/assignment/seat?round=first&at=ada+roof",
            ]
        let addresses = [
            "/api/openapi.json", "/api/me", "/api/edition", "/api/record", "/api/people", "/api/entries",
            "/api/entries/roof", "/api/entries/boots", "/api/entries/roof/ledger",
            "/api/entries/boots/ledger", "/api/rounds/first/progress", "/api/conflicts", "/api/questions",
            "/api/requests",
            "/api/rankings/towns", "/api/documents/towns/ranking.csv", "/api/minutes", "/api/lists",
            "/api/lists/3", "/api/seats", "/api/seats/first/\(house.name("roof"))",
            "/api/seats/first/\(house.name("boots"))", "/api/receipts/999999",
            "/api/my-entries", "/api/my-entries/roof", "/api/my-entries/roof/evidence/list",
            "/api/my-entries/roof/uploads/00000000", "/api/my-entries/roof/receipt",
        ]
        var read: [String: [String]] = [:]
        for path in addresses { read[path] = await (program ?? self).get(path).whole }
        for path in pages {
            let answer = await get(path)
            let file = path.contains("/files/") ? await answer.bytes() : []
            read[path] = answer.whole + ["\(file)"]
        }
        return read
    }
}
