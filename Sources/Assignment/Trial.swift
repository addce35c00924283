public enum Trial {
    public static func run(_ problem: SeatingProblem) -> Int {
        let task = SeatTask(problem)
        let answer = try? task.solve(seed: 1)
        return answer?.jurors.enumerated().reduce(0) { total, pair in pair.element.reduce(total) { $0 + problem.affinity(Seat(entry: pair.offset, juror: $1)) } } ?? -1
    }
}
