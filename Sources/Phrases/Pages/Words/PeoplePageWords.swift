public import Jury

/// What is said of people, of invitations, and of lists of jurors.
public protocol PeoplePageWords {
    var peopleTitle: String { get }
    var peopleSays: String { get }
    var columnName: String { get }
    var columnRoles: String { get }
    func role(_ role: Role) -> String
    /// Over the categories in which somebody judges.
    var columnJudges: String { get }
    var columnInvitation: String { get }
    func invitation(_ standing: InvitationWord) -> String
    var inviteButton: String { get }

    // MARK: What became of invitations

    var invitedTitle: String { get }
    func invitationsSent(_ count: Int) -> String
    var passOnTitle: String { get }
    var passOnSays: String { get }
    var notInvitedTitle: String { get }
    /// Why nobody was invited.
    func keptBack(_ reason: KeptBackWord) -> String

    // MARK: The letter

    func invitationSubject(_ edition: String) -> String
    func invitationSays(_ edition: String) -> String
    /// Once, and until a time.
    func invitationHolds(until time: String) -> String

    // MARK: Lists of jurors

    var listTitle: String { get }
    /// What a list has in its first line, and what becomes of it.
    var listSays: String { get }
    var listFile: String { get }
    var listLabel: String { get }
    var listLook: String { get }
    var listFindings: String { get }
    var listNothing: String { get }
    var listChanged: String { get }
    var listWithoutPlace: String { get }
    var columnLine: String { get }
    var columnAddress: String { get }
    var columnChange: String { get }
    func listChange(_ change: ListChangeWord) -> String
    /// So many seats she gets.
    func listSeats(_ count: Int) -> String
    var listWrong: String { get }
    var columnWrong: String { get }
    func listFault(_ fault: ListFaultWord) -> String
    /// The button that writes them down.
    func listTake(_ count: Int) -> String
    func listTaken(_ count: Int) -> String
}

/// How far an invitation is.
public enum InvitationWord: String, Hashable, Sendable, CaseIterable {
    case none, invited, opened, joined
}

/// Why somebody gets no link from a page.
public enum KeptBackWord: String, Hashable, Sendable, CaseIterable {
    /// She answers for the result, and there is no mail: who reads the page could be her.
    case answers
    /// She signed in already, and there is no mail.
    case joined
    case tooOften
}

/// What a line of a list of jurors does.
public enum ListChangeWord: String, Hashable, Sendable, CaseIterable {
    case added, changed, unchanged
}

/// What is wrong in a list of jurors.
public enum ListFaultWord: Hashable, Sendable {
    case notUTF8
    case tooLong
    case noColumn(String)
    case unknownColumn(String)
    case columnTwice(String)
    case cellCount(found: Int, expected: Int)
    case noName
    case badLanguage(String)
    case unreadable
    case badAddress(String)
    /// In the list itself; lines count from 1.
    case addressTwice(line: Int)
    case addressOfAnother(String)
    case badID(String)
    case twice(line: Int)
    /// Somebody of that name is known under another address.
    case namesake(String)
    case unknownCategory(String)
    case unknownPanel(String)
    case erased
    /// Her address cannot be changed by a list.
    case keepsAddress
}
