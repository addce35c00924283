public import Jury

extension LatvianPages {
    public var peopleTitle: String { "Cilvēki" }
    public var peopleSays: String {
        """
        Visi, kam ir kāda loma. Uzaicinājums ir personiska saite, kas derīga vienu reizi un vienu nedēļu. \
        E-pasta programma var saiti atvērt pirms lasītāja.
        """
    }
    public var columnName: String { "Vārds" }
    public var columnRoles: String { "Lomas" }
    public func role(_ role: Role) -> String {
        switch role {
        case .organiser: "rīkotājs"
        case .chair: "žūrijas vadītājs"
        case .signer: "otrais paraksts"
        case .juror: "žūrijas loceklis"
        case .agency: "aģentūra"
        case .client: "klients"
        }
    }
    public var columnJudges: String { "Vērtē kategorijās" }
    public var columnInvitation: String { "Uzaicinājums" }
    public func invitation(_ standing: InvitationWord) -> String {
        switch standing {
        case .none: "nav uzaicināts"
        case .invited: "uzaicināts"
        case .opened: "saite atvērta"
        case .joined: "pieslēdzies"
        }
    }
    public var inviteButton: String { "Uzaicināt visus atzīmētos" }

    public var invitedTitle: String { "Uzaicinājumi" }
    public func invitationsSent(_ count: Int) -> String {
        plural(
            count, zero: "\(count) uzaicinājumu ir ceļā pa e-pastu.",
            one: "\(count) uzaicinājums ir ceļā pa e-pastu.",
            other: "\(count) uzaicinājumi ir ceļā pa e-pastu.")
    }
    public var passOnTitle: String { "Saites nodošanai" }
    public var passOnSays: String {
        """
        Šīs saites redzamas tagad un vairs nekad. Katra derīga vienu reizi un vienu nedēļu, un tas, kam tā \
        ir, ir šis cilvēks: nododiet to tikai viņam.
        """
    }
    public var notInvitedTitle: String { "Nav uzaicināti" }
    public func keptBack(_ reason: KeptBackWord) -> String {
        switch reason {
        case .answers:
            "Atbild par rezultātu: saite iet pa e-pastu, vai to izdrukā servera uzturētājs ar palmares link."
        case .joined:
            """
            Jau pieslēdzies: cita saite iet pa e-pastu, vai to izdrukā servera uzturētājs ar palmares link.
            """
        case .tooOften: "Īsā laikā aicināts ļoti bieži. Mēģiniet vēlreiz pēc desmit minūtēm."
        }
    }

    public func invitationSubject(_ edition: String) -> String { "\(edition): Jūsu uzaicinājums" }
    public func invitationSays(_ edition: String) -> String {
        "Jūs esat uzaicināts uz \(edition). Atveriet šo saiti pārlūkā, kurā vēlaties strādāt:"
    }
    public func invitationHolds(until time: String) -> String {
        """
        Tā derīga vienu reizi, un derīgums beidzas \(time). Tā ir tikai Jums: kam tā ir, tas ienāk ar Jūsu \
        vārdu. Pēc tam pārlūks paliek pieslēgts.
        """
    }

    public var listTitle: String { "Pievienot žūrijas locekļus no saraksta" }
    public var listSays: String {
        """
        CSV ar rindu katram žūrijas loceklim, un pirmajā rindā kolonnu nosaukumi: name (vārds) un, \
        ja vēlaties, mail, juror (vārds reģistrā), category vai panel (ko vērtē), country, network, \
        employer, affiliation, languages, topics, load_min, load_max. Kas notiks ar katru rindu, \
        redzēsiet, pirms kaut kas tiek ierakstīts.
        """
    }
    public var listFile: String { "Fails" }
    public var listLabel: String { "Saraksts" }
    public var listLook: String { "Izskatīt" }
    public var listFindings: String { "Ko saraksts dara" }
    public var listNothing: String { "Tajā nav ko ierakstīt." }
    public var listChanged: String { "Pa to laiku kaut kas mainījies. Izskatiet to vēlreiz." }
    public var listWithoutPlace: String {
        """
        Konkursā nav nosaukts žūrijas saraksts, tāpēc glabā tikai vārdus un e-pasta adreses. Lai glabātu \
        arī pārējo, nosauciet to edition.yaml laukā “jurors”.
        """
    }
    public var columnLine: String { "Rinda" }
    public var columnAddress: String { "E-pasts" }
    public var columnChange: String { "Kas notiek" }
    public func listChange(_ change: ListChangeWord) -> String {
        switch change {
        case .added: "kļūst par žūrijas locekli"
        case .changed: "tiek atjaunināts"
        case .unchanged: "paliek, kā ir"
        }
    }
    public func listSeats(_ count: Int) -> String {
        plural(
            count, zero: "saņem \(count) norīkojumu", one: "saņem \(count) norīkojumu",
            other: "saņem \(count) norīkojumus")
    }
    public var listWrong: String { "Izlaistās rindas" }
    public var columnWrong: String { "Kas nav pareizi" }
    public func listFault(_ fault: ListFaultWord) -> String {
        switch fault {
        case .notUTF8: "Tas nav UTF-8. Saglabājiet sarakstu kā “CSV UTF-8”."
        case .tooLong: "Tas ir par garu. Sūtiet pa daļām."
        case .noColumn(let name): "Nav kolonnas \(name)."
        case .unknownColumn(let name): "Kolonnu \(name) neviens nepazīst; tā tiek izlaista."
        case .columnTwice(let name): "Kolonna \(name) ir divreiz; der pirmā."
        case .cellCount(let found, let expected):
            "Rindas šūnu skaits ir \(found), bet pirmajā rindā – \(expected)."
        case .noName: "Trūkst vārda."
        case .badLanguage(let word): "\(word) nav valodas apzīmējums kā lv vai en."
        case .unreadable: "To neizdodas nolasīt."
        case .badAddress(let word): "\(word) nav e-pasta adrese."
        case .addressTwice(let line): "Tāda pati e-pasta adrese ir \(line). rindā."
        case .addressOfAnother(let person): "Šī e-pasta adrese jau ir citam: \(person)."
        case .badID(let word):
            """
            \(word) neder par vārdu reģistrā: mazie burti bez garumzīmēm, cipari un defises, ne vairāk kā 64.
            """
        case .twice(let line): "Par to pašu žūrijas locekli runā \(line). rinda."
        case .namesake(let person):
            """
            Jau ir \(person) ar tādu pašu vārdu un citu adresi. Kolonnā juror norādiet, kurš domāts, vai \
            izvēlieties tur citu vārdu reģistrā.
            """
        case .unknownCategory(let word): "Nav kategorijas \(word)."
        case .unknownPanel(let word): "Nav žūrijas grupas \(word)."
        case .erased: "Ziņas par šo cilvēku ir izdzēstas. Izvēlieties citu vārdu reģistrā."
        case .keepsAddress:
            """
            Šis cilvēks jau pieslēdzies vai atbild par rezultātu, tāpēc saraksts adresi nemaina. To dara \
            servera uzturētājs ar palmares person.
            """
        }
    }
    public func listTake(_ count: Int) -> String {
        plural(
            count, zero: "Ierakstīt \(count) rindu", one: "Ierakstīt \(count) rindu",
            other: "Ierakstīt \(count) rindas")
    }
    public func listTaken(_ count: Int) -> String {
        plural(
            count, zero: "Ierakstīts \(count) rindu.", one: "Ierakstīta \(count) rinda.",
            other: "Ierakstītas \(count) rindas.")
    }
}
