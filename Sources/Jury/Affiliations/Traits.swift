/// What an entry is about and can be read in, or what a juror knows and reads.
public struct Traits: Hashable, Sendable {
    /// Without any, none is asked for.
    public var languages: Set<Language>
    /// Subjects, branches, skills: words of the edition's own.
    public var topics: Set<String>

    public init(languages: Set<Language> = [], topics: Set<String> = []) {
        (self.languages, self.topics) = (languages, topics)
    }
}
