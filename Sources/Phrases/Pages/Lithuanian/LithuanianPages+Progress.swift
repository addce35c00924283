extension LithuanianPages {
    public var progressTitle: String { "Eiga" }
    public var progressSays: String {
        "Vertinimo lapų skaičiai, be įvertinimų. Pirmiausia – kam trūksta daugiausia."
    }
    public var noRounds: String { "Dar nesuplanuotas nė vienas turas." }
    public func shortEntries(_ count: Int) -> String {
        plural(
            count, one: "\(count) darbas turi mažiau komisijos narių, nei reikia: pridėkite.",
            few: "\(count) darbai turi mažiau komisijos narių, nei reikia: pridėkite.",
            other: "\(count) darbų turi mažiau komisijos narių, nei reikia: pridėkite.")
    }
    public var countNeeded: String { "Reikia" }
    public var countSeats: String { "Paskyrimai" }
    public var countSent: String { "Išsiųsta" }
    public var countBegun: String { "Pradėta" }
    public var countMissing: String { "Trūksta" }
    public var countRecused: String { "Nusišalinimai" }
    public var countEntries: String { "Darbai" }
    public var countWhole: String { "Su visais vertinimo lapais" }
    public var byJuror: String { "Pagal komisijos narį" }
    public var byEntry: String { "Pagal darbą" }
    public var byCategory: String { "Pagal kategoriją" }
    public var columnJuror: String { "Komisijos narys" }
    public var columnCategory: String { "Kategorija" }
    public var lastSeen: String { "Paskutinį kartą čia" }
    public var lastSent: String { "Paskutinį kartą siųsta" }
    public var notYet: String { "dar ne" }

    public var remindTitle: String { "Kam priminti" }
    public var remindSays: String {
        """
        Komisijos nariai, kurie atidarytame ture dar turi išsiųsti vertinimo lapų. Laiške pasakyta, kiek \
        trūksta, iki kada ir kur yra svetainė; kiekvienam jis siunčiamas ne dažniau kaip kartą per dieną, jo \
        kalba.
        """
    }
    public var behindAll: String { "Visi vėluojantys" }
    public var behindUnbegun: String { "Nieko nepradėta" }
    public var behindDrafts: String { "Neišsiųsti juodraščiai" }
    public func behindSoon(_ days: Int) -> String {
        plural(
            days, one: "Baigiasi per \(days) dieną", few: "Baigiasi per \(days) dienas",
            other: "Baigiasi per \(days) dienų")
    }
    public var daysLabel: String { "Dienų iki pabaigos, daugiausia" }
    public var nobodyBehind: String { "Niekas nevėluoja." }
    public var columnEnds: String { "Pabaiga" }
    public var noEnd: String { "be pabaigos" }
    public var lastReminded: String { "Paskutinis priminimas" }
    public var columnLetter: String { "Laiškas" }
    public var remindButton: String { "Išsiųsti laišką visiems pažymėtiems" }
    public var remindedToday: String { "šiandien priminta" }
    public var noAddress: String { "nėra el. pašto adreso" }
    public var noMailSays: String {
        "Ši svetainė laiškų nesiunčia. Nukopijuokite laiško tekstą ir išsiųskite patys."
    }
    public func lettersSent(_ count: Int) -> String {
        plural(
            count, one: "\(count) laiškas jau siunčiamas.", few: "\(count) laiškai jau siunčiami.",
            other: "\(count) laiškų jau siunčiama.")
    }
    public var textToCopy: String { "Tekstas kopijuoti" }
    public var copyTo: String { "Kam" }
    public var copySubject: String { "Tema" }
    public var copyBody: String { "Laiško tekstas" }

    public func reminderSubject(_ edition: String) -> String { "\(edition): Jūsų laukia vertinimo lapai" }
    public func reminderHello(_ name: String) -> String { "Laba diena, \(name)," }
    public func reminderSays(_ edition: String) -> String {
        "Jūs esate konkurso \(edition) komisijoje, ir dalis Jūsų vertinimo lapų dar neišsiųsta:"
    }
    public func reminderLine(
        _ round: String, missing: Int, of all: Int, begun: Int, ends time: String?
    ) -> String {
        let drafts = begun == 0 ? "" : ", iš jų pradėta \(begun)"
        return "- \(round): trūksta \(missing) iš \(all)\(drafts)" + (time.map { "; baigiasi \($0)" } ?? "")
    }
    public func reminderLeads(_ address: String) -> String {
        """
        Jie yra svetainėje \(address). Jei naršyklė Jūsų nebepažįsta, ten paprašykite nuorodos. Juodraštis \
        neskaičiuojamas, kol neišsiųstas. Jei kurio darbo vertinti negalite, nusišalinkite jo puslapyje.
        """
    }
}
