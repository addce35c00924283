extension Standing {
    /// What a mark counts: capped, then weighed by g above the scale's lowest mark, but not below the floor;
    /// of several allowances the best (the rule from marks to points, steps 2 to 4).
    ///
    /// In marks, exact. The scale's lowest mark where the criterion is void.
    public func effective(_ mark: Thousandths, on scale: Scale) -> Ratio {
        let lowest = Ratio(scale.min.count, over: 1000)
        guard !isVoid else { return lowest }
        let effective = allowances.map { $0.effective(mark, lowest: scale.min) }.max() ?? lowest
        return max(lowest, effective)
    }
}

extension Allowance {
    fileprivate func effective(_ mark: Thousandths, lowest: Thousandths) -> Ratio {
        let capped = min(mark, cap ?? mark)
        let above = Ratio(capped.count - lowest.count, over: 1000) * factor
        let weighed = Ratio(lowest.count, over: 1000) + above
        guard let floor else { return weighed }
        return max(weighed, Ratio(min(capped, floor).count, over: 1000))
    }
}
