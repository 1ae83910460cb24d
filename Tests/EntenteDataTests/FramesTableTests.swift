import EntenteText
import Foundation
import Testing

/// data/engagement/frames.tsv, which names what one state does to another by roles.
///
/// Here the rows are held to their own rules; what they code is held by the tests of the coder.
@Suite struct `The table of frames` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../data/engagement")

  private static func table(_ name: String, _ columns: [String]) throws -> TabSeparated {
    try TabSeparated([UInt8](Data(contentsOf: folder.appending(path: name))), file: name, columns: columns)
  }

  private let frames: [[String]]
  private let types: [[String]]

  init() throws {
    frames = try Self.table(
      "frames.tsv",
      [
        "id", "act", "type", "mode", "verb", "particle", "theme", "actor", "recipient", "content", "flags", "example",
        "counterexample", "source",
      ]
    ).rows.map(\.cells)
    types = try Self.table(
      "types.tsv",
      [
        "type", "sign", "when_future", "when_refused", "when_ended", "prospective_when_future",
        "prospective_when_made",
        "mutual_if_joint", "needs_author", "covers_complement", "done_by_saying", "known_before", "decision",
        "source",
      ]
    ).rows.map(\.cells)
  }

  @Test func `has each id once, and an act, a type that is known and a source in each row`() {
    #expect(Set(frames.map { $0[0] }).count == frames.count)
    let known = Set(types.map { $0[0] })
    for row in frames {
      #expect(known.contains(row[2]), "\(row[0])")
      #expect(!row[1].isEmpty && !row[13].isEmpty, "\(row[0])")
    }
  }

  @Test func `has a verb or a theme in each row, and an example that no other row has`() {
    let acts = frames.filter { !$0[10].split(separator: "|").contains("word") }
    #expect(acts.count > 600)
    for row in acts {
      #expect(!(row[4] + row[6]).isEmpty, "\(row[0])")
      #expect(!row[11].isEmpty && !row[12].isEmpty && row[11] != row[12], "\(row[0])")
    }
    #expect(Set(acts.map { $0[11] }).count == acts.count)
  }

  @Test func `tells of every type of PLOVER what it becomes when it is still to come`() {
    let known = Set(types.map { $0[0] })
    #expect(known.count == 17 && known.contains("NONE"))
    for row in types { #expect(known.contains(row[2]) && ["-1", "0", "1"].contains(row[1]), "\(row[0])") }
  }
}
