extension LatvianPages {
    public func refusal(_ refusal: JurorRefusal) -> String {
        switch refusal {
        case .notHers: "To dara citi: rīkotājs vai žūrijas vadītājs."
        case .notHere: notFound
        case .conflict:
            """
            Interešu konflikta dēļ Jūs nevarat vērtēt šo darbu. Ja konflikta nav, pasakiet to rīkotājam vai \
            žūrijas vadītājam, kas var to noraidīt.
            """
        case .recused:
            "Jūs atteicāties vērtēt šo darbu. Žūrijas vadītājs ar pamatojumu var Jūs atkal pielaist."
        case .planned: "Kārta vēl nav atvērta."
        case .paused: "Kārta ir apturēta. Saglabātais paliek; turpiniet, kad tā atkal būs atvērta."
        case .closed: "Kārta ir slēgta. Žūrijas vadītājs ar pamatojumu var to atvērt no jauna."
        case .ended(let time):
            """
            Kārta beidzās \(self.time(time)). Pirms tam nosūtītais tiek skaitīts; žūrijas vadītājs var \
            atļaut novēlotu vērtēšanas lapu.
            """
        case .offScale(let scale): offScale(scale)
        case .referenceFirst: referenceWaits
        case .unmarked: "Pirms nosūtīšanas katram kritērijam vajag vērtējumu vai atturēšanos."
        case .sentAlready: "Tas jau ir nosūtīts. Lai mainītu, ielādējiet lapu vēlreiz."
        case .changingAlready: "Jūs to jau maināt citā cilnē vai citā ierīcē."
        case .struck: "Jūsu vērtējumi šim darbam ir svītroti. Žūrijas vadītājs var pateikt, kāpēc."
        case .out: "Šis darbs konkursā vairs nepiedalās."
        case .notPresented: "Šis darbs tagad nav žūrijas priekšā. To vērtē, kamēr tas tur ir."
        case .markingClosed: "Vērtēšana vēl nav atvērta vai jau ir slēgta."
        case .markingEnded(let time):
            "Šī darba laiks beidzās \(self.time(time)). Žūrijas vadītājs var vērtēšanu atvērt no jauna."
        case .callEnded(let time):
            "\(callEnded(at: self.time(time))) Melnraksts ir saglabāts; nekas no tā nav iesniegts."
        case .notCalled: callNone
        case .judged: entryFault(.judged)
        case .flaggedAlready: "Jūs to jau teicāt. Rīkotājs vai žūrijas vadītājs to izlems."
        case .forChair: "To dara žūrijas vadītājs."
        case .timePassed: "Šis laiks jau ir pagājis."
        case .noSeats: "Šajā kārtā vēl neviens nav norīkots."
        case .ownProposal: "To, ko Jūs ierosinājāt, apstiprina kāds cits."
        case .outdated:
            "Kopš saraksta izveides kaut kas ir mainījies: izveidojiet to no jauna."
        case .otherPhase: "Kārtas stāvoklis ir mainījies. Ielādējiet lapu vēlreiz, lai redzētu, kāds tas ir."
        case .other: "Noteikumi to tagad neatļauj; nekas netika izdarīts."
        }
    }
}
