import EntenteCoding
import EntenteText

/// What is known of one country's mentions, for frequency.csv.
struct MentionTally: Equatable, Sendable {
  /// A story's body: how often it names the country, and in how many words.
  struct Share: Hashable {
    let mentions: Int
    let words: Int
  }

  /// The bodies that name it.
  private(set) var shares = Histogram<Share>()
  /// Of bodies, by form; their sum is the number of mentions.
  private(set) var names = 0
  private(set) var demonyms = 0
  private(set) var metonyms = 0
  private(set) var titles = 0
  private(set) var stories = 0
  private(set) var reports = 0

  var mentions: Int { names + demonyms + metonyms }

  /// Adds a story whose representative names the country.
  ///
  /// - Parameters:
  ///   - mentions: All of the country's in the representative; at least one.
  ///   - words: Of the representative's body.
  mutating func add(_ mentions: [Mention], words: Int) {
    stories += 1
    let inBody = mentions.filter { $0.occurrence.field == .body }
    titles += mentions.count - inBody.count
    if !inBody.isEmpty { shares.add(Share(mentions: inBody.count, words: words)) }
    for mention in inBody {
      switch mention.form {
      case .name: names += 1
      case .demonym: demonyms += 1
      case .metonym: metonyms += 1
      }
    }
  }

  /// Adds an article, representative or copy, that names the country.
  mutating func addReport() { reports += 1 }
}

extension MentionTally: Mergeable {
  mutating func merge(_ other: MentionTally) {
    shares.merge(other.shares)
    names += other.names
    demonyms += other.demonyms
    metonyms += other.metonyms
    titles += other.titles
    stories += other.stories
    reports += other.reports
  }
}
