public import Jury

/// Why no seating is possible, in counts that anybody can add up.
public enum SeatingRefusal: Error, Hashable, Sendable {
    /// Seats that exist and are to stay, but are barred.
    case keptSeatsBarred([BarredSeat])
    /// Entries for which fewer jurors are allowed than they need.
    case entriesShort([EntryShortage])
    /// Entries that need more ballots from a group of jurors than these may give: all other jurors that the
    /// entries may have are not enough.
    case jurorsShort(Shortage)
    /// Jurors who are promised more ballots than the entries can give them.
    case ballotsShort(Shortage)

    public struct BarredSeat: Hashable, Sendable {
        public let entry: Identifier<Entry>
        public let juror: Identifier<Juror>
        public let bar: Bar

        public init(entry: Identifier<Entry>, juror: Identifier<Juror>, bar: Bar) {
            (self.entry, self.juror, self.bar) = (entry, juror, bar)
        }
    }

    public struct EntryShortage: Hashable, Sendable {
        public let entry: Identifier<Entry>
        public let needed: Int
        /// Jurors whom nothing bars.
        public let allowed: Int
        /// How many jurors are barred, by reason.
        public let barred: [Bar: Int]

        public init(entry: Identifier<Entry>, needed: Int, allowed: Int, barred: [Bar: Int]) {
            (self.entry, self.needed, self.allowed, self.barred) = (entry, needed, allowed, barred)
        }
    }

    /// A cut (Ford & Fulkerson 1956, DOI 10.4153/CJM-1956-045-5): what is needed across it is more than what
    /// can be had. Ballots are counted beside those that are kept.
    public struct Shortage: Hashable, Sendable {
        /// In the order of the problem.
        public let entries: [Identifier<Entry>]
        public let jurors: [Identifier<Juror>]
        /// Ballots that the entries need from these jurors at the least, or that these jurors are to have.
        public let needed: Int
        /// Ballots that these jurors may give at the most, or can have.
        public let available: Int
        /// Pairs that stand in the way, by reason: of these entries with other jurors, or with these.
        public let barred: [Bar: Int]

        public init(
            entries: [Identifier<Entry>], jurors: [Identifier<Juror>], needed: Int, available: Int,
            barred: [Bar: Int]
        ) {
            (self.entries, self.jurors) = (entries, jurors)
            (self.needed, self.available, self.barred) = (needed, available, barred)
        }
    }
}
