extension Affiliations {
    /// What entries say of the agencies that enter them: their countries and networks.
    public init(of entries: [Entry]) {
        self.init()
        for entry in entries {
            if let country = entry.agency?.country { add("country", country.code, of: entry.id) }
            if let network = entry.agency?.network { add("network", network.words, of: entry.id) }
        }
    }
}
