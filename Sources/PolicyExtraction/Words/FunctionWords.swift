/// The commonest small words of each language, chosen to be rare in the others; all at most eight bytes long in UTF-8.
enum FunctionWords {
    static let languages: [(code: String, words: String)] = [
        ("en", "the and of to you your we our that this with are for or by from have when which not it as be"),
        ("fr", "le la les des et vous nous votre vos nos que qui dans pour sur avec est une du au aux ou pas"),
        ("de", "der die das und wir sie ihre ihr nicht mit von zu für auf den dem des ist oder eine werden wenn"),
        ("es", "el la los las y de que en por para con su sus una un nosotros o del como más este no se"),
        ("it", "il lo gli della di che per con del le tuoi sono dei nel una alla non come tua i e o più"),
        ("pt", "o os as de que para com do da dos das seus suas uma um não em ou você por nós e mais"),
        ("nl", "de het een van en dat je we of niet met voor die onze jouw uw zijn worden om bij op te"),
        ("pl", "i w na z do się że nie oraz lub przez o od jest dla są nas nam twoje tych jak"),
        ("sv", "och att det som en för av är vi du din dina med på om inte till den kan eller vår"),
        ("da", "og at det som en for af er vi du din dine med på om ikke til den kan eller vores"),
        ("nb", "og at det som en for av er vi du din dine med på om ikke til den kan eller våre"),
        ("fi", "ja on ei että se tai sen voi kun joka meidän sinun ovat myös jos niiden kuten me"),
        ("cs", "a v na se že je do z pro nebo jsou při jako které vás vaše naše o k které"),
        ("hu", "a az és hogy nem is egy vagy ha meg az ön mi az által amely de csak el"),
        ("ro", "și de în la pe cu care sau pentru din nu este sunt noastre dvs o un prin ale"),
        ("tr", "ve bir bu için ile veya olarak da de biz sizin daha gibi çok olan en kadar"),
    ]
}
