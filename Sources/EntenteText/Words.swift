/// Lists of words, read once.
enum Words {
  static let titles = keys(
    """
    mr mrs ms messrs dr drs prof gen lt col maj sgt capt cpl cmdr adm brig sen rep gov pres amb min sec supt insp \
    rev hon fr msgr mgr ft mt mme mlle dra prov dept asst assoc sts
    """)
  static let latin = keys("e.g i.e eg cf viz vs v ca approx incl esp resp")
  static let numbered = keys(
    "no nos nr art arts pp vol fig ch par para sect jan feb mar apr jun jul aug sep sept oct nov dec")
  static let clock = keys("a.m p.m")
  static let ends = keys(
    """
    inc corp ltd co cos bros jr sr sra sres st ste ave blvd rd univ assn intl govt dist natl dem br is \
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev \
    okla ore pa penn tenn tex va vt wash wis wyo
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
    what who whom whose which why how where whether
    """)

  private static func keys(_ list: String) -> Set<WordHead> {
    Set(list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { WordHead(Array($0).span) })
  }
}
