public import Jury

extension EstonianPages {
    public var peopleTitle: String { "Inimesed" }
    public var peopleSays: String {
        """
        Kõik, kellel on mõni roll. Kutse on isiklik link, mis toimib üks kord ja ühe nädala. Postiprogramm \
        võib lingi avada enne lugejat.
        """
    }
    public var columnName: String { "Nimi" }
    public var columnRoles: String { "Rollid" }
    public func role(_ role: Role) -> String {
        switch role {
        case .organiser: "korraldaja"
        case .chair: "žürii esimees"
        case .signer: "teine allkiri"
        case .juror: "žürii liige"
        case .agency: "agentuur"
        case .client: "klient"
        }
    }
    public var columnJudges: String { "Hindab kategooriates" }
    public var columnInvitation: String { "Kutse" }
    public func invitation(_ standing: InvitationWord) -> String {
        switch standing {
        case .none: "kutsumata"
        case .invited: "kutsutud"
        case .opened: "link avatud"
        case .joined: "sisse loginud"
        }
    }
    public var inviteButton: String { "Kutsuge kõik märgitud" }

    public var invitedTitle: String { "Kutsed" }
    public func invitationsSent(_ count: Int) -> String {
        plural(count, one: "\(count) kutse on e-postiga teel.", other: "\(count) kutset on e-postiga teel.")
    }
    public var passOnTitle: String { "Edasiandmiseks mõeldud lingid" }
    public var passOnSays: String {
        """
        Need lingid on siin praegu ja mitte kunagi enam. Igaüks toimib üks kord ja ühe nädala, ning kellel \
        see on, see ongi too inimene: andke see ainult talle.
        """
    }
    public var notInvitedTitle: String { "Kutsumata jäid" }
    public func keptBack(_ reason: KeptBackWord) -> String {
        switch reason {
        case .answers:
            "Vastutab tulemuse eest: link läheb e-postiga või trükib selle serveri haldaja käsuga palmares link."
        case .joined:
            "On juba sisse loginud: uus link läheb e-postiga või trükib selle serveri haldaja käsuga palmares link."
        case .tooOften: "Kutsutud lühikese ajaga väga tihti. Proovige kümne minuti pärast uuesti."
        }
    }

    public func invitationSubject(_ edition: String) -> String { "\(edition): Teie kutse" }
    public func invitationSays(_ edition: String) -> String {
        "Teid on kutsutud: \(edition). Avage see link brauseris, milles soovite töötada:"
    }
    public func invitationHolds(until time: String) -> String {
        """
        See toimib üks kord ja aegub \(time). See on ainult Teile: kellel see on, see pääseb sisse Teie \
        nime all. Pärast seda jääb brauser sisselogituks.
        """
    }

    public var listTitle: String { "Lisage žürii liikmeid loendist" }
    public var listSays: String {
        """
        CSV, kus iga žürii liikme kohta on üks rida ja esimeses reas veergude nimed: name (nimi) ja \
        soovi korral mail, juror (nimi registris), category või panel (mida hindab), country, \
        network, employer, affiliation, languages, topics, load_min, load_max. Mis iga reaga juhtub, \
        näete enne, kui midagi kirja pannakse.
        """
    }
    public var listFile: String { "Fail" }
    public var listLabel: String { "Loend" }
    public var listLook: String { "Vaadake läbi" }
    public var listFindings: String { "Mida loend teeb" }
    public var listNothing: String { "Selles ei ole midagi kirja panna." }
    public var listChanged: String { "Vahepeal on midagi muutunud. Vaadake see veel kord läbi." }
    public var listWithoutPlace: String {
        """
        Konkurss ei nimeta žürii liikmete loendit, seega hoitakse alles ainult nimed ja e-posti aadressid. \
        Ülejäänu hoidmiseks nimetage see failis edition.yaml väljal „jurors“.
        """
    }
    public var columnLine: String { "Rida" }
    public var columnAddress: String { "E-post" }
    public var columnChange: String { "Mis juhtub" }
    public func listChange(_ change: ListChangeWord) -> String {
        switch change {
        case .added: "saab žürii liikmeks"
        case .changed: "ajakohastatakse"
        case .unchanged: "jääb nii, nagu on"
        }
    }
    public func listSeats(_ count: Int) -> String {
        plural(count, one: "saab \(count) määramise", other: "saab \(count) määramist")
    }
    public var listWrong: String { "Vahele jäetud read" }
    public var columnWrong: String { "Mis on valesti" }
    public func listFault(_ fault: ListFaultWord) -> String {
        switch fault {
        case .notUTF8: "See ei ole UTF-8. Salvestage loend kujul „CSV UTF-8“."
        case .tooLong: "See on liiga pikk. Saatke osade kaupa."
        case .noColumn(let name): "Veergu \(name) ei ole."
        case .unknownColumn(let name): "Veergu \(name) ei tunta; see jäetakse vahele."
        case .columnTwice(let name): "Veerg \(name) on kaks korda; loeb esimene."
        case .cellCount(let found, let expected): "Reas on lahtreid \(found), esimeses reas \(expected)."
        case .noName: "Nimi puudub."
        case .badLanguage(let word): "\(word) ei ole keele tähis nagu et või en."
        case .unreadable: "Seda ei saa lugeda."
        case .badAddress(let word): "\(word) ei ole e-posti aadress."
        case .addressTwice(let line): "Sama e-posti aadress on real \(line)."
        case .addressOfAnother(let person): "See e-posti aadress on juba teisel: \(person)."
        case .badID(let word):
            "\(word) ei sobi registri nimeks: väiketähed täppideta, numbrid ja sidekriipsud, kõige rohkem 64."
        case .twice(let line): "Samast žürii liikmest räägib rida \(line)."
        case .namesake(let person):
            """
            Sama nimega on juba \(person), kuid teise aadressiga. Öelge veerus juror, keda mõeldakse, või \
            valige seal registri jaoks teine nimi.
            """
        case .unknownCategory(let word): "Kategooriat \(word) ei ole."
        case .unknownPanel(let word): "Žürii rühma \(word) ei ole."
        case .erased: "Selle inimese andmed on kustutatud. Valige registri jaoks teine nimi."
        case .keepsAddress:
            """
            See inimene on juba sisse loginud või vastutab tulemuse eest, seega loend aadressi ei muuda. \
            Seda teeb serveri haldaja käsuga palmares person.
            """
        }
    }
    public func listTake(_ count: Int) -> String {
        plural(count, one: "Pange kirja \(count) rida", other: "Pange kirja \(count) rida")
    }
    public func listTaken(_ count: Int) -> String {
        plural(count, one: "\(count) rida pandi kirja.", other: "Kirja pandi \(count) rida.")
    }
}
