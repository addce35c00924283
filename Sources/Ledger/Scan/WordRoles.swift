/// What a word does to the numbers beside it, beside naming a metric.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt16

    /// A month: with a small number a day, with a large one a year.
    static let month = WordRoles(rawValue: 1 << 0)
    /// Before or after a year.
    static let year = WordRoles(rawValue: 1 << 1)
    /// Before a number that only tells one thing from others: `page 5`.
    static let label = WordRoles(rawValue: 1 << 2)
    /// After a time of day.
    static let clock = WordRoles(rawValue: 1 << 3)
    /// Says that something became more or less, without a number.
    static let growth = WordRoles(rawValue: 1 << 4)
    /// Says what is lacking.
    static let need = WordRoles(rawValue: 1 << 5)
    /// A stretch of time, as in `300 a day`.
    static let rate = WordRoles(rawValue: 1 << 6)
    /// Begins another clause.
    static let conjunction = WordRoles(rawValue: 1 << 7)
    /// People, as they are counted.
    static let people = WordRoles(rawValue: 1 << 8)
    /// A full stop after it ends no sentence.
    static let abbreviation = WordRoles(rawValue: 1 << 9)
    static let currency = WordRoles(rawValue: 1 << 10)
    /// The last word of what may qualify a number after it, the first of what may follow one, and the last of
    /// what may qualify one from afar: "or more". Where none of them stands a number is what its digits are.
    static let qualifies = WordRoles(rawValue: 1 << 11)
    static let follows = WordRoles(rawValue: 1 << 12)
    static let closes = WordRoles(rawValue: 1 << 13)
    /// A stretch of time that is counted.
    static let time = WordRoles(rawValue: 1 << 14)
}

extension WordRoles {
    /// Words by their role, in all languages at once: each means one thing in whichever it is used. `*`
    /// stands for any ending; case and accents do not matter.
    static let lists: [(WordRoles, String)] = [
        (.month, months), (.year, years), (.label, labels), (.clock, "am pm uhr"), (.growth, growths),
        (.need, needs), (.rate, rates), (.conjunction, conjunctions), (.people, peoples),
        (.abbreviation, abbreviations), (.time, times),
    ]

    private static let months = """
        january february march april may june july august september october november december \
        jan feb apr jun jul aug sep sept oct nov dec \
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre \
        janvār* februār* marts martā marta aprīl* maijs maijā maija jūnij* jūlij* augusts augustā augusta \
        septembr* oktobr* novembr* decembr* \
        sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio \
        sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį \
        jaanuar* veebruar* märts* aprill* mail juuni juunil juuli juulil augustil oktoob* novemb* detsemb*
        """
    private static let years = """
        in since of from until during by end early late mid year years \
        en depuis année années an début fin dès jusqu \
        kopš gads gada gadā gadam gadu gados nuo metai metais metų metus m \
        aasta aastal aastat aastas aastaks aastast alates
        """
    private static let labels = """
        nr page pages version chapter figure fig table section article top category volume room channel \
        phase step tel monday tuesday wednesday thursday friday saturday sunday \
        aged ages age âgés âgées âge vecumā \
        amžiaus vanuses numéro n rue chapitre étape catégorie \
        lundi mardi mercredi jeudi vendredi samedi dimanche \
        lpp tālr plkst psl kell
        """
    private static let growths = """
        rose rise risen grew grown growing increased doubled tripled quadrupled surged soared jumped \
        exploded skyrocketed climbed multiplied fell dropped halved decreased declined plummeted \
        augmenté augmentée augmentent hausse croissance exploser explosé explosion grossi grossissant \
        doublé triplé quadruplé progressé bondi multiplié grimpé baissé diminué chuté \
        pieaug* pieaudz* palielināj* dubultoj* trīskāršoj* samazināj* \
        išaugo padidėj* padvigubėj* patrigubėj* šoktelėj* sumažėj* \
        kasvas kasvasid kasvanud kahekordist* kolmekordist* suurene* tõusis tõusid vähene* langes
        """
    private static let needs = """
        need needs needed besoin besoins vajadzīb* vajag nepieciešam* reikia reikalin* poreik* \
        vajab vajavad vajadus*
        """
    private static let rates = """
        day daily week month jour quotidien* semaine mois dienā nedēļā mēnesī dieną savaitę mėnesį kasdien \
        päevas nädalas kuus
        """
    private static let conjunctions = """
        and but while whereas then because et mais tandis alors puis un bet kamēr ir kol ja aga kuid ning
        """
    private static let peoples = """
        people persons individuals men women children families households residents \
        personnes personne gens habitants femmes hommes enfants familles \
        cilvēk* iedzīvotāj* bērn* ģimen* žmon* gyventoj* asmen* vaik* šeim* inimes* elanik* laps lapsed \
        lapsi last
        """
    private static let times = """
        seconds minutes hour hours day days week weeks month months year years \
        secondes minute heure heures jour jours semaine semaines mois an ans année années \
        minūt* stund* dien* nedēļ* mēneš* gadi gadu gadiem gados \
        minuč* valand* dien* savait* mėnes* metai metų metus \
        minutit tund tundi päev päeva nädal nädalat kuud aastat
        """
    private static let abbreviations = """
        approx ca cca env vs dr mr mrs ms st no nr fig tel milj mln mlrd mld mrd tūkst tuh thsd \
        apm aptuv plkst el pvz proc utt jne nn mme m
        """

    /// Words for currencies by their code.
    static let currencies: [(code: String, words: String)] = [
        ("EUR", "eur euro euros eiro eurų eurai eurais eurus eurot eurodes"),
        ("USD", "usd dollar dollars dolār* dolerių doleriai dollarit dollarid"), ("GBP", "gbp"),
        ("CHF", "chf"), ("SEK", "sek"), ("NOK", "nok"), ("DKK", "dkk"), ("PLN", "pln"), ("CZK", "czk"),
        ("LVL", "lvl lats lati latu latus latiem"), ("LTL", "ltl litas litai litų litus"),
        ("EEK", "eek krooni kroonid"),
    ]

    /// Small words that tell a language, by its tag.
    static let functionWords: [(language: String, words: String)] = [
        ("en", "the of and to was were with that for from our this which have has by are is we they"),
        ("fr", "le la les des une est que qui dans pour sur avec nous ont été au aux il elle et de du en"),
        ("lv", "un ir ar par uz kas no bija lai tika mēs pēc arī vai tas viņi kā mūsu"),
        ("lt", "ir buvo kad su iš yra kaip mes per į už tai bei apie mūsų jie dėl"),
        ("et", "ja on ei oli mis kes see ka oma või aga meie nad et kui ning"),
    ]
}
