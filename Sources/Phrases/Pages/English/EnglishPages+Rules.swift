public import Jury

extension EnglishPages {
    public func rule(_ rule: Rule) -> String { RulePhrases.name(rule) }
}
