import EntenteCoding
import EntenteText

/// What is known of the mentions of one country, person or body, for frequency.csv.
struct MentionTally: Equatable, Sendable {
  /// A story's body: how often it names them, and in how many words.
  struct Share: Hashable {
    let mentions: Int
    let words: Int
  }

  /// The bodies that name them.
  private(set) var shares = Histogram<Share>()
  /// In bodies.
  private(set) var mentions = 0
  /// Of these, by form; their sum is the number of mentions of a country, and 0 for anybody else.
  private(set) var names = 0
  private(set) var demonyms = 0
  private(set) var metonyms = 0
  private(set) var titles = 0
  private(set) var stories = 0
  private(set) var reports = 0

  /// Adds a story whose representative names them.
  ///
  /// - Parameters:
  ///   - sightings: All of them in the representative; at least one.
  ///   - words: Of the representative's body.
  mutating func add(_ sightings: [Sighting], words: Int) {
    stories += 1
    let inBody = sightings.filter { $0.field == .body }
    mentions += inBody.count
    titles += sightings.count - inBody.count
    if !inBody.isEmpty { shares.add(Share(mentions: inBody.count, words: words)) }
    for sighting in inBody {
      switch sighting.form {
      case .name?: names += 1
      case .demonym?: demonyms += 1
      case .metonym?: metonyms += 1
      case nil: break
      }
    }
  }

  /// Adds an article, representative or copy, that names them.
  mutating func addReport() { reports += 1 }
}

extension MentionTally: Mergeable {
  mutating func merge(_ other: MentionTally) {
    shares.merge(other.shares)
    mentions += other.mentions
    names += other.names
    demonyms += other.demonyms
    metonyms += other.metonyms
    titles += other.titles
    stories += other.stories
    reports += other.reports
  }
}
