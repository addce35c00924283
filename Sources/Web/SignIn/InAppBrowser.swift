/// Windows of other apps in which links open, above all of mail and chat. They keep no sign-in for long and
/// share none with the browser, so a link that is used up there is lost.
enum InAppBrowser {
    /// What such windows say of themselves in `User-Agent`. One line each; whoever meets another adds it.
    private static let marks = [
        // Android's WebView, whichever app shows it (developer.chrome.com, "WebView user agent").
        "; wv)",
        // Facebook, Messenger, Instagram.
        "FBAN/", "FBAV/", "FB_IAB/", "Instagram ",
        // Google's app, and Gmail on iOS.
        "GSA/",
        "LinkedInApp", "Twitter for", "Snapchat/", "Pinterest/", "BytedanceWebview", "musical_ly",
        "Line/", "MicroMessenger/", "KAKAOTALK", "Viber/", "WhatsApp/", "Slack/", "Teams/",
        // Outlook on phones.
        "Outlook-iOS", "Outlook-Android", "OutlookMobile",
    ]

    /// Whether a browser says that it is one. Those that say nothing, such as Safari's window inside apps,
    /// are met by the code for another browser.
    static func isMeant(by agent: String) -> Bool {
        if marks.contains(where: agent.contains) { return true }
        // Every browser of iPhone and iPad says that it is Safari as well; an app's bare web view does not.
        let isPhone = agent.contains("iPhone;") || agent.contains("iPad;")
        return isPhone && agent.contains("AppleWebKit/") && !agent.contains("Safari/")
    }
}
