/// What a full stop after a short form says about the end of the sentence.
enum Abbreviation {
  /// `Mr.`, `Gen.`, `e.g.`: something must follow, so the sentence goes on.
  case bindsNext
  /// `No. 5`, `Jan. 3`: bound to a number; before anything else the stop ends a sentence.
  case bindsNumber
  /// `U.S.`, `Inc.`, `J.`: ends a sentence only where the next word is one that names do not begin with.
  case endsBeforeStarter
  /// `a.m.`: ends a sentence before a capital unless a zone, day or month follows.
  case endsUnlessTime
  /// `Fed.`: the central bank ends a sentence, the Fed. States of Micronesia and the Fed. Rep. of Germany do not.
  case endsUnlessState

  /// Returns the kind of the word that stands before a full stop, or nil for an ordinary word.
  ///
  /// - Parameter word: The bytes without the final stop; inner stops belong to it.
  init?(_ word: Span<UInt8>) {
    guard let first = word.isEmpty ? nil : word[0] else { return nil }
    let isCapital = UTF8Scalars.isUppercase(word.scalar(at: 0).value)
    if Self.isLetterChain(word) {
      self = Self.ofChain(word, isCapital: isCapital)
      return
    }
    guard first < 0x80, word.count <= 8 else { return nil }
    let key = WordKey(word)
    if Words.latin.contains(key) { self = .bindsNext; return }
    if Words.numbered.contains(key) { self = .bindsNumber; return }
    guard isCapital else { return nil }
    if Words.titles.contains(key) { self = .bindsNext; return }
    if Words.ends.contains(key) { self = .endsBeforeStarter; return }
    if Words.federal.contains(key) { self = .endsUnlessState; return }
    return nil
  }

  /// `U.S`, `a.m`, `J`, `EE.UU`, `Ph.D`: parts of one or two letters with stops between.
  private static func isLetterChain(_ word: Span<UInt8>) -> Bool {
    var lettersInPart = 0
    var parts = 1
    var offset = 0
    while offset < word.count {
      let (value, width) = word.scalar(at: offset)
      if value == 0x2E {
        guard lettersInPart > 0 else { return false }
        lettersInPart = 0
        parts += 1
      } else {
        guard UTF8Scalars.isLetter(value), lettersInPart < 2 else { return false }
        lettersInPart += 1
      }
      offset += width
    }
    return parts > 1 ? lettersInPart > 0 : lettersInPart == 1
  }

  private static func ofChain(_ word: Span<UInt8>, isCapital: Bool) -> Abbreviation {
    let key = WordKey(word)
    if Words.clock.contains(key) { return .endsUnlessTime }
    if Words.latin.contains(key) { return .bindsNext }
    return .endsBeforeStarter
  }
}

/// The first eight bytes of a word in lower case: equal keys are equal words, but for long words with one beginning.
struct WordKey: Hashable {
  private let bytes: UInt64

  init(_ word: Span<UInt8>) {
    var bytes: UInt64 = 0
    for index in 0..<min(8, word.count) {
      let byte = word[index]
      bytes = bytes << 8 | UInt64(0x41 <= byte && byte <= 0x5A ? byte | 0x20 : byte)
    }
    self.bytes = bytes
  }
}

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

  private static func keys(_ list: String) -> Set<WordKey> {
    Set(list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { WordKey(Array($0).span) })
  }
}
