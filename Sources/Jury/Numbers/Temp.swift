extension Quantity {
    public func reading(in language: Language?) -> Reading { .qualitative }
    public func contradiction(in language: Language?) -> DecimalNumber? { nil }
}
