extension LatvianPages {
    public func refusal(_ refusal: PageRefusal) -> String {
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
        case .flaggedAlready: "Jūs to jau teicāt. Rīkotājs vai žūrijas vadītājs to izlems."
        case .forChair: "To dara žūrijas vadītājs."
        case .timePassed: "Šis laiks jau ir pagājis."
        case .ownProposal: "To, ko Jūs ierosinājāt, apstiprina kāds cits."
        case .outdated:
            "Kopš saraksta izveides kaut kas ir mainījies: izveidojiet to no jauna."
        case .otherPhase: "Kārtas stāvoklis ir mainījies. Ielādējiet lapu vēlreiz, lai redzētu, kāds tas ir."
        case .seatedAlready: "Šis norīkojums jau ir. Ielādējiet lapu vēlreiz, lai redzētu, kas kur norīkots."
        case .notRecused: "Šis žūrijas loceklis nav atteicies vērtēt šo darbu: atkal pielaist nav vajadzīgs."
        case .ownConflict:
            "Neviens nelemj tur, kur viņam pašam ir konflikts. To var cits rīkotājs vai žūrijas vadītājs."
        case .notShortlisted:
            "Šis darbs pēc atlases tālāk netiek. Žūrijas vadītājs var no jauna noteikt, kuri tiek, līdz atvērta nākamā kārta."
        case .needsDismissal:
            """
            Šis konflikts jau ir paziņots stingrāk. Lai to mīkstinātu, rīkotājs vai žūrijas vadītājs ar \
            pamatojumu to noraida.
            """
        case .noConflict: "Šāds konflikts šeit nav spēkā. Ielādējiet lapu vēlreiz, lai redzētu, kuri ir."
        case .hasMarks: "Vērtējumi jau ir doti, un tas, pēc kā tie doti, paliek, kāds ir."
        case .roundOpened:
            "Kārta jau ir bijusi atvērta, un tās plāns paliek, kāds ir. Citādam plānam vajag citu kārtu."
        case .notScreening: "Šī kārta nav atlase: no tās darbi tālāk netiek. Izvēlieties atlasi."
        case .goneOn: "Nākamā kārta pa to laiku ir atvērta, un tas, kuri darbi tiek tālāk, vairs nemainās."
        case .notLive: "Šī kārta nav fināls klātienē: tajā darbus nerāda. Izvēlieties finālu klātienē."
        case .noBallot: "Šis žūrijas loceklis šo darbu nav vērtējis: vērtēšanas lapas nav."
        case .judgedAlready:
            """
            Vērtēšana ir sākusies: tas, ko žūrija redzējusi, vairs nemainās. Rīkotājs vai žūrijas vadītājs \
            darbu vēl var pārcelt uz citu kategoriju.
            """
        case .notOut: "Šis darbs konkursā jau piedalās."
        case .otherRubric:
            """
            Tai kategorijai ir cita kritēriju kopa, un vērtējumi nav par tās kritērijiem. Atsauciet darbu \
            un iesniedziet to tur kā jaunu.
            """
        case .needsSecond: "Tam vajag divas personas: ierosiniet to, un kāds cits apstiprinās."
        case .needsNoSecond:
            """
            Otra persona tam nav vajadzīga vai jau ir parakstījusi. Ielādējiet lapu vēlreiz, lai redzētu, \
            kā ir.
            """
        case .proposalSettled: "Tas jau ir apstiprināts. Ielādējiet lapu vēlreiz, lai redzētu, kā ir."
        case .notDiscussed: "Šis darbs vēl nav apspriests. Vispirms norādiet, kas ir telpā."
        case .badCount(let votes, let present):
            """
            Saskaitītās balsis: \(votes). Cilvēki telpā: \(present). Vajag vismaz vienu balsi un ne vairāk \
            kā vienu no katra.
            """
        case .retracted: "Šis saraksts jau ir atsaukts."
        case .badName:
            "Tas neder par vārdu reģistrā: mazie burti bez garumzīmēm, cipari un defises, ne vairāk kā 64."
        case .senseless(let what): senseless(what)
        case .otherwise: "Noteikumi to tagad neatļauj; nekas netika izdarīts."
        }
    }
}
