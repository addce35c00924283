extension EstonianPages {
    public var menuMyEntries: String { "Teie tööd" }
    public var myEntriesTitle: String { "Teie tööd" }
    public var callNone: String { "Töid veel vastu ei võeta. Enda omi võite juba ette valmistada." }
    public func callOpen(until time: String) -> String { "Töid võetakse vastu kuni \(time)." }
    public func callLate(until time: String) -> String {
        "Hilinenuid võetakse vastu kuni \(time) ja märgitakse hilinenuks."
    }
    public func callEnded(at time: String) -> String { "Töid võeti vastu kuni \(time)." }
    public var myEntriesNone: String { "Teil pole siin veel ühtki tööd." }
    public func entryDraft(since time: String) -> String { "mustand, muudetud \(time)" }
    public func entryHandedIn(at time: String) -> String { "esitatud \(time)" }
    public var entryLate: String { "hilinenud" }
    public var entryChanged: String { "pärast seda muudetud ja uuesti esitamata" }
    public var entryIsOut: String { "ei osale enam" }
    public var beginEntryTitle: String { "Uus konkursitöö" }
    public var beginEntryName: String { "Kampaania pealkiri" }
    public var beginEntryCategory: String { "Kategooria" }
    public var beginEntryButton: String { "Alusta" }
    public var uploadEntryTitle: String { "Failist" }
    public var uploadEntrySays: String {
        """
        XML või JSON, nagu Palmarès neid loeb, või ZIP-arhiiv, milles on selline fail ja failid, mida selle \
        tõendid nimetavad. Sama töö nimega fail asendab mustandi.
        """
    }
    public var uploadEntryFile: String { "Fail" }
    public var uploadEntryButton: String { "Loe sisse" }
    public var uploadEntryNone: String { "Valige fail, mille lõpus on .xml, .json või .zip." }
    public var uploadEntryFaulty: String { "Failis ei ole veel konkursitööd. Sellest ei säilitatud midagi." }
    public var templatesTitle: String { "Mallid ja näited" }
    public var templatesSays: String {
        """
        Mallis on kõik tekstid ja tulemus iga kategooria küsimuse kohta, mis seda küsib; \
        need tuleb üle kirjutada. Näited on välja mõeldud.
        """
    }
    public func entryTemplate(_ form: String) -> String { "Mall, \(form)" }
    public func entryExample(_ form: String) -> String { "Näide, \(form)" }
    public func entrySchema(_ form: String) -> String { "Skeem, \(form)" }
    public var entryDraftsFull: String { "Teil on siin nii palju mustandeid, kui mahub. Eemaldage mõni." }
    public var entryClean: String { "Midagi pole valesti ega puudu." }
    public var handInTitle: String { "Esita" }
    public var handInSays: String {
        """
        Žürii loeb seda, mille esitate, ja esitades kinnitate, et see on Teie teada tõsi. Kuni lõpuni võite \
        uuesti esitada.
        """
    }
    public var handInButton: String { "Esita see" }
    public var handInErrors: String { "Enne esitamist tuleb parandada see, mis on märgitud veaks." }
    public var handInReceipt: String { "Kviitung" }
    public var downloadXML: String { "Laadi alla XML-ina" }
    public var downloadJSON: String { "Laadi alla JSON-ina" }
    public var removeDraft: String { "Eemalda mustand" }
    public var withdrawTitle: String { "Võta töö tagasi" }
    public var withdrawReason: String { "Miks" }
    public var withdrawButton: String { "Võta tagasi" }
    public var callTitle: String { "Kutse tööde esitamiseks" }
    public var callUntil: String { "Kuni, UTC järgi" }
    public var callLateUntil: String { "Hilinenuid kuni, UTC järgi; tühi, kui ei võeta" }
    public var entryMeanwhile: String {
        "Mustandit muudeti vahepeal teises aknas ja midagi ei tehtud. Vaadake, milline see nüüd on."
    }
    public var entryNoCategory: String {
        "Töös nimetatud kategooriat siin ei ole. Valige allpool mõni."
    }
    public var entryElsewhere: String { "Teine kategooria" }
    public var entryCopy: String { "Kopeeri sinna" }
    public var entryMove: String { "Vii sinna" }
    public var callCompeting: String { "Osaleb" }
    public var callHandedIn: String { "Siin esitatud" }
    public func handInLetterSubject(_ title: String) -> String { "Esitatud: \(title)" }
    public func handInLetter(_ title: String, of edition: String, at time: String, line: Int) -> String {
        """
        Töö „\(title)“ esitati konkursile \(edition) \(time). See on registri real \(line); kviitung on \
        töö lehel.
        """
    }
    public var callButton: String { "Kutsu" }
}
