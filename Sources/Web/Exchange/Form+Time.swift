internal import Jury

extension Form {
    /// A time as a browser's field has it, in UTC; `nil` where nothing was typed, or no time.
    func moment(_ name: String) -> Moment? { self[name].flatMap { Moment($0 + "Z") } }

    /// One that need not be there. Throws `Trouble.badForm` where what was typed is no time.
    func momentIfAny(_ name: String) throws -> Moment? {
        let moment = moment(name)
        if moment == nil, self[name]?.isEmpty == false { throw Trouble.badForm }
        return moment
    }
}

extension Moment {
    /// As a browser's field has it, in UTC.
    var field: String { String(description.prefix(16)) }
}
