import Foundation
import Testing

@Suite struct `A workplace` {
  @Test func `leaves nothing behind`() throws {
    func use() throws -> String {
      let workplace = try Workplace()
      try workplace.write("Peru thanked Chile.", to: "articles/a.txt")
      #expect(try workplace.entente("--version").code == 0)
      return workplace.path
    }
    let whole = URL(filePath: try use()).deletingLastPathComponent()
    #expect(whole.lastPathComponent.hasPrefix("entente-"))
    #expect(!FileManager.default.fileExists(atPath: whole.path))
  }
}
