/// One pass over a sheet. Cells are looked at seat by seat; findings are put into the order of lines at the
/// end.
struct SheetCheck {
    let sheet: BallotSheet
    let plan: SeatPlan
    /// By entry of the sheet: its section, -1 where the plan does not know it.
    private let sectionOfEntry: [Int]
    private let sections: [SectionCheck]
    /// By juror of the sheet: whether any panel of the plan has her, or the plan has no panels.
    private let isKnownJuror: [Bool]
    /// By what is told once: the first line that speaks of it.
    private var firstLines: [Once: Int] = [:]
    private(set) var noted: [(line: Int, note: Note)] = []
    /// Cells that do not count.
    private(set) var struck: [Int] = []

    /// What is told once however many rows it is in.
    enum Once: Hashable {
        case entry(Int)
        case juror(Int)
        case panel(juror: Int, section: Int)
        case criterion(Int, section: Int)
    }

    /// A finding before its sentence's names are looked up, which is dear for unknown names.
    enum Note {
        case once(Once)
        case offScale(Int, section: Int)
        case offStep(Int, section: Int)
        case recusedWithMark
        case missing(seat: Int, section: Int)

        /// Of several findings on one line.
        var order: (Int, Int) {
            switch self {
            case .once(.entry(let entry)): (0, entry)
            case .once(.juror(let juror)): (1, juror)
            case .once(.panel(let juror, _)): (2, juror)
            case .once(.criterion(let criterion, _)): (3, criterion)
            case .recusedWithMark: (4, 0)
            case .offScale(let index, _), .offStep(let index, _): (5, index)
            case .missing(let seat, _): (6, seat)
            }
        }
    }

    init(_ sheet: BallotSheet, _ plan: SeatPlan) {
        self.sheet = sheet
        self.plan = plan
        var sectionNumbers: [Identifier<Entry>: Int] = [:]
        for (number, section) in plan.sections.enumerated() {
            for entry in section.entries where sectionNumbers[entry] == nil { sectionNumbers[entry] = number }
        }
        sectionOfEntry = sheet.entries.map { sectionNumbers[$0] ?? -1 }
        sections = plan.sections.map { SectionCheck($0, sheet) }
        let panels = plan.sections.map(\.panel)
        let known = Set(panels.compactMap(\.self).flatMap(\.jurors))
        isKnownJuror = sheet.jurors.map { panels.contains(nil) || known.contains($0) }
    }

    mutating func run() {
        for seat in 0..<sheet.seatCount { look(at: seat) }
        noted += firstLines.map { (line: $0.value, note: Note.once($0.key)) }
        noted.sort { a, b in
            (a.line, a.note.order.0, a.note.order.1) < (b.line, b.note.order.0, b.note.order.1)
        }
    }

    private mutating func look(at seat: Int) {
        let entry = Int(sheet.seatEntries[seat])
        let juror = Int(sheet.seatJurors[seat])
        let number = sectionOfEntry[entry]
        if number < 0 {
            tell(.entry(entry), seat)
            if !isKnownJuror[juror] { tell(.juror(juror), seat) }
        } else if !isKnownJuror[juror] {
            tell(.juror(juror), seat)
            strike(seat)
        } else if !sections[number].isOnPanel[juror] {
            tell(.panel(juror: juror, section: number), seat)
            strike(seat)
        } else {
            lookAtCells(of: seat, section: number)
        }
    }

    private mutating func lookAtCells(of seat: Int, section number: Int) {
        let width = sheet.criteria.count
        let isRecused = sheet.isRecused(seat)
        var isRecusedWithMark = false
        var filled = 0
        for criterion in 0..<width {
            let index = seat * width + criterion
            let cell = sheet.cells[index]
            if cell == .empty { continue }
            if !sections[number].isInRubric[criterion] {
                tell(.criterion(criterion, section: number), line: Int(sheet.lines[index]))
                continue
            }
            filled += 1
            guard cell.rawValue > BallotSheet.Cell.struck.rawValue else { continue }
            if isRecused {
                if !isRecusedWithMark { noted.append((Int(sheet.lines[index]), .recusedWithMark)) }
                isRecusedWithMark = true
                struck.append(index)
                continue
            }
            switch sections[number].place(of: cell.rawValue) {
            case .onScale: continue
            case .offScale: noted.append((Int(sheet.lines[index]), .offScale(index, section: number)))
            case .offStep: noted.append((Int(sheet.lines[index]), .offStep(index, section: number)))
            }
            struck.append(index)
        }
        if !isRecused, filled > 0, filled < sections[number].criteriaCount {
            noted.append((sheet.firstLine(ofSeat: seat), .missing(seat: seat, section: number)))
        }
    }

    private mutating func strike(_ seat: Int) {
        let width = sheet.criteria.count
        struck += ((seat * width)..<((seat + 1) * width)).filter { sheet.cells[$0] != .empty }
    }

    private mutating func tell(_ once: Once, _ seat: Int) {
        tell(once, line: sheet.firstLine(ofSeat: seat))
    }

    private mutating func tell(_ once: Once, line: Int) {
        firstLines[once] = min(line, firstLines[once] ?? line)
    }
}

/// What a section asks of the sheet's criteria and jurors, by their numbers.
struct SectionCheck {
    let isInRubric: [Bool]
    let isOnPanel: [Bool]
    let criteriaCount: Int
    private let min: Int
    private let max: Int
    private let step: Int

    enum Place { case onScale, offScale, offStep }

    init(_ section: SeatPlan.Section, _ sheet: BallotSheet) {
        let criteria = Set(section.rubric.criteria.map(\.id))
        isInRubric = sheet.criteria.map { criteria.contains($0) }
        criteriaCount = criteria.count
        let panel = section.panel.map { Set($0.jurors) }
        isOnPanel = sheet.jurors.map { panel?.contains($0) ?? true }
        min = section.rubric.scale.min.count
        max = section.rubric.scale.max.count
        step = Swift.max(1, section.rubric.scale.step.count)
    }

    func place(of mark: Int32) -> Place {
        let mark = Int(mark)
        if mark < min || mark > max { return .offScale }
        return (mark - min) % step == 0 ? .onScale : .offStep
    }
}
