import EntenteText
import Testing

@Suite struct `A mark written as a reference of HTML` {
  @Test(arguments: marks)
  func `is read by name and number`(text: String, scalar: UInt32) {
    let reference = MarkReference(in: Array("a\(text)b".utf8).span, at: 1)
    #expect(reference?.scalar == scalar)
    #expect(reference?.width == text.utf8.count)
  }

  private static let marks: [(String, UInt32)] = [
    ("&quot;", 0x22), ("&apos;", 0x27), ("&ldquo;", 0x201C), ("&rdquo;", 0x201D), ("&lsquo;", 0x2018),
    ("&rsquo;", 0x2019), ("&laquo;", 0xAB), ("&raquo;", 0xBB), ("&bdquo;", 0x201E), ("&#34;", 0x22), ("&#39;", 0x27),
    ("&#039;", 0x27), ("&#8220;", 0x201C), ("&#x201D;", 0x201D), ("&#X27;", 0x27),
  ]

  @Test(arguments: [
    "&", "&;", "&amp;", "&quot", "quot;", "&QUOT;", "&#65;", "&#;", "&#x;", "&#99999999999;", "& quot;", "&quot &",
    "&thetasym;",
  ])
  func `is nothing else`(text: String) { #expect(MarkReference(in: Array(text.utf8).span, at: 0) == nil) }
}
