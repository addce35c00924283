public import Jury

extension LithuanianPages {
    public var setUpTitle: String { "Nuostatos" }
    public var setUpSays: String {
        """
        Pagal ką vertinama. Kiekviena forma keičia konkurso failus; juos galima taisyti ir kaip \
        tekstą. Nieko, kur yra klaida, neišsaugoma.
        """
    }
    public var setUpNone: String { "Šiame registre dar nėra failų. Juos įkelia palmares import." }
    public var setUpFixed: String {
        """
        Įvertinimų jau yra. Ką keisite dabar, siūloma nurodant priežastį ir įsigalioja, kai \
        patvirtina antras asmuo; tai nurodo kiekvienas vėliau skelbiamas sąrašas.
        """
    }
    public var setUpAsText: String { "Failai kaip tekstas" }
    public var setUpFile: String { "Taisomas failas" }
    public var setUpLanguage: String { "Tekstų kalba" }
    public var setUpEdition: String { "Konkursas" }
    public var setUpCategories: String { "Kategorijos" }
    public var setUpPanels: String { "Komisijos grupės" }
    public var setUpRubrics: String { "Vertinimo lentelės" }
    public var setUpSave: String { "Išsaugoti" }
    public var setUpPropose: String { "Siūlyti" }
    public var setUpCheck: String { "Tikrinti" }
    public var setUpRemove: String { "Pašalinti" }
    public var setUpReason: String { "Kodėl tai keičiama dabar; tai skaitys visi" }
    public var setUpWaits: String {
        "Tai tvirtina pirmininkas arba antrasis pasirašantysis, o ne siūlytojas."
    }
    public func setUpDone(_ word: SetUpWord) -> String {
        switch word {
        case .written: "Įrašyta ir galioja."
        case .proposed: "Pasiūlyta ir laukia antro asmens."
        case .nothing: "Niekas nepakeista: jau buvo taip."
        case .confirmed: "Patvirtinta ir galioja."
        }
    }
    public var setUpFaulty: String { "Niekas neišsaugota: yra taisytinų klaidų." }
    public func setUpLoses(_ entries: String) -> String {
        """
        Niekas neišsaugota: šie darbai nebūtų jokioje kategorijoje: \(entries). Darbai pasitraukia \
        juos atsiimant.
        """
    }
    public var setUpMarksStay: String {
        """
        Niekas neišsaugota: įvertinimų yra, ir skalė bei kriterijai, pagal kuriuos jie duoti, lieka.
        """
    }
    public var setUpChanged: String {
        "Niekas neišsaugota: kažkas tuo metu šį failą pakeitė. Peržiūrėkite jį dar kartą."
    }
    public var setUpNothingFound: String { "Klaidų nėra." }

