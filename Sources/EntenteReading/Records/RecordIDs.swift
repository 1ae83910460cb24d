import EntentePages
import EntenteText

/// The ids that the records of a file give themselves; one that comes twice is a sign of a file that was put together
/// from others.
struct RecordIDs {
  /// Lines or numbers of records by a hash of the id, so that millions take little memory.
  private var first: [UInt64: UInt32] = [:]
  private var reported = 0

  private static let mostReported = 20

  /// Returns an issue where a record before this one has its id; for the first twenty of a file.
  mutating func repetition(in object: JSONObject, at place: ArticleDraft.Place, of file: Locator) -> Issue? {
    guard reported < Self.mostReported, let id = Self.id(of: object),
      let key = UInt64(SHA256.hex(of: Array(id.utf8)).prefix(16), radix: 16)
    else { return nil }
    guard let before = first[key] else {
      first[key] = place.number
      return nil
    }
    reported += 1
    return Issue(
      .repeatedID, file.locator(of: place),
      "read; it has the id “\(id)” of \(file.locator(of: place.with(before))) too",
      action: "leave one of them out if they are the same article")
  }

  private static func id(of object: JSONObject) -> String? {
    let names = ["id", "_id", "article_id", "stories_id", "uuid", "guid"]
    let value = names.lazy.compactMap { object[$0] }.first
    if case .number(let literal)? = value { return literal }
    return value?.string.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension ArticleDraft.Place {
  fileprivate var number: UInt32 {
    switch self {
    case .line(let number), .number(let number): UInt32(clamping: number)
    }
  }

  /// Another line or number of the same file.
  fileprivate func with(_ number: UInt32) -> Self {
    if case .line = self { .line(Int(number)) } else { .number(Int(number)) }
  }
}
