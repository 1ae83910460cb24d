import EntenteEnglish

/// Which frames a word can be part of: looked up once a word, so that only frames are tried whose words a sentence has.
///
/// A class, because it is asked about every word.
final class FrameIndex: Sendable {
  /// Frames as indices, in order, by the number of a word.
  private struct Rows {
    private var frames: [Int32] = []
    /// Where those of each word begin; the next word's is one past its last.
    private var starts: [Int32] = [0]

    init(_ frames: [[Int32]]) {
      for row in frames {
        self.frames += row
        starts.append(Int32(self.frames.count))
      }
    }

    subscript(number: Int) -> ArraySlice<Int32> { frames[Int(starts[number])..<Int(starts[number + 1])] }
  }

  /// The words of frames and of lists, numbered from 1.
  let vocabulary: Vocabulary
  private let byVerb: Rows
  private let byNoun: Rows
  private let byThemeHead: Rows
  private let byParticleStart: Rows
  /// The frames of "be" by the one word that they say of the subject.
  private let byState: Rows
  /// By frame, what a sentence must have for it.
  private let needs: [Needs]

  /// What a sentence must have for a frame to stand in it.
  struct Needs: OptionSet, Sendable {
    let rawValue: UInt8
    static let theme = Needs(rawValue: 1)
    static let particle = Needs(rawValue: 2)
  }

  init(_ frames: [Frame]) {
    var vocabulary = Vocabulary(capacity: 1 << 13)
    for word in frames.flatMap({ $0.ownWords }) { _ = vocabulary.insert(key: word.key) }
    func rows(_ words: (Frame) -> [Lemma]) -> Rows {
      var rows = [[Int32]](repeating: [], count: Int(vocabulary.count) + 1)
      // A list is no frame, but its words are asked for too.
      for (frame, row) in frames.enumerated() where !row.flags.contains(.word) {
        for word in words(row) {
          let number = Int(vocabulary.number(of: word.key))
          if rows[number].last != Int32(frame) { rows[number].append(Int32(frame)) }
        }
      }
      return Rows(rows)
    }
    byVerb = rows { $0.verbs }
    byNoun = rows { $0.isNominal ? $0.themeHeads : [] }
    byThemeHead = rows { $0.themeHeads }
    byParticleStart = rows { $0.particles.compactMap { $0.first } }
    byState = rows { frame in
      guard frame.isOfBe, frame.isParticleOptional else { return [] }
      return frame.themes.filter { $0.words.count == 1 }.map { $0.words[0] }
    }
    needs = frames.map { frame in
      var needs: Needs = []
      if !frame.themes.isEmpty, !frame.isThemeOptional { needs.insert(.theme) }
      if !frame.isParticleOptional { needs.insert(.particle) }
      return needs
    }
    self.vocabulary = vocabulary
  }

  /// The number of a word; 0 when no frame and no list names it.
  func number(of word: Lemma) -> Int { Int(vocabulary.number(of: word.key)) }

  /// The frames that a verb, by its number, may evoke.
  func frames(ofVerb number: Int) -> ArraySlice<Int32> { byVerb[number] }

  /// The frames that a noun, by its number, may evoke by itself.
  func frames(ofNoun number: Int) -> ArraySlice<Int32> { byNoun[number] }

  /// The frames of "be" that a participle tells, by the numbers of its lemma and of what is written: "was **disappointed**".
  func states(of lemma: Int, written: Int) -> [Int32] {
    if lemma == written || byState[written].isEmpty { return Array(byState[lemma]) }
    return Set(byState[lemma]).union(byState[written]).sorted()
  }

  /// By frame, what it needs and some words, given by their numbers, are not.
  func missing(among numbers: [Int]) -> [Needs] {
    var missing = needs
    var span = missing.mutableSpan
    for number in numbers {
      for frame in byThemeHead[number] { span[Int(frame)] = span[Int(frame)].subtracting(.theme) }
      for frame in byParticleStart[number] { span[Int(frame)] = span[Int(frame)].subtracting(.particle) }
    }
    return missing
  }
}

extension Frame {
  /// Every word by which a sentence is looked up.
  fileprivate var ownWords: [Lemma] { verbs + themeHeads + particles.compactMap { $0.first } }
}
