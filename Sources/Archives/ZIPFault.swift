public import Jury

/// Why an archive is not taken. Nothing of it was kept.
public struct ZIPFault: Error, Hashable, Sendable {
    public let fault: Fault

    init(_ fault: Fault) {
        self.fault = fault
    }

    /// - Parameter file: the archive, as its owner calls it.
    public func finding(in file: String) -> Finding { Finding(.zip, fault, file: file) }
}
