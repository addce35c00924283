internal import Jury

extension Fault.Countable {
    var words: String {
        switch self {
        case .nodes: "elements and values"
        case .attributes: "attributes on one element"
        case .nameBytes: "bytes in a name"
        case .attributeBytes: "bytes in an attribute"
        case .textBytes: "bytes in one text"
        case .numberBytes: "digits in a number"
        case .criteria: "criteria"
        case .ballots: "ballots on one entry"
        case .members: "files and folders"
        }
    }
}

extension Fault.Kind {
    var words: String {
        switch self {
        case .text: "a text"
        case .number: "a number"
        case .record: "a group of fields"
        case .list: "a list"
        case .truth: "true or false"
        case .null: "null"
        }
    }
}

extension Fault.Kind {
    var advice: String {
        switch self {
        case .text: "Write it as a text."
        case .number: "Write it as a number."
        case .record: "Give its fields one by one, as the format shows."
        case .list: "Make it a list, even of one: [\"…\"] in JSON, one element each in XML."
        case .truth: "Write true or false."
        case .null: "Leave it out."
        }
    }
}

extension Fault.Lexical {
    var words: String {
        switch self {
        case .identifier: "an identifier (small letters, digits and hyphens, at most 64)"
        case .metric: "a metric's name"
        case .language: "a language's tag"
        case .country: "a country's code"
        case .currency: "a currency's code"
        case .day: "a day"
        case .digest: "a SHA-256 digest"
        case .link: "a web address"
        case .decimal: "a plain number with at most three decimals"
        case .integer: "a whole number"
        case .mark: "a mark"
        }
    }

    var example: String {
        switch self {
        case .identifier: "solar-roof"
        case .metric: "donors"
        case .language: "lv"
        case .country: "LV"
        case .currency: "EUR"
        case .day: "2012-11-14"
        case .digest: "64 digits from 0 to f"
        case .link: "https://example.org/report"
        case .decimal: "7.5"
        case .integer: "40"
        case .mark: "7.5 or abstained"
        }
    }
}

extension Finding.Subject {
    var notation: String {
        switch self {
        case .xml: "XML"
        case .json: "JSON"
        case .csv: "CSV"
        case .yaml: "YAML"
        case .zip: "ZIP"
        default: "text"
        }
    }
}
