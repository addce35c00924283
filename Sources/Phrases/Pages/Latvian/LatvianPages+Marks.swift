public import Jury

extension LatvianPages {
    public var marksTitle: String { "Jūsu vērtējumi" }
    public func weight(_ share: Int, of total: Int) -> String {
        let of = plural(total, zero: "punktiem", one: "punkta", other: "punktiem")
        return "\(share) no \(total) \(of)"
    }
    public var anchors: String { "Ko nozīmē vērtējumi" }
    public var half: String { "un puse" }
    public var abstain: String { "Atturēties" }
    public var noMark: String { "Vērtējuma vēl nav" }
    public func mark(on scale: Scale) -> String {
        "Vērtējums no \(number(scale.min)) līdz \(number(scale.max))"
    }

    public func standing(
        best: BestClaim, cap: Thousandths?, grade: Grade?, factor: Ratio?, isVoid: Bool
    ) -> String? {
        if isVoid { return "Norādīta nauda, ko neviens nav maksājis: tā netiek skaitīta." }
        let weighed = factor.flatMap { factor in
            factor < 1 ? grade.map { "\(self.grade($0)): koeficients \(decimal(factor))" } : nil
        }
        return sentences(cap.map { "\(words(best)): ne vairāk kā \(number($0))" }, weighed)
    }

    private func words(_ best: BestClaim) -> String {
        switch best {
        case .nothing: "nekas nav apgalvots"
        case .exposure: "tikai redzamība"
        case .reaction: "tikai reakcijas"
        case .unmeasured: "rezultāts bez skaitļa, solīts vai obligāts"
        case .result: "rezultāts skaitļos"
        }
    }

    public func counts(_ effective: Ratio) -> String {
        "Jūsu vērtējums tiek skaitīts kā \(decimal(effective))."
    }
    public var liftSummary: String { "Lai mans vērtējums skaitās pilnībā" }
    public var liftLabel: String {
        """
        Kāpēc? Viens pamatojums atceļ griestus un koeficientu šim Jūsu vērtējumam; žūrijas vadītājs to \
        redz.
        """
    }
    public var comment: String { "Komentārs" }
    public var toAgency: String { "Aģentūrai" }
    public var toAgencyHint: String {
        "Kas darbu būtu padarījis spēcīgāku. Vispirms to izlasa žūrijas vadītājs; Jūsu vārda tajā nav."
    }
    public var notes: String { "Piezīmes sev" }
    public var notesHint: String { "Neviens cits tās nelasa." }
    public var save: String { "Saglabāt melnrakstu" }
    public var send: String { "Nosūtīt" }
    public var sendAgain: String { "Nosūtīt izmaiņas" }
    public var saved: String { "Saglabāts." }
    public var savedOnServer: String { "Melnraksts saglabāts serverī." }
    public func sentLine(_ line: Int) -> String { "Nosūtīts: tā ir reģistra \(line). rinda." }
    public var receipt: String { "Kvīts" }
    public var draftsDoNotCount: String { "Melnraksts netiek skaitīts, kamēr tas nav nosūtīts." }
    public var stillMissing: String { "Vēl bez vērtējuma vai atturēšanās:" }
    public var recuse: String { "Atteikties vērtēt šo darbu" }
    public var recuseHint: String {
        """
        Ja Jums tajā ir sava interese vai nevarat vērtēt objektīvi, atsakieties. Tad nekas no šeit vērtētā \
        netiek skaitīts, un žūrijas vadītājs tiek informēts.
        """
    }
    public var recuseReason: String { "Pamatojums (žūrijas vadītājam; var palikt tukšs)" }
    public var recuseButton: String { "Atteikties" }
    public var roundIsWaiting: String {
        "Kārta nav atvērta. Varat lasīt; vērtēt varēsiet, kad tā tiks atvērta."
    }
    public var roundIsClosed: String { "Kārta ir slēgta. Nosūtītais tiek skaitīts un vairs nemainās." }
    public func offScale(_ scale: Scale) -> String {
        """
        Tāda vērtējuma šeit nav. Vērtējumi ir no \(number(scale.min)) līdz \(number(scale.max)) ar soli \
        \(number(scale.step)).
        """
    }
    public var conflictTitle: String { "Tikmēr saglabāts citur" }
    public var conflictSays: String {
        """
        Šis melnraksts tika mainīts citā cilnē vai citā ierīcē pēc tam, kad to šeit atvērāt. Nekas nav \
        pazudis: izvēlieties, kuru paturēt.
        """
    }
    public var conflictHere: String { "Šeit" }
    public var conflictThere: String { "Saglabāts citur" }
    public var conflictKeepHere: String { "Paturēt to, kas ir šeit" }
    public var conflictTakeThere: String { "Ņemt to, kas saglabāts citur" }
    public var previousEntry: String { "Iepriekšējais darbs" }
    public var followingEntry: String { "Nākamais darbs" }
    public var marksLost: String { "Nav saglabāts" }
}
