public import Intake
public import Jury

extension LoadedEdition {
    /// Where jurors and entries belong, by the edition's lists and by what its entries say.
    public var affiliations: Affiliations {
        var affiliations = roster.affiliations
        for contest in contests { affiliations.add(Affiliations(of: contest.entries)) }
        return affiliations
    }
}
