import ArgumentParser
import CLibCurl
import Wire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Asks a site in the name of whoever holds the token, as `Documentation/api.md` has it.
struct SiteClient {
    let site: SiteAddress
    let token: String
    /// How long it waits before it tries again where the way broke, one after another.
    var pauses: [UInt32] = [1, 2, 4, 8, 15, 30]

    struct Answer {
        let status: Int
        let json: JSONValue
        let bytes: [UInt8]

        /// What the site says is wrong.
        var detail: String { json["detail"]?.text ?? "it answered with \(status)" }
    }

    /// The way broke, also when it was tried again.
    struct Broken: Error {
        let reason: String
    }

    /// Asks until there is an answer. Only for what may be asked twice.
    func ask(
        _ method: String, _ path: String, _ body: [UInt8]? = nil, as type: String = "application/json",
        heads: [String] = []
    ) throws(Broken) -> Answer {
        var pauses = pauses[...]
        while true {
            let reason: String
            do throws(Broken) {
                let answer = try once(method, path, body, as: type, heads: heads)
                // Too many questions, or a server that is just being started anew.
                if answer.status != 429 && ![502, 503, 504].contains(answer.status) { return answer }
                reason = answer.detail
            } catch {
                reason = error.reason
            }
            guard let pause = pauses.popFirst() else { throw Broken(reason: reason) }
            sleep(pause)
        }
    }

    func once(
        _ method: String, _ path: String, _ body: [UInt8]?, as type: String, heads: [String]
    ) throws(Broken) -> Answer {
        guard let curl = curl_easy_init() else { throw Broken(reason: "libcurl does not start") }
        defer { curl_easy_cleanup(curl) }
        var list: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(list) }
        let own = [
            "Authorization: Bearer \(token)", "Content-Type: \(type)", "Accept: application/json", "Expect:",
        ]
        for head in own + heads { list = curl_slist_append(list, head) }
        // Nowhere else than where it was told to, and in no other way.
        palmares_curl_text(curl, CURLOPT_URL, site.text + path)
        palmares_curl_text(curl, CURLOPT_PROTOCOLS_STR, site.isEncrypted ? "https" : "http")
        palmares_curl_number(curl, CURLOPT_FOLLOWLOCATION, 0)
        if !site.isEncrypted { palmares_curl_text(curl, CURLOPT_PROXY, "") }
        palmares_curl_text(curl, CURLOPT_CUSTOMREQUEST, method)
        palmares_curl_text(curl, CURLOPT_USERAGENT, "palmares/\(Palmares.configuration.version)")
        palmares_curl_heads(curl, list)
        palmares_curl_number(curl, CURLOPT_NOSIGNAL, 1)
        palmares_curl_number(curl, CURLOPT_CONNECTTIMEOUT, 30)
        palmares_curl_number(curl, CURLOPT_LOW_SPEED_LIMIT, 1)
        palmares_curl_number(curl, CURLOPT_LOW_SPEED_TIME, 60)
        let got = Got()
        palmares_curl_sink(
            curl,
            { bytes, size, count, data in
                guard let bytes, let data else { return 0 }
                let got = Unmanaged<Got>.fromOpaque(data).takeUnretainedValue()
                return got.take(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
            }, Unmanaged.passUnretained(got).toOpaque())
        let code = (body ?? []).withUnsafeBytes { bytes in
            if body != nil { palmares_curl_body(curl, bytes.baseAddress, curl_off_t(bytes.count)) }
            return curl_easy_perform(curl)
        }
        if code != CURLE_OK { throw Broken(reason: String(cString: curl_easy_strerror(code))) }
        let limits = JSONLimits(depth: 32, values: 200_000, stringBytes: 1 << 20, numberBytes: 32)
        let json = try? JSONValue(got.bytes, limits: limits)
        return Answer(status: palmares_curl_status(curl), json: json ?? .null, bytes: got.bytes)
    }
}

/// What came of an answer.
private final class Got {
    // A class, because C holds its address.
    private(set) var bytes: [UInt8] = []

    /// More than any answer of ours has.
    private static let most = 16 << 20

    func take(_ more: UnsafeRawBufferPointer) -> Bool {
        if bytes.count + more.count > Self.most { return false }
        bytes += more
        return true
    }
}
