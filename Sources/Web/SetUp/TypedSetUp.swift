internal import Jury
internal import Phrases
internal import Records

/// Where in an edition's files a form reads and writes texts.
extension Translated {
    subscript(_ language: PageLanguage) -> String? {
        get {
            switch language {
            case .english: en.isEmpty ? nil : en
            case .french: fr
            case .latvian: lv
            case .lithuanian: lt
            case .estonian: et
            }
        }
        set {
            switch language {
            case .english: en = newValue ?? ""
            case .french: fr = newValue
            case .latvian: lv = newValue
            case .lithuanian: lt = newValue
            case .estonian: et = newValue
            }
        }
    }

    var isEmpty: Bool { PageLanguage.allCases.allSatisfy { self[$0] == nil } }
}

extension Form {
    /// What somebody typed, as a file's reader takes it: without white space at its ends. `nil` where
    /// nothing is left, or nothing was sent.
    func typed(_ name: String) -> String? {
        guard let whole = self[name] else { return nil }
        let plain = whole.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
        let body = plain.drop(while: \.isWhitespace)
        let end = body.lastIndex { !$0.isWhitespace }
        return end.map { String(body[...$0]) }
    }

    /// Words, however they are separated.
    func words(_ name: String) -> [String] {
        (self[name] ?? "").split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
    }

    func integer(_ name: String) throws -> Int {
        guard let number = typed(name).flatMap({ Int($0) }) else { throw Trouble.badForm }
        return number
    }

    /// A number with a point or a comma; `nil` where the field is empty.
    func number(_ name: String) throws -> DecimalNumber? {
        guard let text = typed(name) else { return nil }
        let plain = text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
        guard let number = DecimalNumber(plain) else { throw Trouble.badForm }
        return number
    }

    /// One with at most three decimals.
    func decimal(_ name: String) throws -> Thousandths? {
        guard let number = try number(name) else { return nil }
        guard let decimal = number.thousandths else { throw Trouble.badForm }
        return decimal
    }

    func day(_ name: String) throws -> Day? {
        guard let text = typed(name) else { return nil }
        guard let day = Day(text) else { throw Trouble.badForm }
        return day
    }

    func choice<Value: RawRepresentable>(_ name: String) throws -> Value where Value.RawValue == String {
        guard let value = self[name].flatMap(Value.init(rawValue:)) else { throw Trouble.badForm }
        return value
    }

    func isTicked(_ name: String) -> Bool { self[name] != nil }
}
