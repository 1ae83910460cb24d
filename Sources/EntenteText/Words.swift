/// Lists of words, read once.
enum Words {
  static let titles = keys(
    """
    mr mrs ms messrs dr drs prof gen lt col maj sgt capt cpl cmdr adm brig sen rep gov pres amb min sec supt insp \
    rev hon fr msgr mgr ft mt mme mlle dra prov dept asst assoc sts
    """)
  static let latin = keys("e.g i.e eg cf viz vs v ca approx incl esp resp")
  static let numbered = keys(
    "no nos nr art arts pp vol fig ch par para sect al cit ibid jan feb mar apr jun jul aug sep sept oct nov dec")
  static let clock = keys("a.m p.m")
  static let ends = keys(
    """
    co cos sr sra sres st ste ave blvd rd univ assn intl govt dist natl dem br is \
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev \
    okla ore pa penn tenn tex va vt wash wis wyo
    """)
  /// Firms, states and degrees: what follows them in capitals goes on, `Inc. Chairman`, or is a sentence of its own.
  static let bodies = keys(
    """
    inc corp ltd bros jr u.s u.s.a u.n u.k e.u d.c u.a.e u.s.s.r p.r.c r.o.k d.r.c s.a s.p.a n.v a.g ph.d
    """)
  /// Nouns that go on after such a short form, also in the plural: the Senate of the U.S., the chairman of a firm.
  ///
  /// Eight letters tell a word: `presiden` is the president and the presidential.
  static let attributed = keys(
    """
    academy acting administration affairs agency aid air airlines airstrike airways amateur ambassador americans \
    analyst annual apache arctic area armed army assistant associate association attorney aviation bancorp bank \
    bankruptcy base basketball biological board border botanic branch broadcasting budget bureau business cabinet \
    cadet campaign capitol census centcom center central centre chair chairman chairwoman chamber charge charter \
    chemical chief christian circuit citizens civil civilian coast code college command commander commerce \
    commission committee commodity company competition comptroller conference congress constitution consul consulate \
    consumer convention coordinator copyright council counsel counterterrorism court courthouse customs cyber \
    cycling day defence defense delegate delegation democrat democratic department deputy development diplomacy \
    diplomat director district division dollar drug economic education election embassy emergency employment energy \
    engineers environment equal ethics european executive export fair farm federal field figure financial fire fish \
    fleet food football forces foreign forest founder fund general geological global golf government governor group \
    gulf gymnastics head health high highway hockey home homeland house housing human humanitarian immigration \
    independent industry information institute intelligence interagency interior internal international internet \
    investment jewish joint judge justice kingdom labor labour latin law leader legal library lieutenant marine \
    maritime market marshal mayor medical metro middle military minister ministry mint mission monetary national \
    naval navy north northern nuclear office officer oil olympic ombudsman open organization pacific panel park \
    parliament partner patent peace peacekeeping permanent police political population post postal power premier \
    presence president press prime product program programme property prosecutor protocol public rapporteur refugee \
    regional relief representative republican research reserve resident resolution rules sales sanctions school \
    science secret secretary securities security senate senator senior service shipping ski small soccer soldiers \
    solicitor south southern space speaker special spokesman spokesperson spokeswoman sport state statistics steel \
    strategic subcommittee summit superior support supreme surgeon survey task tax team technology tennis territory \
    trade transport transportation treasury treaty tribunal troops under undersecretary union unit united university \
    vice virgin voters western white women workers world youth ceo cfo coo cto
    """)
  /// Who is sent to a state or body, and the words between: `ambassador to the U.N. Maria Ode said`.
  static let envoys = keys("ambassador ambassadors envoy envoys representative delegate emissary mission")
  static let places = keys("to at in")
  static let articles = keys("the")
  static let adjectiveEndings = keys("ian ean ese ish")
  /// What names of several words have in small letters.
  static let particles = keys("and of the de la del al bin von van")
  /// Verbs and adverbs of which a name can be the subject, beside those in -ed and -ly.
  static let predicates = keys(
    """
    is was are were has had have did does do will would can could may might must shall should cannot \
    said told went came left sent met took gave made held won lost began became got saw spoke struck shot sold bought paid \
    kept built brought thought knew led fell rose grew chose broke fought found heard hit put ran sat set stood withdrew \
    wrote drew drove flew felt forbade withheld sought taught overthrew swore beat cut quit \
    says wants seeks sends rejects accepts denies warns urges asks tells agrees refuses remains becomes makes takes gives \
    goes comes meets holds loses begins keeps thinks believes knows sees joins buys sells condemns praises blames accuses \
    recalls expels welcomes imposes lifts supports backs pays threatens intends expects insists invites \
    also then never later soon again now still already not once
    """)
  /// Endings of addresses and files, which a stop binds to what stands before it.
  static let suffixes = keys(
    """
    com org net gov edu mil info biz mobi app html htm php aspx doc docx pdf txt rtf odt xls xlsx csv ppt pptx \
    jpg jpeg png gif exe zip json xml
    """)
  static let federal = keys("fed")
  /// What a federal one is.
  static let states = keys("state states sts rep republic")
  /// What follows a time of day without ending the sentence.
  static let times = keys(
    """
    gmt utc est edt cst cdt mst mdt pst pdt cet cest eet msk bst local eastern central pacific moscow \
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    """)
  /// Words that begin sentences and not names.
  static let starters = keys(
    """
    a an the this that these those he she it they we i you his her its their our my there here \
    in on at by for from with without within of to into about above against among between through throughout \
    and but or nor so yet if when while as after before since until although though because unless whereas \
    however meanwhile moreover furthermore nevertheless also then thus therefore instead still now once \
    not no yes some many most several few all both each every any another other others such only even just \
    earlier later recently today tomorrow yesterday last next during despite under over according asked \
    what who whom whose which why how where whether mr mrs ms messrs
    """)

  private static func keys(_ list: String) -> Set<WordHead> {
    Set(list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { WordHead(Array($0).span) })
  }
}
