/// A piece of a line of a page: what it says and how it is set off; the writers escape it.
package enum Run: Hashable, Sendable {
  case text(String)
  case strong(String)
  /// A word of a quotation that was coded.
  case mark(String)
  /// A name of ours, such as a file's.
  case code(String)
  case link(String, Link)
  /// A small drawing in the line.
  case figure(PageFigure)
  /// A sentence of data/words, with what it rests on.
  case said(Statement)

  /// The words alone.
  var words: String {
    switch self {
    case .text(let words), .strong(let words), .mark(let words), .code(let words), .link(let words, _): words
    case .said(let statement): statement.words
    case .figure: ""
    }
  }
}

/// Where a link of a page leads.
package enum Link: Hashable, Sendable {
  /// To a heading of the same page.
  case heading(String)
  /// To a file of the report, below the page's folder.
  case file(String)
  /// To another page of the report, without its ending: it leads to one of the same kind.
  case page(String)
  /// Elsewhere; only by ``init(web:)``.
  case web(WebAddress)

  /// A link to an address that an article brought; nil for anything but a plain http or https address.
  init?(web address: String?) {
    guard let address = address.flatMap(WebAddress.init) else { return nil }
    self = .web(address)
  }

  /// The address that a page writes, where the names of pages end so.
  func target(ofPages ending: String) -> String {
    switch self {
    case .heading(let title): "#" + PageAnchor.slug(title)
    case .file(let path): path
    case .page(let path): path + ending
    case .web(let address): address.text
    }
  }
}

/// An address that may stand in a page: http or https, of printable ASCII without quotes, blanks, brackets or controls.
package struct WebAddress: Hashable, Sendable {
  let text: String

  package init?(_ text: String) {
    let lower = text.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), text.utf8.count <= 2_000 else { return nil }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Self.refused.contains($0) }) else { return nil }
    self.text = text
  }

  /// Whether a text says that it is an address of the web, whatever else stands in it.
  static func begins(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }

  private static let refused = Set("\"'<>()[]{}\\^`|*".utf8)
}

/// Words of a page with parts set off: literals are words of ours, and so is what is interpolated, which the writers escape.
///
///     let line: Phrase = "All are in \(link: "dyads.csv", .file("dyads.csv"))."
package struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  package private(set) var runs: [Run]

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var runs: [Run] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { runs.append(.text(literal)) } }
    package mutating func appendInterpolation(_ words: String) { runs.append(.text(words)) }
    package mutating func appendInterpolation(_ count: Int) { runs.append(.text(NumberFormat.grouped(count))) }
    package mutating func appendInterpolation(_ phrase: Phrase) { runs += phrase.runs }
    mutating func appendInterpolation(strong words: String) { runs.append(.strong(words)) }
    mutating func appendInterpolation(code words: String) { runs.append(.code(words)) }
    mutating func appendInterpolation(_ statement: Statement) { runs.append(.said(statement)) }
    mutating func appendInterpolation(figure: PageFigure) { runs.append(.figure(figure)) }
    mutating func appendInterpolation(link words: String, _ link: Link) { runs.append(.link(words, link)) }
  }

  package init(_ runs: [Run]) { self.runs = runs }
  package init(stringLiteral text: String) { runs = [.text(text)] }
  package init(stringInterpolation: StringInterpolation) { runs = stringInterpolation.runs }
  init(_ text: String) { runs = [.text(text)] }
  init(_ statement: Statement) { runs = [.said(statement)] }

  /// The words alone.
  var words: String { runs.map(\.words).joined() }

  /// The sentences of data/words in it.
  var statements: [Statement] {
    runs.compactMap { if case .said(let statement) = $0 { statement } else { nil } }
  }

  static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.runs + right.runs) }
}

extension Statement {
  /// With a stop behind it.
  var stopped: Phrase { "\(self)." }
}

extension [Phrase] {
  func joined(separator: Phrase) -> Phrase {
    Phrase(enumerated().flatMap { ($0.offset == 0 ? [] : separator.runs) + $0.element.runs })
  }
}
