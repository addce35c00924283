/// A sum in a currency.
public struct Money: Hashable, Sendable {
    public var amount: DecimalNumber
    public var currency: Currency

    public init(_ amount: DecimalNumber, _ currency: Currency) {
        self.amount = amount
        self.currency = currency
    }
}
