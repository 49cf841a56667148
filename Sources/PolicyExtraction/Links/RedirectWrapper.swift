/// An address that only passes its visitor on to the one it carries.
struct RedirectWrapper {
    /// The host, or what it ends with after a dot; empty where any host of the page's own may serve it.
    var host: String
    /// What the path starts with.
    var path: String
    /// The parameter that carries the target.
    var parameter: String
    var reason: String

    static let all: [RedirectWrapper] = [
        .init(host: "l.facebook.com", path: "/l.php", parameter: "u", reason: "Facebook's exit page, with a one-time token"),
        .init(host: "lm.facebook.com", path: "/l.php", parameter: "u", reason: "the same for mobile pages"),
        .init(host: "facebook.com", path: "/l.php", parameter: "u", reason: "the same on the site's own host"),
        .init(host: "facebook.com", path: "/flx/warn", parameter: "u", reason: "Facebook's warning before an unknown site"),
        .init(host: "l.instagram.com", path: "/", parameter: "u", reason: "Instagram's exit page"),
        .init(host: "l.threads.net", path: "/", parameter: "u", reason: "Threads' exit page"),
        .init(host: "l.threads.com", path: "/", parameter: "u", reason: "Threads' exit page"),
        .init(host: "l.messenger.com", path: "/l.php", parameter: "u", reason: "Messenger's exit page"),
        .init(host: "l.meta.com", path: "/", parameter: "u", reason: "Meta's exit page"),
        .init(host: "l.wl.co", path: "/l", parameter: "u", reason: "WhatsApp's exit page"),
        .init(
            host: "", path: "/privacy/policy/logging", parameter: "redirect_uri",
            reason: "Meta counts clicks in its printable policy this way"),
        .init(host: "google.com", path: "/url", parameter: "q", reason: "Google's exit page; also pasted from its documents"),
        .init(host: "google.com", path: "/url", parameter: "url", reason: "Google's exit page, other form"),
        .init(host: "youtube.com", path: "/redirect", parameter: "q", reason: "YouTube's exit page"),
        .init(host: "safelinks.protection.outlook.com", path: "/", parameter: "url", reason: "Outlook's link check"),
        .init(host: "linkedin.com", path: "/redir/redirect", parameter: "url", reason: "LinkedIn's exit page"),
        .init(host: "duckduckgo.com", path: "/l/", parameter: "uddg", reason: "DuckDuckGo's exit page"),
        .init(host: "slack-redir.net", path: "/link", parameter: "url", reason: "Slack's exit page"),
        .init(host: "steamcommunity.com", path: "/linkfilter", parameter: "url", reason: "Steam's exit page"),
    ]
}
