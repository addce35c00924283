extension LatvianPages {
    public var menuMyEntries: String { "Jūsu darbi" }
    public var myEntriesTitle: String { "Jūsu darbi" }
    public var callNone: String { "Darbu pieņemšana vēl nav izsludināta. Savējos varat sagatavot." }
    public func callOpen(until time: String) -> String { "Darbus pieņem līdz \(time)." }
    public func callLate(until time: String) -> String {
        "Vēlāk atsūtīto pieņem līdz \(time) ar norādi par nokavēšanos."
    }
    public func callEnded(at time: String) -> String { "Darbus pieņēma līdz \(time)." }
    public var myEntriesNone: String { "Jums šeit vēl nav neviena darba." }
    public func entryDraft(since time: String) -> String { "melnraksts, mainīts \(time)" }
    public func entryHandedIn(at time: String) -> String { "iesniegts \(time)" }
    public var entryLate: String { "nokavēts" }
    public var entryChanged: String { "kopš tā laika mainīts un vēl nav iesniegts no jauna" }
    public var entryIsOut: String { "vairs nepiedalās" }
    public var beginEntryTitle: String { "Jauns konkursa darbs" }
    public var beginEntryName: String { "Kampaņas nosaukums" }
    public var beginEntryCategory: String { "Kategorija" }
    public var beginEntryButton: String { "Sākt" }
    public var uploadEntryTitle: String { "No faila" }
    public var uploadEntrySays: String {
        """
        XML vai JSON, kā to lasa Palmarès, vai ZIP arhīvs ar šādu failu un failiem, kurus nosauc tā \
        pierādījumi. Fails ar to pašu darba vārdu stājas melnraksta vietā.
        """
    }
    public var uploadEntryFile: String { "Fails" }
    public var uploadEntryButton: String { "Nolasīt" }
    public var uploadEntryNone: String { "Izvēlieties failu, kas beidzas ar .xml, .json vai .zip." }
    public var uploadEntryFaulty: String { "Failā vēl nav konkursa darba. Nekas no tā nav paturēts." }
    public var templatesTitle: String { "Veidnes un piemēri" }
    public var templatesSays: String {
        """
        Veidnē ir visi teksti un pa rezultātam katram kategorijas jautājumam, kas to prasa; \
        tie jāpārraksta. Piemēri ir izdomāti.
        """
    }
    public func entryTemplate(_ form: String) -> String { "Veidne, \(form)" }
    public func entryExample(_ form: String) -> String { "Piemērs, \(form)" }
    public func entrySchema(_ form: String) -> String { "Shēma, \(form)" }
    public var entryDraftsFull: String { "Jums šeit ir tik melnrakstu, cik ir vietas. Noņemiet kādu." }
    public var entryClean: String { "Nekas nav nepareizs, un nekā netrūkst." }
    public var handInTitle: String { "Iesniegt" }
    public var handInSays: String {
        """
        Tas, ko iesniedzat, ir tas, ko lasa žūrija, un ar to Jūs apliecināt, ka tā, cik Jums zināms, ir \
        patiesība. Līdz beigām varat iesniegt no jauna.
        """
    }
    public var handInButton: String { "Iesniegt šo" }
    public var handInErrors: String { "Pirms iesniegšanas jāizlabo tas, kas atzīmēts kā kļūda." }
    public var handInReceipt: String { "Kvīts" }
    public var downloadXML: String { "Lejupielādēt kā XML" }
    public var downloadJSON: String { "Lejupielādēt kā JSON" }
    public var removeDraft: String { "Noņemt melnrakstu" }
    public var withdrawTitle: String { "Atsaukt darbu" }
    public var withdrawReason: String { "Kāpēc" }
    public var withdrawButton: String { "Atsaukt" }
    public var callTitle: String { "Darbu pieņemšana" }
    public var callUntil: String { "Līdz, pēc UTC" }
    public var callLateUntil: String { "Nokavētos līdz, pēc UTC; tukšs, ja nepieņem" }
    public var entryMeanwhile: String {
        "Melnraksts pa to laiku mainīts citā logā, un nekas nav izdarīts. Apskatiet, kāds tas ir tagad."
    }
    public var entryNoCategory: String {
        "Darbā norādīta kategorija, kuras šeit nav. Izvēlieties kādu zemāk."
    }
    public var entryElsewhere: String { "Cita kategorija" }
    public var entryCopy: String { "Kopēt uz turieni" }
    public var entryMove: String { "Pārcelt uz turieni" }
    public var callCompeting: String { "Piedalās" }
    public var callHandedIn: String { "Iesniegti šeit" }
    public func handInLetterSubject(_ title: String) -> String { "Iesniegts: \(title)" }
    public func handInLetter(_ title: String, of edition: String, at time: String, line: Int) -> String {
        """
        Darbs “\(title)” ir iesniegts konkursam \(edition) \(time). Tas ir reģistra rindā \(line); kvīts \
        ir darba lapā.
        """
    }
    public var callButton: String { "Izsludināt" }
}
