public import Jury

/// Claims that are drawn and looked into, and what an agency reads when an entry is in the jury's hands and
/// afterwards.
public protocol AfterwardPageWords {
    // MARK: Looking into claims

    var auditTitle: String { get }
    var auditSays: String { get }
    var auditAll: String { get }
    var auditCount: String { get }
    var auditButton: String { get }
    var auditNone: String { get }
    /// Where no entry claims a result.
    var auditNothing: String { get }
    /// Where entries claim more results than a draw takes.
    var auditTooMany: String { get }
    func auditDraw(line: Int, from count: Int) -> String
    var auditRoot: String { get }
    var auditOpen: String { get }
    /// Before how that is known.
    var auditHeld: String { get }
    func auditFailed(_ defect: Defect) -> String
    var auditDecided: String { get }
    var auditAgain: String { get }
    var auditReason: String { get }
    var auditDefectLabel: String { get }
    func auditDefect(_ defect: Defect) -> String
    var auditHold: String { get }
    var auditFail: String { get }

    // MARK: An agency's entry afterwards

    var stageTitle: String { get }
    func stage(_ stage: EntryStage) -> String
    var ownList: String { get }
    var ownCertificate: String { get }
    var ownLedger: String { get }
    var ownLedgerData: String { get }
    var ownRetracted: String { get }
    /// In a list that does not rank it.
    var ownUnranked: String { get }

    // MARK: What became known later

    var followUpsTitle: String { get }
    var followUpsSay: String { get }
    func followUpAdded(at time: String) -> String
    var followUpAdd: String { get }
    var followUpSays: String { get }
    var followUpDay: String { get }
    var followUpFigure: String { get }
    var followUpOf: String { get }
    var followUpText: String { get }
    var followUpButton: String { get }

    // MARK: Letters of the jury

    var lettersSend: String { get }
    var lettersSendSays: String { get }
    func letterIsHereSubject(_ title: String) -> String
    func letterIsHere(_ title: String, of edition: String, address: String) -> String
}
