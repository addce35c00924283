/// What a juror asks about an entry through the chair, so that the whole panel hears the answer; or that she
/// thinks it is in the wrong category, which only organisers and chairs hear.
public struct Inquiry: Hashable, Sendable {
    public let round: Identifier<Round>
    public let entry: Identifier<Entry>
    public let juror: Identifier<Juror>
    public let about: About
    /// Where the entry was when she asked.
    public let category: Identifier<Category>
    /// Where she thinks it belongs.
    public let proposed: Identifier<Category>?
    public let text: Identifier<WrittenText>?
    /// The last one given.
    public internal(set) var answer: Identifier<WrittenText>?

    public enum About: String, Hashable, Sendable, CaseIterable {
        case question, category
    }
}

extension Proceedings {
    /// Whether it waits for an answer, or for the entry to be moved.
    public func isOpen(_ inquiry: Inquiry) -> Bool {
        guard inquiry.answer == nil, let entry = entries[inquiry.entry], entry.candidacy == .competing else {
            return false
        }
        return inquiry.about == .question || entry.category == inquiry.category
    }

    /// Whether she said that the entry is in the wrong category, and nobody has settled it.
    func hasOpenFlag(from seat: Pairing) -> Bool {
        inquiries.values.contains {
            $0.entry == seat.entry && $0.juror == seat.juror && $0.about == .category && isOpen($0)
        }
    }
}

extension Proceedings.Sight {
    /// Whether she is among those who answer it.
    public func sees(_ inquiry: Inquiry) -> Bool {
        isOne(of: .organiser, .chair) && sees(inquiry.entry)
    }
}
