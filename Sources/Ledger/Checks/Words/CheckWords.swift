/// The words that checks look for, in English, French, Latvian, Lithuanian and Estonian. Each list is of all
/// five, since people quote and mix them; a `*` lets a word go on.
///
/// They propose a question and never settle one. Latvian, Lithuanian and Estonian await a native reader.
enum CheckWords {
    /// What a message did to people, as against whom it met.
    static let results = WordList([
        "impacted", "helped", "engaged", "convinced", "persuaded", "mobilised", "mobilized", "inspired",
        "empowered", "educated", "benefited", "benefitted", "lives changed", "lives touched", "won over",
        "aidé*", "engagées", "engagés", "convaincu*", "mobilisé*", "impacté*", "sensibilisé*", "inspiré*",
        "palīdzē*", "iesaistīt*", "ietekmēt*", "pārliecināt*", "iedvesmot*", "mobilizēt*",
        "padėt*", "įtraukt*", "paveikt*", "įtikint*", "įkvėpt*", "pagelbėt*",
        "aidatud", "kaasatud", "mõjutatud", "veendunud", "veendud", "inspireeritud",
    ])

    /// Said beforehand, not yet done.
    static let promises = WordList([
        "pledge*", "promis*", "vowed", "forecast*", "projected", "expected to", "are expected", "plan to",
        "promesse*", "promett*", "s'engage*", "s’engage*", "se sont engag*", "prévision*", "prévu*",
        "prévoi*",
        "apsolīj*", "solīj*", "apņēm*", "prognoz*", "plāno*", "pažadėj*", "pažad*", "įsipareigoj*",
        "planuoja*",
        "lubadus*", "lubas", "lubasid", "lubanud", "tõotas*", "prognoos*", "plaaniva*",
    ])

    /// Done because it had to be.
    static let compulsion = WordList([
        "compulsory", "mandatory", "obligatory", "required to", "obliged to", "stamped into", "has to sign",
        "have to sign", "had to sign", "must sign", "nobody may refuse", "cannot refuse", "no choice",
        "obligatoire*", "obligé*", "contraint*", "tamponné*", "obligāt*", "piespied*", "jāparaksta",
        "privalom*", "privalėj*", "privalo", "kohustusli*", "sunniviis*", "kohustatud",
    ])

    /// That it came from the campaign and from nothing else.
    static let causes = WordList([
        "led to", "caused", "resulted in", "brought about", "triggered", "thanks to us", "thanks to our",
        "thanks to the campaign", "thanks to this campaign", "because of us", "because of our",
        "because of the campaign", "due to our", "due to the campaign", "as a result of our",
        "as a result of the campaign", "single-handedly", "grâce à nous", "grâce à notre",
        "grâce à la campagne",
        "grâce à cette campagne", "campagne a permis", "a conduit à", "a entraîné", "a provoqué",
        "a engendré",
        "pateicoties mums", "pateicoties mūsu", "pateicoties kampaņai", "pateicoties šai kampaņai",
        "kampaņas rezultātā", "noveda pie", "izraisīja", "mūsų dėka", "kampanijos dėka", "lėmė", "nulėmė",
        "sukėlė", "paskatino", "tänu meile", "tänu meie", "tänu kampaaniale", "tänu sellele kampaaniale",
        "kampaania tulemusel", "põhjustas", "tõi kaasa", "viis selleni",
    ])

    /// Money that nobody paid, under its many names.
    static let invalidMoney = WordList([
        "advertising value", "ad value", "advertising equivalent", "earned media value", "media value",
        "publicity value", "pr value", "ave", "emv", "équivalent publicitaire", "équivalence publicitaire",
        "contre-valeur publicitaire", "valeur médiatique", "reklāmas vērtīb*", "reklamos vert*",
        "reklaamiväärtus*", "meediaväärtus*",
    ])

    /// Countries beyond those of the campaign.
    static let everywhere = WordList([
        "world*", "global*", "international*", "abroad", "countries", "monde", "mondia*", "autres pays",
        "étranger",
        "pasaul*", "citās valstīs", "ārvalst*", "ārzem*", "šaly*", "šali*", "užsien*", "maailm*", "riigi*",
        "riiki*",
        "välis*",
    ])

    /// Units that are people.
    static let people = WordList([
        "people", "persons", "adults", "children", "inhabitants", "personnes", "gens", "habitants", "adultes",
        "enfants", "cilvēk*", "iedzīvotāj*", "žmon*", "gyventoj*", "inimes*", "elanik*",
    ])

    /// Who says it: what follows a comma and does not say what was counted.
    static let reporters = WordList([
        "as", "says", "said", "according", "another", "other", "report*", "selon", "d'après", "d’après",
        "autre*",
        "comme", "pēc", "saskaņā", "cit*", "pagal", "anot", "kita*", "kito*", "kiti", "sõnul", "järgi",
        "teise*", "teine",
    ])

    /// The figure of the claim before, once more.
    static let sameAgain = WordList([
        "the same", "same", "le même", "la même", "les mêmes", "tas pats", "tie paši", "tas pat", "tas pats",
        "tie patys", "ta pati", "sama", "samad",
    ])

    /// How a sample is drawn that does not pick itself.
    static let drawn = WordList([
        "random*", "every", "each", "all", "quota*", "representative", "aléatoire*", "tous", "toutes",
        "chaque",
        "quotas", "représentati*", "nejauš*", "visi", "visas", "katr*", "reprezentat*", "atsitiktin*",
        "visos",
        "kiekvien*", "juhuslik*", "kõik", "iga", "esinduslik*",
    ])

    /// Those who answer because they like to.
    static let willing = WordList([
        "self-selected", "volunteer*", "opt-in", "followers", "fans", "subscribers", "donors", "supporters",
        "customers", "members", "participants", "whoever wanted", "open link", "volontaire*", "abonné*",
        "donateur*", "adhérent*", "sympathisant*", "client*", "participant*", "sekotāj*", "ziedotāj*",
        "brīvprātīg*",
        "abonent*", "atbalstītāj*", "klient*", "dalībniek*", "sekėj*", "aukotoj*", "savanor*", "rėmėj*",
        "dalyvi*",
        "jälgija*", "annetaja*", "vabataht*", "toetaja*", "osaleja*",
    ])

    /// Those who are on its side already.
    static let converted = WordList([
        "donors", "followers", "fans", "supporters", "subscribers", "donateur*", "abonné*", "sympathisant*",
        "ziedotāj*", "sekotāj*", "atbalstītāj*", "aukotoj*", "sekėj*", "rėmėj*", "annetaja*", "jälgija*",
        "toetaja*",
    ])
}
