/// How many people live where, so that nobody is told to have reached more of them than there are.
public struct Populations: Hashable, Sendable {
    /// One number of the list.
    public struct Row: Hashable, Sendable {
        public let year: Int
        public let people: Int

        public init(year: Int, people: Int) {
            self.year = year
            self.people = people
        }
    }

    /// Everybody, and by country; the years of each rise.
    private let world: [Row]
    private let countries: [Country: [Row]]

    public init(world: [Row] = [], _ countries: [Country: [Row]] = [:]) {
        self.world = world.sorted { $0.year < $1.year }
        self.countries = countries.mapValues { rows in rows.sorted { $0.year < $1.year } }
    }

    /// All people alive in a year, or in the year of the list with most; `nil` where it does not say.
    public func world(in year: Int?) -> Int? { Self.people(among: world, in: year) }

    /// Together in several countries, each counted once; `nil` for none, and where one of them is not known.
    public func people(in countries: [Country], in year: Int?) -> Int? {
        var sum = 0
        for country in Set(countries) {
            guard let rows = self.countries[country], let people = Self.people(among: rows, in: year)
            else { return nil }
            sum += people
        }
        return sum > 0 ? sum : nil
    }

    /// The larger of the two rows around a year: nobody is held to a population that was larger then.
    private static func people(among rows: [Row], in year: Int?) -> Int? {
        guard let year else { return rows.map(\.people).max() }
        let before = rows.last { $0.year <= year } ?? rows.first
        let after = rows.first { $0.year >= year } ?? rows.last
        guard let before, let after else { return nil }
        return max(before.people, after.people)
    }
}