    public var setUpName: String { "Pavadinimas" }
    public var setUpEnglishName: String { "Pavadinimas anglų kalba" }
    public var setUpID: String { "Trumpas pavadinimas (a–z, 0–9, -)" }
    public var setUpNotice: String { "Pastaba, spausdinama su kiekvienu vietų sąrašu" }
    public var setUpDeadline: String { "Paskutinė darbų pateikimo diena" }
    public var setUpJudging: String { "Pirmoji vertinimo diena" }
    public var setUpRule: String { "Taisyklė, pagal kurią įvertinimai tampa vietomis" }
    public var setUpBallotsShown: String { "Kiekvieno komisijos nario įvertinimai skelbiamame sąraše" }
    public var setUpFirmShown: String { "Kiek tvirta pirmoji vieta, skelbiamame sąraše" }
    public func sight(_ sight: Blinding.Sight) -> String {
        switch sight {
        case .shown: "rodoma"
        case .hidden: "slepiama"
        }
    }
    public var setUpBlind: String { "Komisija nemato, kieno darbai" }
    public var setUpBlindClient: String { "Vertinant anonimiškai: kliento pavadinimas" }
    public var setUpBlindFiles: String { "Vertinant anonimiškai: darbų priedai" }
    public var setUpRubric: String { "Vertinimo lentelė" }
    public var setUpPanel: String { "Komisijos grupė" }
    public var setUpBallotsMin: String { "Kiek vertinimo lapų reikia, kad darbas gautų vietą" }
    public var setUpAim: String { "Apie ką kategorija" }
    public func aim(_ aim: Aim) -> String {
        switch aim {
        case .results: "apie rezultatus"
        case .awareness: "apie žinomumą"
        }
    }
    public var setUpInvalid: String { "Jei darbe nurodyti pinigai, kurių niekas nemokėjo" }
    public func invalidUse(_ use: InvalidUse) -> String {
        switch use {
        case .none: "teiginys neskaičiuojamas"
        case .zero: "rezultatų kriterijai neduoda taškų"
        case .void: "darbas negauna vietos"
        }
    }
    public var setUpLevels: String { "Apdovanojimų lygiai" }
    public var setUpLevelsSays: String {
        "Aukščiausias pirmas. Jei nėra nė vieno, galioja vertinimo lentelės lygiai."
    }
    public var setUpLevel: String { "Lygis" }
    public var setUpLevelScore: String { "Mažiausiai taškų iš 100" }
    public var setUpJurors: String { "Komisijos nariai, trumpaisiais vardais" }
    public var setUpAddCategory: String { "Pridėti kategoriją" }
    public var setUpAddPanel: String { "Pridėti komisijos grupę" }
    public var setUpAddRubric: String { "Pridėti vertinimo lentelę" }
    public var setUpRubricFrom: String { "Pradėti nuo kopijos" }

