extension LithuanianPages {
    public var menuMyEntries: String { "Jūsų paraiškos" }
    public var myEntriesTitle: String { "Jūsų paraiškos" }
    public var callNone: String { "Paraiškos dar nepriimamos. Savąsias galite ruošti." }
    public func callOpen(until time: String) -> String { "Paraiškos priimamos iki \(time)." }
    public func callLate(until time: String) -> String {
        "Vėliau atsiųstos priimamos iki \(time) ir pažymimos kaip pavėluotos."
    }
    public func callEnded(at time: String) -> String { "Paraiškos buvo priimamos iki \(time)." }
    public var myEntriesNone: String { "Jūs čia dar neturite paraiškos." }
    public func entryDraft(since time: String) -> String { "juodraštis, keistas \(time)" }
    public func entryHandedIn(at time: String) -> String { "pateikta \(time)" }
    public var entryLate: String { "pavėluota" }
    public var entryChanged: String { "po to pakeista ir iš naujo nepateikta" }
    public var entryIsOut: String { "nebedalyvauja" }
    public var beginEntryTitle: String { "Pradėti paraišką" }
    public var beginEntryName: String { "Kampanijos pavadinimas" }
    public var beginEntryCategory: String { "Kategorija" }
    public var beginEntryButton: String { "Pradėti" }
    public var uploadEntryTitle: String { "Iš failo" }
    public var uploadEntrySays: String {
        """
        XML arba JSON, kaip juos skaito Palmarès, arba ZIP archyvas su tokiu failu ir failais, kuriuos \
        įvardija jo įrodymai. Failas su tuo pačiu paraiškos vardu pakeičia juodraštį.
        """
    }
    public var uploadEntryFile: String { "Failas" }
    public var uploadEntryButton: String { "Perskaityti" }
    public var uploadEntryNone: String { "Pasirinkite failą, kuris baigiasi .xml, .json arba .zip." }
    public var uploadEntryFaulty: String { "Failas dar nėra paraiška. Nieko iš jo neišsaugota." }
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
    public var entryClean: String { "Niekas nėra klaidinga ar trūkstama." }
    public var handInTitle: String { "Pateikti" }
    public var handInSays: String {
        """
        Tai, ką pateikiate, skaito vertintojai, ir pateikdami patvirtinate, kad tai, kiek žinote, yra tiesa. \
        Iki pabaigos galite pateikti iš naujo.
        """
    }
    public var handInButton: String { "Pateikti šią" }
    public var handInErrors: String { "Prieš pateikiant reikia ištaisyti tai, kas pažymėta kaip klaida." }
    public var handInReceipt: String { "Kvitas" }
    public var downloadXML: String { "Atsisiųsti kaip XML" }
    public var downloadJSON: String { "Atsisiųsti kaip JSON" }
    public var removeDraft: String { "Pašalinti juodraštį" }
    public var withdrawTitle: String { "Atsiimti paraišką" }
    public var withdrawReason: String { "Kodėl" }
    public var withdrawButton: String { "Atsiimti" }
    public var callTitle: String { "Kvietimas teikti paraiškas" }
    public var callUntil: String { "Iki, pagal UTC" }
    public var callLateUntil: String { "Pavėluotas iki, pagal UTC; tuščia, jei nepriimamos" }
    public var entryMeanwhile: String {
        "Juodraštis tuo metu pakeistas kitame lange, ir nieko nepadaryta. Pažiūrėkite, koks jis dabar."
    }
    public var entryNoCategory: String { "Paraiškoje nurodytos kategorijos čia nėra. Pasirinkite žemiau." }
    public var entryElsewhere: String { "Kita kategorija" }
    public var entryCopy: String { "Kopijuoti ten" }
    public var entryMove: String { "Perkelti ten" }
    public var callCompeting: String { "Dalyvauja" }
    public var callHandedIn: String { "Pateiktos čia" }
    public func handInLetterSubject(_ title: String) -> String { "Pateikta: \(title)" }
    public func handInLetter(_ title: String, of edition: String, at time: String, line: Int) -> String {
        """
        \(title) pateikta konkursui \(edition) \(time). Ji yra registro eilutėje \(line); kvitas yra \
        paraiškos puslapyje.
        """
    }
    public var callButton: String { "Skelbti" }
}
