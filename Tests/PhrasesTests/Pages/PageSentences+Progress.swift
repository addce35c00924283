import Phrases

extension PageSentence {
    static let progress: [PageSentence] = [
        one("progressTitle") { $0.progressTitle },
        one("progressSays") { $0.progressSays },
        one("noRounds") { $0.noRounds },
        each("shortEntries") { words in counts.map(words.shortEntries) },
        one("countNeeded") { $0.countNeeded },
        one("countSeats") { $0.countSeats },
        one("countSent") { $0.countSent },
        one("countBegun") { $0.countBegun },
        one("countMissing") { $0.countMissing },
        one("countRecused") { $0.countRecused },
        one("countEntries") { $0.countEntries },
        one("countWhole") { $0.countWhole },
        one("byJuror") { $0.byJuror },
        one("byEntry") { $0.byEntry },
        one("byCategory") { $0.byCategory },
        one("columnJuror") { $0.columnJuror },
        one("columnCategory") { $0.columnCategory },
        one("lastSeen") { $0.lastSeen },
        one("lastSent") { $0.lastSent },
        one("notYet") { $0.notYet },
        one("remindTitle") { $0.remindTitle },
        one("remindSays") { $0.remindSays },
        one("behindAll") { $0.behindAll },
        one("behindUnbegun") { $0.behindUnbegun },
        one("behindDrafts") { $0.behindDrafts },
        each("behindSoon") { words in counts.map(words.behindSoon) },
        one("daysLabel") { $0.daysLabel },
        one("nobodyBehind") { $0.nobodyBehind },
        one("columnEnds") { $0.columnEnds },
        one("noEnd") { $0.noEnd },
        one("lastReminded") { $0.lastReminded },
        one("columnLetter") { $0.columnLetter },
        one("remindButton") { $0.remindButton },
        one("remindedToday") { $0.remindedToday },
        one("noAddress") { $0.noAddress },
        one("noMailSays") { $0.noMailSays },
        each("lettersSent") { words in counts.map(words.lettersSent) },
        one("textToCopy") { $0.textToCopy },
        one("copyTo") { $0.copyTo },
        one("copySubject") { $0.copySubject },
        one("copyBody") { $0.copyBody },
        one("reminderSubject") { $0.reminderSubject("{edition}") },
        one("reminderHello") { $0.reminderHello("{name}") },
        one("reminderSays") { $0.reminderSays("{edition}") },
        each("reminderLine") { words in
            counts.flatMap { count in
                [0, count].map { begun in
                    words.reminderLine(
                        "{round}", missing: count, of: 121, begun: begun,
                        ends: begun == 0 ? nil : "{time}")
                }
            }
        },
        one("reminderLeads") { $0.reminderLeads("{address}") },
    ]
}
