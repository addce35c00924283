internal import CLibQREncode
internal import Reports

/// A text as a QR code (ISO/IEC 18004:2015), of the smallest version that holds it: bytes, at level M, where
/// 15 of 100 may be unreadable. The system's libqrencode works it out.
struct QRCode: Hashable {
    /// Modules on one side.
    let side: Int
    /// Row by row, whether they are dark.
    let modules: [Bool]

    /// Light modules around it (ISO/IEC 18004:2015, 6.3.8).
    static let quiet = 4

    /// `nil` for more than 2,331 bytes, which is what the largest holds, and for none.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let code = QRcode_encodeData(Int32(clamping: bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            return nil
        }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        self.side = side
        modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
    }

    /// Dark on light whatever the page's colours are, because cameras want it so.
    func picture(_ title: String) -> HTML {
        let whole = side + 2 * Self.quiet
        return """
            <svg class="qr" role="img" viewBox="0 0 \(whole) \(whole)" shape-rendering="crispEdges">\
            <title>\(title)</title><rect width="\(whole)" height="\(whole)" fill="#fff"/>\
            <path d="\(path)" fill="#000"/></svg>

            """
    }

    /// A rectangle for dark modules that lie side by side.
    private var path: String {
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                let run = modules[(row * side + column)..<((row + 1) * side)].prefix { $0 }.count
                if run > 0 { path += "M\(column + Self.quiet) \(row + Self.quiet)h\(run)v1h-\(run)z" }
                column += max(run, 1)
            }
        }
        return path
    }
}
