/// The lists of a pack by which names are read; a list that a pack does not have is -1.
struct NameLists {
    /// Words in small letters that stand inside names ("of", "the").
    let links: Int32
    /// Words with capital letters that are no names ("We", "Controller").
    let others: Int32
    /// Words between two names ("and").
    let joins: Int32
    /// Forms of companies ("Inc", "S.r.l.").
    let forms: Int32
    /// Places, which are no names of companies.
    let places: Int32
    /// Words such as "Irish".
    let nationalities: Int32
    /// Kinds of public bodies and associations ("University").
    let bodies: Int32
}