    public var findingsTitle: String { "Kas rasta" }
    public var findingsPlace: String { "Failas, eilutė ir stulpelis" }
    public var findingsField: String { "Laukas" }
    public var findingsKind: String { "Rūšis" }
    public var findingsSays: String { "Radinys" }
    public func findingKind(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "klaida"
        case .warning: "įspėjimas"
        case .note: "pastaba"
        }
    }

    public var lateChangesTitle: String { "Pakeitimai po pirmojo įvertinimo" }
    public func lateChange(_ time: String, by first: String, and second: String, because reason: String)
        -> String
    {
        "\(time): pasiūlė \(first), patvirtino \(second). \(reason)"
    }

    public var rubricBasis: String { "Iš kur klausimai ir svoriai" }
    public var rubricMin: String { "Žemiausias įvertinimas" }
    public var rubricMax: String { "Aukščiausias įvertinimas" }
    public var rubricStep: String { "Nuo įvertinimo iki kito" }
    public var rubricTotal: String { "Svorių suma" }
    public var rubricEvidence: String { "Kaip skaičiuojami įrodymai" }
    public func evidenceUse(_ use: Rubric.EvidenceUse) -> String {
        switch use {
        case .criterion: "juos vertina kriterijus"
        case .factor: "jie veikia rezultatų įvertinimus"
        case .shown: "jie rodomi ir nieko nekeičia"
        }
    }
    public var rubricPolicy: String { "Ką žada vertinimo lentelė" }
    public var rubricNoPolicy: String { "nieko" }
    public var rubricResultsFirst: String { "pirmiausia rezultatai" }
    public var rubricCriteria: String { "Kriterijai" }
    public var rubricAddCriterion: String { "Pridėti kriterijų" }
    public var rubricWeight: String { "Svoris" }
    public var rubricPlace: String { "Vieta tarp kriterijų" }
    public var rubricQuestion: String { "Ko klausiama" }
    public var rubricReads: String { "Teiginiai, į kuriuos žiūrima" }
    public var rubricScoresEvidence: String { "Vertinamas įrodymų stiprumas" }
    public var rubricAnchors: String { "Ką reiškia įvertinimai" }
    public var rubricMark: String { "Įvertinimas" }
    public var rubricMeans: String { "Tai reiškia" }
    public var rubricTies: String { "Žingsniai, skiriantys lygius taškus" }
    public var rubricTiesSays: String { "Taikomi šia tvarka; jei nė vienas neskiria, vieta dalijamasi." }
    public func tieStep(_ step: Tiebreak) -> String {
        switch step {
        case .results: "taškai už rezultatų kriterijus"
        case .grade: "kaip gerai įrodyti pagrindiniai rezultatai"
        case .tier: "aukščiausia įrodyta pakopa"
        case .jurors: "daugiau komisijos narių, statančių aukščiau"
        case .weights: "taškai už svariausią kriterijų, tada už kitą"
        }
    }
    public var rubricLevelsSays: String { "Aukščiausias pirmas. Kategorija gali turėti savus." }
    public var policyTitle: String { "Taškai, kuriuos gali lemti kiekviena teiginių rūšis" }
    public var policyCriterion: String { "Kriterijus" }
    public var policyNoise: String { "Matomumas ir reakcijos kartu" }
    public var policyAll: String { "Visi kartu" }
    public var policyHolds: String {
        "Rezultatai gali lemti daugiau taškų nei matomumas ir reakcijos kartu."
    }
    public var policyFails: String {
        "Matomumas ir reakcijos gali lemti tiek pat taškų kiek rezultatai arba daugiau."
    }
    public var previewEntry: String { "Darbas, prie kurio pažiūrėti" }
    public var previewButton: String { "Žiūrėti kaip komisijos narys" }
    public var previewTitle: String { "Kaip tai mato komisijos narys" }
    public var previewSays: String { "Puslapis prieš bet kokį įvertinimą. Jame niekas neveikia." }

    public var addEntriesTitle: String { "Pridėti darbus" }
    public var addEntriesSays: String {
        """
        Darbų failai XML arba JSON formatu, darbų sąrašai CSV formatu su stulpeliais title ir category \
        ir jų ZIP archyvai, kiek norite. Pirmiausia parodoma, ką jie pakeistų.
        """
    }
    public var addEntriesFiles: String { "Darbų failai" }
    public var addEntriesLook: String { "Peržiūrėti juos" }
    public func addEntriesTake(_ count: Int) -> String {
        plural(
            count, one: "Pridėti \(count) darbą", few: "Pridėti \(count) darbus",
            other: "Pridėti \(count) darbų")
    }
    public var addEntriesNothing: String { "Nėra ko pridėti." }
    public var addEntriesFound: String { "Kas bus su kiekvienu" }
    public var columnFile: String { "Failas" }
    public func entryChange(_ change: EntryChangeWord) -> String {
        switch change {
        case .added: "bus pridėtas"
        case .replaced: "nauja versija"
        case .unchanged: "jau yra"
        }
    }
    public func entryFault(_ fault: EntryFaultWord) -> String {
        switch fault {
        case .notAnEntry: "Tai nėra įskaitomas darbas."
        case .noCategory: "Jame nėra kategorijos."
        case .unknownCategory(let name): "Nėra kategorijos \(name)."
        case .twice(let file): "Tas pats darbas yra faile \(file)."
        case .judged: "Jo turas buvo atidarytas: ką komisija matė, nebesikeičia."
        case .handedIn: "Jį pateikė agentūra, ir kitas versijas ji pateikia pati."
        case .out: "Jis atsiimtas arba diskvalifikuotas."
        }
    }
    public var addEntriesTooLarge: String { "Šių failų per daug arba jie per dideli vienam kartui." }
    public func addEntriesAlsoIn(_ others: String) -> String {
        "Ta pati kampanija yra ir čia: \(others)."
    }
    public func addEntriesLike(_ others: String) -> String {
        "Tai gali būti tas pats darbas kaip \(others)."
    }
    public func addEntriesTaken(_ count: Int) -> String {
        plural(
            count, one: "Pridėtas \(count) darbas.", few: "Pridėti \(count) darbai.",
            other: "Pridėta \(count) darbų.")
    }
    public var addEntriesLeftOut: String { "Praleisti failai" }
    public var setUpDifference: String { "Kas pasikeistų" }

    public var setUpAgenciesShown: String { "Agentūros pagal jų apdovanojimus, skelbiamame sąraše" }
    public var setUpOwnNetwork: String { "Komisijos narys, kai darbas yra jo paties tinklo" }
    public var setUpConflictYears: String {
        "Metai, po kurių buvęs darbdavys, klientas ar konkurentas nebesvarbus"
    }
    public var setUpHourValue: String {
        "Kiek verta valanda neapmokamo darbo; tuščia: valandos rodomos, bet nevertinamos"
    }
    public var setUpCurrency: String { "Valiuta, pavyzdžiui, EUR" }
    public var setUpRequired: String { "Į ką kiekvienas darbas atsako, kad būtų priimtas" }
    public var setUpLimits: String { "Kokio ilgio gali būti tekstai" }
    public var setUpLimitsSays: String {
        "Pavadinimas – ženklais, kiti – žodžiais. Apie ilgesnį pranešama, bet jis priimamas."
    }
    public var setUpTitleLimit: String { "Pavadinimas" }
    public var setUpOtherFactors: String { "Kiti veiksniai" }
    public var rubricCaps: String {
        "Kiek daugiausia galioja rezultatų įvertinimai, pagal geriausia, kas teigiama"
    }
    public var rubricCapsSays: String {
        "Tuščias laukas palieka įprastą šios skalės reikšmę, kuri jame pilka."
    }
    public var rubricCapNothing: String { "Nieko neteigiama" }
    public var rubricCapExposure: String { "Tik matomumas" }
    public var rubricCapReaction: String { "Tik reakcija" }
    public var rubricCapUnmeasured: String { "Rezultatas be skaičiaus" }
    public var rubricCapFloor: String {
        "Skaičiumi išreikštas rezultatas su šaltiniu niekada nėra vertas mažiau"
    }
    public var mergeTitle: String { "Kategorijoje per mažai darbų" }
    public var mergeSays: String {
        """
        Visi joje dalyvaujantys darbai perkeliami kartu arba grąžinami. Jei kuris turi \
        įvertinimų, perkėlimas laukia antro asmens.
        """
    }
    public var mergeFrom: String { "Kategorija" }
    public var mergeInto: String { "Jos darbai pereina į" }
    public var mergeReason: String { "Kodėl; tai lieka registre" }
    public var mergeButton: String { "Perkelti visus" }
    public var giveBackButton: String { "Grąžinti juos" }
    public var mergeNothing: String { "Ten nedalyvauja nė vienas darbas." }
    public var setUpUnawardedShown: String { "Darbai be apdovanojimo, skelbiamame sąraše" }
    public var setUpReady: String { "Pradėti pagal žinomo konkurso pavyzdį" }
    public var setUpReadySays: String {
        """
        Jo vertinimo lentelė, taisyklė ir darbui reikalingi vertinimo lapai pakeičia tai, kas čia yra. Nė \
        vienas nėra oficialus; pakeiskite, kas turi būti kitaip.
        """
    }
    public var setUpReadyWhich: String { "Pagal pavyzdį" }
    public var setUpReadyFor: String { "Kam" }
    public var setUpReadyAll: String { "visoms kategorijoms" }
    public var setUpReadyButton: String { "Perimti" }
    public func manner(of setUp: SetUp) -> String {
        switch setUp {
        case .amec: "Lygiai ties 60, 65, 70 ir 75 iš 100; lygius taškus skiria pirmininkas."
        case .cannes: "Atranka, paskui svarstymas; medaliai dviem trečdaliais balsų."
        case .effie:
            "Keturi įvertinimai, rezultatai 30 %, kiekvienam lygiui savo minimumas; laimėtojo gali nebūti."
        case .live: "Scenoje, taškais pagal kiekvieno nario eilę; lygius skiria aukštesnių vietų skaičius."
        case .prsa: "Du komisijos nariai; 15 taškų skirtumas kviečia trečią, skaičiuojami du artimiausi."
        case .skating: "Aukščiausias ir žemiausias įvertinimai atmetami."
        case .stevie:
            "Penki ar daugiau komisijos narių, vienas įvertinimas nuo 1 iki 10, lygiai pagal vidurkį."
        }
    }
}
