import Jury
import Phrases

extension PageSentence {
    static let people: [PageSentence] = [
        one("peopleTitle") { $0.peopleTitle },
        one("peopleSays") { $0.peopleSays },
        one("columnName") { $0.columnName },
        one("columnRoles") { $0.columnRoles },
        each("role") { words in Role.allCases.map(words.role) },
        one("columnJudges") { $0.columnJudges },
        one("columnInvitation") { $0.columnInvitation },
        each("invitation") { words in InvitationWord.allCases.map(words.invitation) },
        one("inviteButton") { $0.inviteButton },
        one("invitedTitle") { $0.invitedTitle },
        each("invitationsSent") { words in counts.map(words.invitationsSent) },
        one("passOnTitle") { $0.passOnTitle },
        one("passOnSays") { $0.passOnSays },
        one("notInvitedTitle") { $0.notInvitedTitle },
        each("keptBack") { words in KeptBackWord.allCases.map(words.keptBack) },
        one("invitationSubject") { $0.invitationSubject("{edition}") },
        one("invitationSays") { $0.invitationSays("{edition}") },
        one("invitationHolds") { $0.invitationHolds(until: "{time}") },
        one("listTitle") { $0.listTitle },
        one("listSays") { $0.listSays },
        one("listFile") { $0.listFile },
        one("listLabel") { $0.listLabel },
        one("listLook") { $0.listLook },
        one("listFindings") { $0.listFindings },
        one("listNothing") { $0.listNothing },
        one("listChanged") { $0.listChanged },
        one("listWithoutPlace") { $0.listWithoutPlace },
        one("columnLine") { $0.columnLine },
        one("columnAddress") { $0.columnAddress },
        one("columnChange") { $0.columnChange },
        each("listChange") { words in ListChangeWord.allCases.map(words.listChange) },
        each("listSeats") { words in counts.map(words.listSeats) },
        one("listWrong") { $0.listWrong },
        one("columnWrong") { $0.columnWrong },
        each("listFault") { words in faults.map(words.listFault) },
        each("listTake") { words in counts.map(words.listTake) },
        each("listTaken") { words in counts.map(words.listTaken) },
    ]

    private static let faults: [ListFaultWord] = [
        .notUTF8, .tooLong, .noColumn("{name}"), .unknownColumn("{name}"), .columnTwice("{name}"),
        .cellCount(found: 2, expected: 3), .noName, .badLanguage("{word}"), .unreadable,
        .badAddress("{word}"), .addressTwice(line: 2), .addressOfAnother("{person}"), .badID("{word}"),
        .twice(line: 2), .namesake("{person}"), .unknownCategory("{word}"),
        .unknownPanel("{word}"), .erased, .keepsAddress,
    ]
}
