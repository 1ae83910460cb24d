import EntenteEnglish
import EntenteText

/// Nouns that may mean an act which was told before: "the **attack**", "this **decision**".
struct DeedNouns: Sendable {
  /// By noun, the types of the acts that it may mean; nil for any decision.
  private let types: [Lemma: Set<EventType>?]
  /// The nouns as they are written, in both numbers.
  private let written: Vocabulary
  /// Of these, the ones that may mean an act of material conflict.
  private let blows: Vocabulary
  /// And the ones that may mean what is accepted or refused.
  private let questions: Vocabulary

  /// - Parameter lists: Rows of frames.tsv: a list of nouns, and the type of the acts that they mean.
  init(_ lists: [Frame]) {
    var types: [Lemma: Set<EventType>?] = [:]
    for list in lists {
      for noun in list.themeHeads {
        if let type = list.type, let known = types[noun, default: []] {
          types[noun] = known.union([type])
        } else {
          types[noun] = .some(nil)
        }
      }
    }
    self.types = types
    written = Vocabulary(writtenIn: lists)
    blows = Vocabulary(writtenIn: lists.filter { $0.type?.quad == .materialConflict })
    questions = Vocabulary(writtenIn: lists.filter { $0.type == .agree || $0.type == .request })
  }

  /// Whether a word, by the key of what is written, is one of them.
  func contains(_ key: UInt64) -> Bool { written.number(of: key) > 0 }

  /// Whether a word, by the key of what is written, may mean an act of material conflict.
  func mayMeanBlow(_ key: UInt64) -> Bool { blows.number(of: key) > 0 }

  /// Whether a word, by the key of what is written, may mean what is accepted or refused.
  func mayMeanQuestion(_ key: UInt64) -> Bool { questions.number(of: key) > 0 }

  /// Whether a noun may mean an act of a type.
  func mayMean(_ type: EventType, _ noun: Lemma, isDecision: Bool) -> Bool {
    guard let types = types[noun] else { return false }
    return types?.contains(type) ?? isDecision
  }

  func contains(_ noun: Lemma) -> Bool { types[noun] != nil }
}
