internal import Jury

extension Site {
    /// All that can be asked. A page that is added gets its line here.
    ///
    /// Closures and not the functions by their names, which crash the compiler (6.3.1) on their way into
    /// `async`.
    static var allRoutes: [Route] {
        SignInPages.routes + [
            .juror(.get, .entries) { try await EntriesPage.answer($0) },
            .juror(.get, .pack) { try await PackPage.answer($0) },
            .juror(.get, .category) { try await TablePage.answer($0) },
            .juror(.post, .category) { try await TableSaving.post($0) },
            .juror(.get, .entry) { try await ScoringPage.answer($0) },
            .juror(.get, .exposure) { try await ScoringPage.exposure($0) },
            .juror(.get, .file) { try await FilePage.answer($0) },
            .juror(.put, .draft) { try await BallotSaving.put($0) },
            .juror(.post, .ballot) { try await BallotSaving.post($0) },
            .juror(.post, .recusal) { try await BallotSaving.recuse($0) },
            .juror(.post, .inquiries) { try await InquirySending.ask($0) },
            .juror(.get, .live) { try await LivePage.answer($0) },
            .person(.get, .liveEvents) { try await LiveEvents.answer($0) },
            .juror(.get, .receipt) { try await ReceiptFile.answer($0) },
            .person(.get, .sessions) { try SessionsPage.answer($0) },
            .person(.post, .sessions) { try SessionsPage.revokeOthers($0) },
            // Before the next, which matches it as well.
            .person(.post, .otherDevices) { try AnotherDevicePage.begin($0) },
            .person(.get, .anotherDevice) { try AnotherDevicePage.answer($0) },
            .person(.post, .revocation) { try SessionsPage.revoke($0) },
            .person(.post, .passkeys) { try await PasskeyKeeping.post($0) },
            .person(.post, .passkey) { try PasskeyKeeping.remove($0) },
            .roles([.organiser, .chair], .get, .rounds) { try await RoundsPage.answer($0) },
            .roles([.organiser, .chair], .post, .phase) { try await RoundMoving.phase($0) },
            .roles([.organiser, .chair], .post, .deadline) { try await RoundMoving.deadline($0) },
            .roles([.organiser, .chair], .get, .order) { try await OrderPage.answer($0) },
            .roles([.organiser, .chair], .post, .order) { try await OrderMoving.post($0) },
            .roles([.organiser, .chair], .get, .questions) { try await QuestionsPage.answer($0) },
            .roles([.organiser, .chair], .post, .answer) { try await InquirySending.answer($0) },
            .roles([.chair, .signer], .get, .rankings) { try await RankingsPage.answer($0) },
            .roles([.chair, .signer], .get, .ranking) { try await RankingPage.answer($0) },
            .roles([.chair, .signer], .get, .why) { try await WhyPage.answer($0) },
            .roles([.chair, .signer], .get, .sure) { try await SurePage.answer($0) },
            .roles([.chair, .signer], .get, .whatIf) { try await WhatIfPage.answer($0) },
            .roles([.chair, .signer, .organiser], .get, .sheet) { try SheetPage.answer($0) },
            .roles([.chair, .signer, .organiser], .post, .sheet) { try await SheetPage.post($0) },
            .roles([.organiser, .chair], .get, .progress) { try await ProgressPage.answer($0) },
            .roles([.organiser, .chair], .get, .reminders) { try await RemindersPage.answer($0) },
            .roles([.organiser, .chair], .post, .reminders) { try await RemindersPage.send($0) },
            .roles([.organiser, .chair], .get, .reminder) { try await RemindersPage.letter($0) },
            .roles([.organiser, .chair], .get, .people) { try await PeoplePage.answer($0) },
            .roles([.organiser, .chair], .post, .invitations) { try await InvitedPage.invite($0) },
            .roles([.organiser], .get, .jurorList) { try JurorListPage.answer($0) },
            .roles([.organiser], .post, .jurorList) { try await JurorListPage.post($0) },
            .anyone(.get, .health) { try await HealthPage.answer($0) },
            .watcher(.get, .metrics) { try await MetricsPage.answer($0) },
            .anyone(.get, .style) { _ in Assets.style },
            .anyone(.get, .figures) { _ in Assets.figures },
            .anyone(.get, .script) { _ in Assets.script(PackageResources.script_js) },
            .anyone(.get, .icon) { _ in Assets.icon },
            .anyone(.get, .marksScript) { _ in Assets.script(PackageResources.marks_js) },
            .anyone(.get, .deviceScript) { _ in Assets.script(PackageResources.device_js) },
            .anyone(.get, .passkeyScript) { _ in Assets.script(PackageResources.passkey_js) },
            .anyone(.get, .liveScript) { _ in Assets.script(PackageResources.live_js) },
            .anyone(.get, .worker) { _ in Assets.script(PackageResources.worker_js) },
            .anyone(.get, .offline) { OfflinePage.answer($0) },
        ]
    }
}
