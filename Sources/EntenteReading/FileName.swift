import EntentePages
import EntenteText

/// What the name of a file says: whether it may be an article, and on which day it was published.
struct FileName {
  enum Kind: Hashable {
    case article
    /// articles.csv, whatever the case of its letters.
    case sidecar
    /// Says something about the folder and is no article: README.
    case aside
    case otherForm(ending: String)
  }

  private let name: String

  /// - Parameter bytes: The last part of a path.
  init(_ bytes: some Sequence<UInt8>) { name = String(decoding: Array(bytes), as: UTF8.self) }

  /// - Parameter locator: Of a text, in an archive that of its member; one without a path gives a name that says nothing.
  init(of locator: Locator) {
    let member = locator.member?.split { $0 == "/" || $0 == "!" }.last
    self.init((member ?? locator.path.split(separator: "/").last ?? "").utf8)
  }

  var kind: Kind {
    if name.lowercased() == "articles.csv" { return .sidecar }
    if name.uppercased().hasPrefix("README") { return .aside }
    guard let ending, !Self.texts.contains(ending), promised == nil else { return .article }
    return .otherForm(ending: ending)
  }

  /// The form that files of this ending have, where they are articles at all: not every table is one of articles.
  var promised: InputFormat? { ending.flatMap { Self.formats[$0] } }

  /// Whether files of this ending are archives, compressed or office documents, which are no text.
  var promisesContainer: Bool { ending.map { Self.containers.contains($0) } ?? false }

  private static let containers: Set<String> = [
    "docx", "odt", "xlsx", "zip", "7z", "gz", "tgz", "tar", "bz2", "xz", "zst", "txz", "tbz",
  ]

  var isMarkdown: Bool { ending == "md" }

  /// Endings of files whose content tells what they are.
  private static let texts = Set(
    """
    txt text md rtf html htm xhtml xht shtml php asp aspx jsp cfm xml rss atom rdf docx odt zip 7z gz tgz tar bz2
    xz zst txz tbz
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  private static let formats: [String: InputFormat] = [
    "csv": .table, "tsv": .table, "tab": .table, "psv": .table, "json": .json, "jsonl": .json, "ndjson": .json,
    "xlsx": .table,
  ]

  /// Why a file or folder of this name is passed over, whatever it holds; nil for most.
  ///
  /// Word writes `~$x.docx` while a document is open, LibreOffice `.~lock.x#`.
  var fault: ReadingFault? {
    if name.hasPrefix("~$") || name.hasPrefix(".~lock.") && name.hasSuffix("#") { return .lock }
    return name.hasPrefix(".") ? .hidden : nil
  }

  /// Whether it ends as files of JSON lines do.
  var holdsLines: Bool { ending == "jsonl" || ending == "ndjson" }

  /// Up to five letters and digits behind the last point, in lower case; `No. 5` and `St. Ode` have none.
  private var ending: String? {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    let isEnding =
      (1...6).contains(ending.utf8.count) && ending.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 && $0 != 0x5F }
    return isEnding && ending.contains { $0.isLetter } ? ending : nil
  }

  /// The date at the beginning of the name, or between marks elsewhere: `2021-06-15_x`, `20210615-x`, `x_2021-06-15`.
  var date: WrittenDate? {
    let bytes = Array(name.utf8)
    var dates: [WrittenDate] = []
    for offset in bytes.indices where offset == 0 || !Self.isAlphanumeric(bytes[offset - 1]) {
      if let date = Self.dashed(bytes, offset) ?? (offset == 0 ? Self.compact(bytes) : nil), !dates.contains(date) {
        dates.append(date)
      }
    }
    return dates.count == 1 ? dates.first : nil
  }

  private static func dashed(_ bytes: [UInt8], _ offset: Int) -> WrittenDate? {
    guard offset + 10 <= bytes.count, let mark = [0x2D, 0x5F, 0x2E].first(where: { $0 == bytes[offset + 4] }),
      bytes[offset + 7] == mark, offset + 10 == bytes.count || !isDigit(bytes[offset + 10])
    else { return nil }
    let parts = [bytes[offset..<offset + 4], bytes[offset + 5..<offset + 7], bytes[offset + 8..<offset + 10]]
    guard parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
    return WrittenDate(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
  }

  /// Eight digits that are a day of these two centuries; other numbers of eight digits are no date.
  private static func compact(_ bytes: [UInt8]) -> WrittenDate? {
    guard bytes.count >= 8, bytes[0..<8].allSatisfy(isDigit), bytes.count == 8 || !isAlphanumeric(bytes[8]) else {
      return nil
    }
    let digits = String(decoding: bytes[0..<8], as: UTF8.self)
    let date = WrittenDate("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    if case .day = date { return date }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }
}
