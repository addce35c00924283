/// What is said of how far rounds are, and to jurors who are behind.
public protocol ProgressPageWords {
    var progressTitle: String { get }
    /// What the counts are of.
    var progressSays: String { get }
    var noRounds: String { get }
    /// Of entries that have fewer jurors than they need ballots.
    func shortEntries(_ count: Int) -> String
    var countNeeded: String { get }
    var countSeats: String { get }
    var countSent: String { get }
    var countBegun: String { get }
    var countMissing: String { get }
    var countRecused: String { get }
    var countEntries: String { get }
    /// Entries that have all their ballots.
    var countWhole: String { get }
    var byJuror: String { get }
    var byEntry: String { get }
    var byCategory: String { get }
    var columnJuror: String { get }
    var columnCategory: String { get }
    var lastSeen: String { get }
    var lastSent: String { get }
    /// Of what did not happen so far.
    var notYet: String { get }

    // MARK: Reminders

    var remindTitle: String { get }
    var remindSays: String { get }
    var behindAll: String { get }
    var behindUnbegun: String { get }
    var behindDrafts: String { get }
    func behindSoon(_ days: Int) -> String
    var daysLabel: String { get }
    var nobodyBehind: String { get }
    var columnEnds: String { get }
    var noEnd: String { get }
    var lastReminded: String { get }
    var columnLetter: String { get }
    var remindButton: String { get }
    var remindedToday: String { get }
    var noAddress: String { get }
    var noMailSays: String { get }
    func lettersSent(_ count: Int) -> String
    var textToCopy: String { get }
    var copyTo: String { get }
    var copySubject: String { get }
    var copyBody: String { get }

    // MARK: The letter

    func reminderSubject(_ edition: String) -> String
    func reminderHello(_ name: String) -> String
    func reminderSays(_ edition: String) -> String
    func reminderLine(_ round: String, missing: Int, of all: Int, begun: Int, ends time: String?) -> String
    func reminderLeads(_ address: String) -> String
}
