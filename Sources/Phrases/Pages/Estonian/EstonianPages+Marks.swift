public import Jury

extension EstonianPages {
    public var marksTitle: String { "Teie hinded" }
    public func weight(_ share: Int, of total: Int) -> String {
        plural(share, one: "\(share) punkt \(total)-st", other: "\(share) punkti \(total)-st")
    }
    public var anchors: String { "Mida hinded tähendavad" }
    public var half: String { "ja pool" }
    public var abstain: String { "Hoiduda hindamast" }
    public var noMark: String { "Hinnet veel ei ole" }
    public func mark(on scale: Scale) -> String { "Hinne \(number(scale.min)) kuni \(number(scale.max))" }

    public func standing(
        best: BestClaim, cap: Thousandths?, grade: Grade?, factor: Ratio?, isVoid: Bool
    ) -> String? {
        if isVoid { return "Arvesse on pandud raha, mida keegi ei maksnud: see ei loe midagi." }
        let weighed = factor.flatMap { factor in
            factor < 1 ? grade.map { "\(self.grade($0)): koefitsient \(decimal(factor))" } : nil
        }
        return sentences(cap.map { "\(words(best)): kõige rohkem \(number($0))" }, weighed)
    }

    private func words(_ best: BestClaim) -> String {
        switch best {
        case .nothing: "midagi ei ole väidetud"
        case .exposure: "ainult nähtavus"
        case .reaction: "ainult reaktsioonid"
        case .unmeasured: "tulemus ilma arvuta, lubatud või kohustuslik"
        case .result: "arvuline tulemus"
        }
    }

    public func counts(_ effective: Ratio) -> String {
        "Teie hinne läheb arvesse kui \(decimal(effective))."
    }
    public var liftSummary: String { "Minu hinne loeb täies ulatuses" }
    public var liftLabel: String {
        """
        Miks? Üks põhjendus kaotab selle Teie hinde puhul ülempiiri ja koefitsiendi; žürii esimees näeb \
        seda.
        """
    }
    public var comment: String { "Kommentaar" }
    public var toAgency: String { "Agentuurile" }
    public var toAgencyHint: String {
        "Mis oleks töö tugevamaks teinud. Esimesena loeb seda žürii esimees; Teie nime seal ei ole."
    }
    public var notes: String { "Märkmed endale" }
    public var notesHint: String { "Keegi teine neid ei loe." }
    public var save: String { "Salvestage mustand" }
    public var send: String { "Saatke ära" }
    public var sendAgain: String { "Saatke muudatused" }
    public var saved: String { "Salvestatud." }
    public var savedOnServer: String { "Mustand on serverisse salvestatud." }
    public func sentLine(_ line: Int) -> String { "Saadetud: see on registri \(line). rida." }
    public var receipt: String { "Kviitung" }
    public var draftsDoNotCount: String { "Mustand ei loe enne, kui see on saadetud." }
    public var stillMissing: String { "Veel ilma hinde või hoidumiseta:" }
    public var recuse: String { "Taandumine selle töö hindamisest" }
    public var recuseHint: String {
        """
        Kui Teil on selles oma huvi või Te ei saa hinnata erapooletult, taanduge. Siis ei lähe miski, mida \
        Te siin hindasite, arvesse ja žürii esimehele antakse teada.
        """
    }
    public var recuseReason: String { "Põhjendus (žürii esimehele; võib jääda tühjaks)" }
    public var recuseButton: String { "Taanduge" }
    public var roundIsWaiting: String {
        "Voor ei ole avatud. Võite lugeda; hinnata saate, kui see avatakse."
    }
    public var roundIsClosed: String {
        "Voor on suletud. See, mille saatsite, läheb arvesse ega muutu enam."
    }
    public func offScale(_ scale: Scale) -> String {
        """
        Sellist hinnet siin ei ole. Hinded on \(number(scale.min)) kuni \(number(scale.max)), sammuga \
        \(number(scale.step)).
        """
    }
    public var conflictTitle: String { "Vahepeal mujal salvestatud" }
    public var conflictSays: String {
        """
        Seda mustandit muudeti teisel vahekaardil või teises seadmes pärast seda, kui Te selle siin \
        avasite. Midagi ei ole kadunud: valige, kumb alles jätta.
        """
    }
    public var conflictHere: String { "Siin" }
    public var conflictThere: String { "Mujal salvestatud" }
    public var conflictKeepHere: String { "Jätke alles see, mis on siin" }
    public var conflictTakeThere: String { "Võtke see, mis mujal salvestati" }
    public var previousEntry: String { "Eelmine töö" }
    public var followingEntry: String { "Järgmine töö" }
    public var marksLost: String { "Salvestamata" }
}
