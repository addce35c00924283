public import Jury

extension EnglishPages {
    public var peopleTitle: String { "People" }
    public var peopleSays: String {
        """
        Everybody who has a role. An invitation is a personal link that works once and for a week. A mail \
        program may open a link before its reader does.
        """
    }
    public var columnName: String { "Name" }
    public var columnRoles: String { "Roles" }
    public func role(_ role: Role) -> String {
        switch role {
        case .organiser: "organiser"
        case .chair: "chair"
        case .signer: "second signature"
        case .juror: "juror"
        case .agency: "agency"
        case .client: "client"
        }
    }
    public var columnJudges: String { "Judges in" }
    public var columnInvitation: String { "Invitation" }
    public func invitation(_ standing: InvitationWord) -> String {
        switch standing {
        case .none: "not invited"
        case .invited: "invited"
        case .opened: "link opened"
        case .joined: "signed in"
        }
    }
    public var inviteButton: String { "Invite all who are ticked" }

    public var invitedTitle: String { "Invitations" }
    public func invitationsSent(_ count: Int) -> String {
        count == 1 ? "1 invitation is on its way by mail." : "\(count) invitations are on their way by mail."
    }
    public var passOnTitle: String { "Links to pass on" }
    public var passOnSays: String {
        """
        These links stand here now and never again. Each works once and for a week, and whoever has it is \
        that person: hand it to her and to nobody else.
        """
    }
    public var notInvitedTitle: String { "Not invited" }
    public func keptBack(_ reason: KeptBackWord) -> String {
        switch reason {
        case .answers:
            """
            Answers for the result: the link goes by mail, or whoever runs the server prints it by \
            palmares link.
            """
        case .joined:
            """
            Has signed in already: another link goes by mail, or whoever runs the server prints it by \
            palmares link.
            """
        case .tooOften: "Was invited very often in a short time. Try again in ten minutes."
        }
    }

    public func invitationSubject(_ edition: String) -> String { "\(edition): your invitation" }
    public func invitationSays(_ edition: String) -> String {
        "you are invited to \(edition). Open this link in the browser in which you want to work:"
    }
    public func invitationHolds(until time: String) -> String {
        """
        It works once, until \(time), and is for you alone: whoever has it comes in under your name. Your \
        browser then stays signed in.
        """
    }

    public var listTitle: String { "Add jurors from a list" }
    public var listSays: String {
        """
        CSV with a line for each juror, and in the first line the names of the columns: name, and if \
        you like mail, juror (her name in the record), category or panel (what she judges), country, \
        network, employer, affiliation, languages, topics, load_min, load_max. You see what becomes \
        of each line before anything is written.
        """
    }
    public var listFile: String { "A file" }
    public var listLabel: String { "The list" }
    public var listLook: String { "Look through it" }
    public var listFindings: String { "What the list does" }
    public var listNothing: String { "There is nothing in it to write down." }
    public var listChanged: String { "Something has changed meanwhile. Look through it once more." }
    public var listWithoutPlace: String {
        """
        The edition names no list of jurors, so only names and mail addresses are kept. Name one under \
        “jurors” in edition.yaml to keep the rest.
        """
    }
    public var columnLine: String { "Line" }
    public var columnAddress: String { "Mail" }
    public var columnChange: String { "What happens" }
    public func listChange(_ change: ListChangeWord) -> String {
        switch change {
        case .added: "becomes a juror"
        case .changed: "is brought up to date"
        case .unchanged: "stays as it is"
        }
    }
    public func listSeats(_ count: Int) -> String { count == 1 ? "gets 1 seat" : "gets \(count) seats" }
    public var listWrong: String { "Lines that are left out" }
    public var columnWrong: String { "What is wrong" }
    public func listFault(_ fault: ListFaultWord) -> String {
        switch fault {
        case .notUTF8: "This is not UTF-8. Save the list as “CSV UTF-8”."
        case .tooLong: "This is too long. Send it in parts."
        case .noColumn(let name): "There is no column \(name)."
        case .unknownColumn(let name): "Nobody knows a column \(name); it is passed over."
        case .columnTwice(let name): "The column \(name) is there twice; the first counts."
        case .cellCount(let found, let expected):
            "The line has \(found) cells, and the first line \(expected)."
        case .noName: "The name is missing."
        case .badLanguage(let word): "\(word) is no tag of a language, such as lv or en."
        case .unreadable: "This cannot be read."
        case .badAddress(let word): "\(word) is no mail address."
        case .addressTwice(let line): "Line \(line) has the same mail address."
        case .addressOfAnother(let person): "\(person) has this mail address already."
        case .badID(let word):
            "\(word) is no name for the record: small letters, digits and hyphens, at most 64."
        case .twice(let line): "Line \(line) speaks of the same juror."
        case .namesake(let person):
            """
            There is \(person) of the same name under another address. Say in the column juror who is meant, \
            or choose another name for the record there.
            """
        case .unknownCategory(let word): "There is no category \(word)."
        case .unknownPanel(let word): "There is no panel \(word)."
        case .erased: "What was known of that person was erased. Choose another name for the record."
        case .keepsAddress:
            """
            She signed in already or answers for the result, so a list does not change her address. \
            Whoever runs the server does, by palmares person.
            """
        }
    }
    public func listTake(_ count: Int) -> String {
        count == 1 ? "Write down 1 line" : "Write down \(count) lines"
    }
    public func listTaken(_ count: Int) -> String {
        count == 1 ? "1 line was written down." : "\(count) lines were written down."
    }
}
