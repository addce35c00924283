extension LithuanianPages {
    public var menuMyEntries: String { "Jūsų darbai" }
    public var myEntriesTitle: String { "Jūsų darbai" }
    public var callNone: String { "Darbai dar nepriimami. Savuosius galite ruošti." }
    public func callOpen(until time: String) -> String { "Darbai priimami iki \(time)." }
    public func callLate(until time: String) -> String {
        "Vėliau atsiųsti priimami iki \(time) ir pažymimi kaip pavėluoti."
    }
    public func callEnded(at time: String) -> String { "Darbai buvo priimami iki \(time)." }
    public var myEntriesNone: String { "Jūs čia dar neturite darbo." }
    public func entryDraft(since time: String) -> String { "juodraštis, keistas \(time)" }
    public func entryHandedIn(at time: String) -> String { "pateiktas \(time)" }
    public var entryLate: String { "pavėluotas" }
    public var entryChanged: String { "po to pakeistas ir iš naujo nepateiktas" }
    public var entryIsOut: String { "nebedalyvauja" }
    public var beginEntryTitle: String { "Naujas konkurso darbas" }
    public var beginEntryName: String { "Kampanijos pavadinimas" }
    public var beginEntryCategory: String { "Kategorija" }
    public var beginEntryButton: String { "Pradėti" }
    public var uploadEntryTitle: String { "Iš failo" }
    public var uploadEntrySays: String {
        """
        XML arba JSON, kaip juos skaito Palmarès, arba ZIP archyvas su tokiu failu ir failais, kuriuos \
        įvardija jo įrodymai. Failas su tuo pačiu darbo vardu pakeičia juodraštį.
        """
    }
    public var uploadEntryFile: String { "Failas" }
    public var uploadEntryButton: String { "Perskaityti" }
    public var uploadEntryNone: String { "Pasirinkite failą, kuris baigiasi .xml, .json arba .zip." }
    public var uploadEntryFaulty: String { "Faile dar nėra konkurso darbo. Nieko iš jo neišsaugota." }
    public var templatesTitle: String { "Šablonai ir pavyzdžiai" }
    public var templatesSays: String {
        """
        Šablone yra visi tekstai ir po rezultatą kiekvienam kategorijos klausimui, kuris \
        jo prašo; juos reikia perrašyti. Pavyzdžiai išgalvoti.
        """
    }
    public func entryTemplate(_ form: String) -> String { "Šablonas, \(form)" }
    public func entryExample(_ form: String) -> String { "Pavyzdys, \(form)" }
    public func entrySchema(_ form: String) -> String { "Schema, \(form)" }
    public var entryDraftsFull: String { "Čia turite tiek juodraščių, kiek telpa. Pašalinkite kurį nors." }
    public var entryClean: String { "Klaidų nėra, ir nieko netrūksta." }
    public var handInTitle: String { "Pateikti" }
    public var handInSays: String {
        """
        Tai, ką pateikiate, skaito komisija, ir pateikdami patvirtinate, kad tai, kiek žinote, yra tiesa. \
        Iki pabaigos galite pateikti iš naujo.
        """
    }
    public var handInButton: String { "Pateikti šį" }
    public var handInErrors: String { "Prieš pateikiant reikia ištaisyti tai, kas pažymėta kaip klaida." }
    public var handInReceipt: String { "Kvitas" }
    public var downloadXML: String { "Atsisiųsti kaip XML" }
    public var downloadJSON: String { "Atsisiųsti kaip JSON" }
    public var removeDraft: String { "Pašalinti juodraštį" }
    public var withdrawTitle: String { "Atsiimti darbą" }
    public var withdrawReason: String { "Kodėl" }
    public var withdrawButton: String { "Atsiimti" }
    public var callTitle: String { "Kvietimas teikti darbus" }
    public var callUntil: String { "Iki, pagal UTC" }
    public var callLateUntil: String { "Pavėluotus iki, pagal UTC; tuščia, jei nepriimami" }
    public var entryMeanwhile: String {
        "Juodraštis tuo metu pakeistas kitame lange, ir nieko nepadaryta. Pažiūrėkite, koks jis dabar."
    }
    public var entryNoCategory: String { "Darbe nurodytos kategorijos čia nėra. Pasirinkite žemiau." }
    public var entryElsewhere: String { "Kita kategorija" }
    public var entryCopy: String { "Kopijuoti ten" }
    public var entryMove: String { "Perkelti ten" }
    public var callCompeting: String { "Dalyvauja" }
    public var callHandedIn: String { "Pateikti čia" }
    public func handInLetterSubject(_ title: String) -> String { "Darbas pateiktas: \(title)" }
    public func handInLetter(_ title: String, of edition: String, at time: String, line: Int) -> String {
        """
        Darbas „\(title)“ pateiktas konkursui \(edition) \(time). Jis yra registro eilutėje \(line); \
        kvitas yra darbo puslapyje.
        """
    }
    public var callButton: String { "Skelbti" }
}
