/// Stretches of a sentence that interrupt it and are read by themselves: brackets, pairs of dashes.
enum Insertion {
  /// The line of the sentence without insertions, then a line for each insertion.
  static func lines(of words: [Word]) -> [[Int]] {
    var main: [Int] = []
    main.reserveCapacity(words.count)
    var inner: [[Int]] = []
    var at = 0
    let closings = closings(words)
    while at < words.count {
      if let end = closings[at] {
        inner.append(Array(at + 1..<end))
        at = end + 1
      } else {
        main.append(at)
        at += 1
      }
    }
    return [main] + inner
  }

  /// By the word that opens an insertion, the one that closes it.
  private static func closings(_ words: [Word]) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var bracket: Int?
    var dash: Int?
    for at in words.indices {
      switch words[at].tag {
      case .open: bracket = at
      case .close:
        if let open = bracket { closings[open] = at }
        bracket = nil
      case .dash where bracket == nil:
        if let open = dash {
          closings[open] = at
          dash = nil
        } else {
          dash = at
        }
      case .stop: dash = nil
      default: break
      }
    }
    return closings
  }
}
