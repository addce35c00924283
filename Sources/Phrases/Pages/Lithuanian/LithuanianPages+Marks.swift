public import Jury

extension LithuanianPages {
    public var marksTitle: String { "Jūsų įvertinimai" }
    public func weight(_ share: Int, of total: Int) -> String {
        "\(share) iš \(total) \(plural(total, one: "taško", few: "taškų", other: "taškų"))"
    }
    public var anchors: String { "Ką reiškia įvertinimai" }
    public var half: String { "ir pusė" }
    public var abstain: String { "Susilaikyti" }
    public var noMark: String { "Įvertinimo dar nėra" }
    public func mark(on scale: Scale) -> String {
        "Įvertinimas nuo \(number(scale.min)) iki \(number(scale.max))"
    }

    public func standing(
        best: BestClaim, cap: Thousandths?, grade: Grade?, factor: Ratio?, isVoid: Bool
    ) -> String? {
        if isVoid { return "Nurodyti pinigai, kurių niekas nemokėjo: tai neskaičiuojama." }
        let weighed = factor.flatMap { factor in
            factor < 1 ? grade.map { "\(self.grade($0)): koeficientas \(decimal(factor))" } : nil
        }
        return sentences(cap.map { "\(words(best)): ne daugiau kaip \(number($0))" }, weighed)
    }

    private func words(_ best: BestClaim) -> String {
        switch best {
        case .nothing: "nieko neteigiama"
        case .exposure: "tik matomumas"
        case .reaction: "tik reakcijos"
        case .unmeasured: "rezultatas be skaičiaus, pažadėtas arba privalomas"
        case .result: "rezultatas skaičiais"
        }
    }

    public func counts(_ effective: Ratio) -> String {
        "Jūsų įvertinimas skaičiuojamas kaip \(decimal(effective))."
    }
    public var liftSummary: String { "Tegul mano įvertinimas skaičiuojamas visas" }
    public var liftLabel: String {
        """
        Kodėl? Viena priežastis panaikina ribą ir koeficientą šiam Jūsų įvertinimui; komisijos pirmininkas \
        ją mato.
        """
    }
    public var comment: String { "Komentaras" }
    public var toAgency: String { "Agentūrai" }
    public var toAgencyHint: String {
        "Kas būtų sustiprinę darbą. Pirmas tai perskaito komisijos pirmininkas; Jūsų vardo ten nėra."
    }
    public var notes: String { "Pastabos sau" }
    public var notesHint: String { "Niekas kitas jų neskaito." }
    public var save: String { "Išsaugoti juodraštį" }
    public var send: String { "Išsiųsti" }
    public var sendAgain: String { "Išsiųsti pakeitimus" }
    public var saved: String { "Išsaugota." }
    public var savedOnServer: String { "Juodraštis išsaugotas serveryje." }
    public func sentLine(_ line: Int) -> String { "Išsiųsta: tai registro \(line) eilutė." }
    public var receipt: String { "Kvitas" }
    public var draftsDoNotCount: String { "Juodraštis neskaičiuojamas, kol neišsiųstas." }
    public var stillMissing: String { "Dar be įvertinimo ar susilaikymo:" }
    public var recuse: String { "Nusišalinti nuo šio darbo" }
    public var recuseHint: String {
        """
        Jei turite jame interesų arba negalite vertinti nešališkai, nusišalinkite. Tada niekas, ką čia \
        įvertinote, neskaičiuojama, o komisijos pirmininkui pranešama.
        """
    }
    public var recuseReason: String { "Priežastis (komisijos pirmininkui; galima palikti tuščią)" }
    public var recuseButton: String { "Nusišalinti" }
    public var roundIsWaiting: String {
        "Turas neatidarytas. Galite skaityti; vertinti galėsite, kai jis bus atidarytas."
    }
    public var roundIsClosed: String {
        "Turas uždarytas. Tai, ką išsiuntėte, skaičiuojama ir nebesikeičia."
    }
    public func offScale(_ scale: Scale) -> String {
        """
        Tokio įvertinimo čia nėra. Įvertinimai yra nuo \(number(scale.min)) iki \(number(scale.max)), \
        žingsnis \(number(scale.step)).
        """
    }
    public var conflictTitle: String { "Tuo metu išsaugota kitur" }
    public var conflictSays: String {
        """
        Šis juodraštis buvo pakeistas kitame skirtuke arba kitame įrenginyje po to, kai jį čia atvėrėte. \
        Niekas nedingo: pasirinkite, kurį palikti.
        """
    }
    public var conflictHere: String { "Čia" }
    public var conflictThere: String { "Išsaugota kitur" }
    public var conflictKeepHere: String { "Palikti tai, kas yra čia" }
    public var conflictTakeThere: String { "Paimti tai, kas išsaugota kitur" }
    public var previousEntry: String { "Ankstesnis darbas" }
    public var followingEntry: String { "Kitas darbas" }
    public var marksLost: String { "Neišsaugota" }
}
