/// The clauses that are open, the innermost last; never empty.
///
/// Only the last can change, so what lies below is looked up once, when a frame is put upon it.
struct ClauseStack {
  /// Places of the nearest frames of a kind; nil for none.
  private struct Nearest {
    var waiting: Int?
    var bare: Int?
    var clause: Int?
    var finite: Int?
    var waitingCount = 0
  }

  private var frames = [ClauseFrame(kind: .main)]
  /// By frame, what lies below it.
  private var below = [Nearest()]

  var top: ClauseFrame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }

  /// The place of the innermost frame.
  var place: Int { frames.count - 1 }
  var all: [ClauseFrame] { frames }

  mutating func push(_ frame: ClauseFrame) {
    below.append(nearest)
    frames.append(frame)
  }

  mutating func pop() {
    frames.removeLast()
    below.removeLast()
  }

  /// Closes what is open above a frame.
  mutating func close(above place: Int) {
    frames.removeSubrange((place + 1)...)
    below.removeSubrange((place + 1)...)
  }

  mutating func reset() { self = ClauseStack() }

  /// The innermost frame that has a subject and still waits for its verb.
  var waiting: Int? { nearest.waiting }
  var waitingCount: Int { nearest.waitingCount }
  /// The innermost frame that has nothing yet.
  var bare: Int? { nearest.bare }
  var innermostClause: Clause.ID? { nearest.clause.flatMap { frames[$0].clause } }
  var innermostFinite: Clause.ID? { nearest.finite.flatMap { frames[$0].clause } }
  /// The clause around the innermost frame.
  var outerClause: Clause.ID? { below[below.count - 1].clause.flatMap { frames[$0].clause } }

  func subject(at place: Int) -> Phrase.ID? { frames[place].subject }

  /// Hands a clause that came before its verb to the frame right below the innermost, when that has none yet.
  mutating func leaveOrphan(_ clause: Clause.ID) {
    guard frames.count > 1, frames[frames.count - 2].clause == nil else { return }
    frames[frames.count - 2].orphans.append(clause)
  }

  /// The first frame, when it still has no verb.
  mutating func leaveOrphanToSentence(_ clause: Clause.ID) {
    if frames[0].clause == nil { frames[0].orphans.append(clause) }
  }

  var sentence: ClauseFrame { frames[0] }

  private var nearest: Nearest {
    var nearest = below[below.count - 1]
    let place = frames.count - 1
    if frames[place].isWaiting {
      nearest.waiting = place
      nearest.waitingCount += 1
    }
    if frames[place].isBare { nearest.bare = place }
    if frames[place].clause != nil { nearest.clause = place }
    if frames[place].clause != nil && frames[place].isFinite { nearest.finite = place }
    return nearest
  }
}
