import EntentePages
import EntenteText

/// Which column of articles.csv holds what, by the names in its first row.
struct SidecarColumns {
  /// How many fields a row has.
  let count: Int
  /// What is to be known about names that are not exactly those of the columns.
  private(set) var issues: [Issue] = []
  private var places: [ArticleColumn: Int] = [:]

  /// - Parameters:
  ///   - names: The fields of the first row.
  ///   - line: 1-based, of the first row.
  ///   - locator: Of articles.csv.
  init(_ names: [String], line: Int, _ locator: Locator) {
    count = names.count
    let names = names.map { SidecarCell.trimmed($0) }
    for column in ArticleColumn.ofSidecar {
      let exact = names.firstIndex { $0.lowercased() == column.rawValue }
      let others = names.indices.filter { $0 != exact && ArticleColumn(names[$0]) == column }
      guard let place = exact ?? others.first else { continue }
      places[column] = place
      if exact == nil { issues.append(Self.renamed(names[place], column, line, locator)) }
      issues += others.filter { $0 != place }.map { Self.doubled(names[$0], names[place], column, line, locator) }
    }
    addUnknown(names, line, locator)
  }

  func place(of column: ArticleColumn) -> Int? { places[column] }

  private mutating func addUnknown(_ names: [String], _ line: Int, _ locator: Locator) {
    var unread: [String] = []
    for name in names where !name.isEmpty && ArticleColumn.sidecarNames[ArticleColumn.key(name)] == nil {
      if let meant = Self.meant(by: name), places[meant] == nil {
        let message = "column “\(Self.short(name))” not read; it is none that is known"
        issues.append(
          Issue(
            .mistypedColumn, locator, line: line, message, action: "name it “\(meant.rawValue)” if that is meant"))
      } else {
        unread.append("“\(Self.short(name))”")
      }
    }
    guard !unread.isEmpty else { return }
    let more = unread.count > 12 ? " and \(unread.count - 12) more" : ""
    let message = "not read: \(unread.prefix(12).joined(separator: ", "))\(more)"
    issues.append(
      Issue(.unreadColumns, locator, line: line, message, action: "the columns are file, published, source, url, title")
    )
  }

  /// The column that a mistyped name was probably meant to be.
  static func meant(by name: String) -> ArticleColumn? {
    guard ArticleColumn(name) == nil else { return nil }
    let key = ArticleColumn.key(name)
    // Short words have many neighbours: “size” is no “site”.
    let known = ArticleColumn.sidecarNames.keys.filter { $0.count >= 5 || ArticleColumn(rawValue: $0) != nil }.sorted()
    return Spelling.nearest(to: key, among: known, changing: key.count <= 5 ? 1 : 2)
      .flatMap { ArticleColumn.sidecarNames[$0] }
  }

  private static func renamed(_ name: String, _ column: ArticleColumn, _ line: Int, _ locator: Locator) -> Issue {
    Issue(.renamedColumn, locator, line: line, "\(short(name)) read as \(column.rawValue)", action: "")
  }

  private static func doubled(
    _ name: String, _ read: String, _ column: ArticleColumn, _ line: Int, _ locator: Locator
  ) -> Issue {
    Issue(
      .doubledColumn, locator, line: line,
      "column “\(short(name))” not read; “\(short(read))” is read as \(column.rawValue)",
      action: "keep the column that is meant")
  }

  private static func short(_ name: String) -> String { name.count > 40 ? "\(name.prefix(40))…" : name }
}
