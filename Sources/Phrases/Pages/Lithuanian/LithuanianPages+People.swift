public import Jury

extension LithuanianPages {
    public var peopleTitle: String { "Žmonės" }
    public var peopleSays: String {
        """
        Visi, kurie turi vaidmenį. Kvietimas yra asmeninė nuoroda, kuri veikia vieną kartą, vieną savaitę. \
        El. pašto programa gali atverti nuorodą anksčiau už skaitytoją.
        """
    }
    public var columnName: String { "Vardas" }
    public var columnRoles: String { "Vaidmenys" }
    public func role(_ role: Role) -> String {
        switch role {
        case .organiser: "organizatorius"
        case .chair: "pirmininkas"
        case .signer: "antrasis parašas"
        case .juror: "komisijos narys"
        case .agency: "agentūra"
        case .client: "klientas"
        }
    }
    public var columnJudges: String { "Vertina kategorijose" }
    public var columnInvitation: String { "Kvietimas" }
    public func invitation(_ standing: InvitationWord) -> String {
        switch standing {
        case .none: "nepakviestas"
        case .invited: "pakviestas"
        case .opened: "nuoroda atverta"
        case .joined: "prisijungęs"
        }
    }
    public var inviteButton: String { "Pakviesti visus pažymėtus" }

    public var invitedTitle: String { "Kvietimai" }
    public func invitationsSent(_ count: Int) -> String {
        plural(
            count, one: "\(count) kvietimas siunčiamas el. paštu.",
            few: "\(count) kvietimai siunčiami el. paštu.",
            other: "\(count) kvietimų siunčiama el. paštu.")
    }
    public var passOnTitle: String { "Nuorodos perduoti" }
    public var passOnSays: String {
        """
        Šios nuorodos matomos dabar ir daugiau niekada. Kiekviena veikia vieną kartą, vieną savaitę, ir kas \
        ją turi, tas yra tas žmogus: perduokite ją tik jam.
        """
    }
    public var notInvitedTitle: String { "Nepakviesti" }
    public func keptBack(_ reason: KeptBackWord) -> String {
        switch reason {
        case .answers:
            """
            Atsako už rezultatą: nuoroda siunčiama el. paštu arba ją atspausdina serverio prižiūrėtojas su \
            palmares link.
            """
        case .joined:
            """
            Jau prisijungęs: kita nuoroda siunčiama el. paštu arba ją atspausdina serverio prižiūrėtojas su \
            palmares link.
            """
        case .tooOften: "Kviesta labai dažnai per trumpą laiką. Bandykite po dešimties minučių."
        }
    }

    public func invitationSubject(_ edition: String) -> String { "\(edition): Jūsų kvietimas" }
    public func invitationSays(_ edition: String) -> String {
        "esate kviečiami į \(edition). Atverkite šią nuorodą naršyklėje, kurioje norite dirbti:"
    }
    public func invitationHolds(until time: String) -> String {
        """
        Ji veikia vieną kartą ir nustoja galioti \(time). Ji skirta tik Jums: kas ją turi, įeina Jūsų vardu. \
        Po to naršyklė lieka prisijungusi.
        """
    }

    public var listTitle: String { "Pridėti komisijos narius iš sąrašo" }
    public var listSays: String {
        """
        CSV su eilute kiekvienam komisijos nariui, o pirmoje eilutėje – stulpelių pavadinimai: name \
        (vardas) ir, jei norite, mail, juror (vardas registre), category arba panel (ką vertina), \
        country, network, employer, affiliation, languages, topics, load_min, load_max. Kas nutiks \
        kiekvienai eilutei, matysite prieš ką nors įrašant.
        """
    }
    public var listFile: String { "Failas" }
    public var listLabel: String { "Sąrašas" }
    public var listLook: String { "Peržiūrėti" }
    public var listFindings: String { "Ką sąrašas daro" }
    public var listNothing: String { "Jame nėra ką įrašyti." }
    public var listChanged: String { "Per tą laiką kažkas pasikeitė. Peržiūrėkite dar kartą." }
    public var listWithoutPlace: String {
        """
        Konkursas neįvardija komisijos narių sąrašo, todėl saugomi tik vardai ir el. pašto adresai. Kad būtų \
        saugoma ir kita, nurodykite jį edition.yaml lauke „jurors“.
        """
    }
    public var columnLine: String { "Eilutė" }
    public var columnAddress: String { "El. paštas" }
    public var columnChange: String { "Kas įvyksta" }
    public func listChange(_ change: ListChangeWord) -> String {
        switch change {
        case .added: "tampa komisijos nariu"
        case .changed: "atnaujinama"
        case .unchanged: "lieka kaip yra"
        }
    }
    public func listSeats(_ count: Int) -> String {
        plural(
            count, one: "gauna \(count) paskyrimą", few: "gauna \(count) paskyrimus",
            other: "gauna \(count) paskyrimų")
    }
    public var listWrong: String { "Praleistos eilutės" }
    public var columnWrong: String { "Kas negerai" }
    public func listFault(_ fault: ListFaultWord) -> String {
        switch fault {
        case .notUTF8: "Tai ne UTF-8. Išsaugokite sąrašą kaip „CSV UTF-8“."
        case .tooLong: "Tai per ilgas sąrašas. Siųskite dalimis."
        case .noColumn(let name): "Nėra stulpelio \(name)."
        case .unknownColumn(let name): "Stulpelio \(name) niekas nepažįsta; jis praleidžiamas."
        case .columnTwice(let name): "Stulpelis \(name) yra du kartus; galioja pirmas."
        case .cellCount(let found, let expected):
            "Eilutės langelių skaičius yra \(found), o pirmoje eilutėje – \(expected)."
        case .noName: "Trūksta vardo."
        case .badLanguage(let word): "\(word) nėra kalbos žymuo, kaip lt ar en."
        case .unreadable: "To neįmanoma perskaityti."
        case .badAddress(let word): "\(word) nėra el. pašto adresas."
        case .addressTwice(let line): "Tą patį adresą turi \(line) eilutė."
        case .addressOfAnother(let person): "Šį adresą jau turi kitas: \(person)."
        case .badID(let word):
            """
            \(word) netinka vardui registre: mažosios raidės be diakritinių ženklų, skaitmenys ir \
            brūkšneliai, daugiausia 64.
            """
        case .twice(let line): "Apie tą patį komisijos narį kalba \(line) eilutė."
        case .namesake(let person):
            """
            Jau yra \(person) tuo pačiu vardu, su kitu adresu. Stulpelyje juror nurodykite, kas turima \
            omenyje, arba parinkite ten kitą vardą registre.
            """
        case .unknownCategory(let word): "Nėra kategorijos \(word)."
        case .unknownPanel(let word): "Nėra komisijos grupės \(word)."
        case .erased: "Žinios apie šį žmogų ištrintos. Parinkite kitą vardą registre."
        case .keepsAddress:
            """
            Šis žmogus jau prisijungęs arba atsako už rezultatą, todėl sąrašas adreso nekeičia. Tai daro \
            serverio prižiūrėtojas su palmares person.
            """
        }
    }
    public func listTake(_ count: Int) -> String {
        plural(
            count, one: "Įrašyti \(count) eilutę", few: "Įrašyti \(count) eilutes",
            other: "Įrašyti \(count) eilučių")
    }
    public func listTaken(_ count: Int) -> String {
        plural(
            count, one: "Įrašyta \(count) eilutė.", few: "Įrašytos \(count) eilutės.",
            other: "Įrašyta \(count) eilučių.")
    }
}
