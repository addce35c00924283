import Synchronization
import Web

/// Letters that a site sent. A class, because the site and the test hold the same.
final class PostBox: Sendable {
    private let kept = Mutex<[Letter]>([])

    var letters: [Letter] { kept.withLock { $0 } }

    func take(_ letter: Letter) { kept.withLock { $0.append(letter) } }
}
