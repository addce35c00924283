extension LatvianPages {
    public var askTitle: String { "Lūgt saiti" }
    public var askLabel: String { "Jūsu e-pasta adrese vai vārds, kā to raksta rīkotājs" }
    public var askButton: String { "Atsūtīt man saiti" }
    public var askedTitle: String { "Jūs lūdzāt saiti" }
    public var askedByMail: String {
        """
        Ja mēs Jūs tā pazīstam, saite ir ceļā uz Jūsu e-pasta adresi. Tā derīga vienu reizi un desmit \
        minūtes.
        """
    }
    public var askedByHand: String {
        "Ja mēs Jūs tā pazīstam, rīkotājs redz, ka lūdzāt saiti, un var Jums to nodot."
    }
    public var askedCode: String { "Atveriet saiti šajā pārlūkā. Ja tā atvērsies citā, tur prasīs šo kodu:" }

    public var codeTitle: String { "Jums ir kods" }
    public var codeSays: String { "To rāda e-pasta lietotnes logs un ierīce, kurā jau pieslēdzāties." }
    public var codeLabel: String { "Kods" }
    public var codeButton: String { "Pieslēgties ar kodu" }
    public var codeIsSpent: String {
        "Šis kods nekur neved: tas ievadīts kļūdaini, jau izmantots vai pārāk vecs."
    }
    public var linkNeedsCode: String {
        "Šī saite lūgta citā pārlūkā. Ievadiet kodu, kas redzams tur, vai atveriet saiti tajā pārlūkā."
    }
    public var codeIsWrong: String { "Tas nav īstais kods. Pēc piecām kļūdām saite vairs nekur neved." }

    public var inAppTitle: String { "Atveriet šo saiti savā pārlūkā" }
    public var inAppSays: String {
        "Šo lapu redzat citas lietotnes logā, kur pieslēgums nesaglabātos. Iekopējiet adresi savā pārlūkā:"
    }
    public func inAppCode(_ address: String) -> String {
        "Vai arī atveriet \(address) savā pārlūkā un ievadiet tur šo kodu:"
    }

    public var addDevice: String { "Pieslēgties citā ierīcē" }
    public func addDeviceSays(_ address: String, until time: String) -> String {
        """
        Atveriet \(address) otrā ierīcē un ievadiet šo kodu. Tas derīgs vienu reizi, un derīgums beidzas \
        \(time).
        """
    }
    public var addDeviceDone: String {
        "Kods ir izmantots: otra ierīce ir pieslēgta. Ja tas nebijāt Jūs, pārtrauciet to sarakstā."
    }

    public var letterSubject: String { "Jūsu pieslēgšanās saite" }
    public func letterBody(_ link: String) -> String {
        """
        Kāds ar Jūsu adresi lūdza saiti, lai pieslēgtos. Atveriet to pārlūkā, kurā lūdzāt:

        \(link)

        Tā derīga vienu reizi un desmit minūtes. Ja to nelūdzāt Jūs, nedariet neko: bez šīs vēstules \
        neviens neienāk.
        """
    }
}
