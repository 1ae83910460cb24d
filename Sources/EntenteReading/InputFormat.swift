/// The forms in which articles are read, by the names that `--input-format` takes.
package enum InputFormat: String, CaseIterable, Sendable {
  /// One article in plain text.
  case text
  case nexis
  case factiva
  case proquest
  /// CSV and its kin, one article a row.
  case table
  /// A document, or one object a line.
  case json
  /// A web page.
  case html
  /// RSS or Atom, one article an item.
  case feed
}
