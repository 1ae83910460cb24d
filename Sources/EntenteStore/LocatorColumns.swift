import EntenteText

/// A place as three columns of a row that belongs to a file.
struct LocatorColumns {
  /// The whole of a place that is not in the file: facts may be of articles that were read elsewhere.
  let elsewhere: String?
  let member: String?
  let line: Int?

  init(_ locator: Locator, in path: String) {
    let isHere = locator.path == path
    elsewhere = isHere ? nil : locator.description
    member = isHere ? locator.member : nil
    line = isHere ? locator.line : nil
  }
}
