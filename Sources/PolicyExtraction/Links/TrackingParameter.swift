/// A query parameter that tells who came from where and changes nothing of where the link leads.
struct TrackingParameter {
    /// The parameter's name, or with `*` at the end what it starts with.
    var name: String
    /// The host, or what it ends with after a dot, on which it means this; empty for every host.
    var host: String
    var reason: String

    static let all: [TrackingParameter] = [
        .init(name: "fbclid", host: "", reason: "Facebook's click id"),
        .init(name: "gclid", host: "", reason: "Google Ads' click id"),
        .init(name: "gbraid", host: "", reason: "Google Ads' click id from apps"),
        .init(name: "wbraid", host: "", reason: "Google Ads' click id to apps"),
        .init(name: "dclid", host: "", reason: "Google Marketing Platform's click id"),
        .init(name: "msclkid", host: "", reason: "Microsoft Advertising's click id"),
        .init(name: "twclid", host: "", reason: "X's click id"),
        .init(name: "ttclid", host: "", reason: "TikTok's click id"),
        .init(name: "yclid", host: "", reason: "Yandex's click id"),
        .init(name: "igsh", host: "", reason: "Instagram's share id"),
        .init(name: "igshid", host: "", reason: "Instagram's share id, older name"),
        .init(name: "utm_*", host: "", reason: "campaign names"),
        .init(name: "mc_cid", host: "", reason: "Mailchimp's campaign id"),
        .init(name: "mc_eid", host: "", reason: "Mailchimp's reader id"),
        .init(name: "mkt_tok", host: "", reason: "Marketo's reader token"),
        .init(name: "_hsenc", host: "", reason: "HubSpot's reader token"),
        .init(name: "_hsmi", host: "", reason: "HubSpot's mail id"),
        .init(name: "hsa_*", host: "", reason: "HubSpot's campaign names"),
        .init(name: "_ga", host: "", reason: "Google Analytics' visitor id"),
        .init(name: "_gl", host: "", reason: "Google Analytics' visitor id across sites"),
        .init(name: "pk_*", host: "", reason: "Matomo's campaign names, older form"),
        .init(name: "mtm_*", host: "", reason: "Matomo's campaign names"),
        .init(name: "entry_point", host: "", reason: "Meta: from which page or button the visitor comes"),
        .init(name: "__tn__", host: "", reason: "Meta: place of the link in the page"),
        .init(name: "__cft__*", host: "", reason: "Meta: one-time click token"),
        .init(name: "__xts__*", host: "", reason: "Meta: one-time click token"),
        .init(name: "refsrc", host: "", reason: "Meta: the page the visitor comes from"),
        .init(name: "paipv", host: "", reason: "Meta: page view counter"),
        .init(name: "eav", host: "", reason: "Meta: one-time token"),
        .init(name: "_rdr", host: "", reason: "Meta: mark that a redirect has happened"),
        .init(name: "_rdc", host: "", reason: "Meta: how many redirects have happened"),
        .init(name: "_se_imp", host: "", reason: "Meta: one-time impression token"),
        .init(name: "cms_id", host: "facebook.com", reason: "Meta: version of the help text the link stands in"),
        .init(name: "published_only", host: "facebook.com", reason: "Meta: mode of the help text the link stands in"),
        .init(name: "back_id", host: "facebook.com", reason: "Meta: where the printable policy's back link leads"),
        .init(name: "entry", host: "facebook.com", reason: "Meta: from which part of the policy the visitor comes"),
        .init(name: "h", host: "l.facebook.com", reason: "Meta: one-time token of the exit page"),
        .init(name: "ref", host: "facebook.com", reason: "Meta: the place the visitor comes from"),
        .init(name: "fref", host: "facebook.com", reason: "Meta: the place the visitor comes from"),
        .init(name: "locale", host: "accounts.google.com", reason: "Google: language of the page the visitor comes from"),
    ]
}
