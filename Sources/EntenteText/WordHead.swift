/// The first eight bytes of a word in lower case: equal keys are equal words, but for long words with one beginning.
struct WordHead: Hashable {
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
