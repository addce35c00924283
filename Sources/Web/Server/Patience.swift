internal import NIOCore

/// How long one connection may hold up the end of the server: Hummingbird lets who is in the middle of a
/// question come to its end, and would wait for ever for who never does.
final class Patience: ChannelInboundHandler, RemovableChannelHandler {
    // A class, because NIO's handlers are; each connection has its own, on one thread.
    typealias InboundIn = Never

    private let time: TimeAmount
    private var end: Scheduled<Void>?

    init(_ time: TimeAmount) {
        self.time = time
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent, end == nil { end = context.channel.close(in: time) }
        context.fireUserInboundEventTriggered(event)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end?.cancel()
    }
}

extension Channel {
    /// Closes it after a while, unless that is cancelled.
    func close(in time: TimeAmount) -> Scheduled<Void> {
        eventLoop.scheduleTask(in: time) { self.close(promise: nil) }
    }
}
