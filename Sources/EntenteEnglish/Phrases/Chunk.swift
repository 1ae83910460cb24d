/// What a clause is read from: a noun phrase, a group of verbs, or a word between them.
enum Chunk {
  case phrase(Phrase.ID)
  case verb(VerbGroup.ID)
  /// An index of a word.
  case word(Int)
  /// An auxiliary that stands before its subject for "if", an index of a word: "**had** Peru left".
  case condition(Int)
}

/// A stretch of a sentence cut into chunks, with the phrases and verb groups that the chunks name.
struct ChunkedText {
  var phrases: [Phrase] = []
  var verbGroups: [VerbGroup] = []
  var chunks: [Chunk] = []
}
