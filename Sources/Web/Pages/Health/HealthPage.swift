internal import Jury

/// For whoever watches over the server: whether the record takes acts.
enum HealthPage {
    static func answer(_ visit: Visit) async throws -> Answer {
        // Throws where the record has stopped, and the answer is 503.
        _ = try await visit.site.look { $0.restored }
        return Answer(headers: [("Content-Type", "text/plain; charset=utf-8")], body: Array("ok\n".utf8))
    }
}
