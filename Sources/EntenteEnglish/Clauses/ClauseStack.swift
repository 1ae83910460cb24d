/// The clauses that are open, the innermost on top.
///
/// Only the one on top changes, so what lies below is looked up once, when another is put upon it.
struct ClauseStack {
  /// Places of the nearest frames of a kind, counted from the bottom; nil for none.
  private struct Nearest {
    var waiting: Int?
    var bare: Int?
    var clause: Clause.ID?
    var finite: Clause.ID?
    var waitingCount = 0
  }

  /// The innermost clause.
  var top = ClauseFrame(kind: .main)
  private var covered: [ClauseFrame] = []
  /// By frame, what lies below it.
  private var below = [Nearest()]

  /// The place of the innermost clause.
  var place: Int { covered.count }

  /// The clause of the whole sentence.
  var sentence: ClauseFrame { covered.first ?? top }

  /// The clauses that still wait for their verb and on which others depend, the outermost first.
  var withOrphans: [ClauseFrame] {
    var found = covered.filter { $0.hasOrphans }
    if top.hasOrphans { found.append(top) }
    return found
  }

  /// Closes all.
  mutating func clear() {
    top = ClauseFrame(kind: .main)
    covered.removeAll(keepingCapacity: true)
    below.removeSubrange(1...)
  }

  mutating func push(_ frame: ClauseFrame) {
    below.append(nearest)
    covered.append(top)
    top = frame
  }

  mutating func pop() { close(above: covered.count - 1) }

  /// Closes what is open above a frame.
  mutating func close(above place: Int) {
    guard place < covered.count else { return }
    top = covered[place]
    covered.removeSubrange(place...)
    below.removeSubrange((place + 1)...)
  }

  /// The place of the innermost clause that has a subject and still waits for its verb.
  var waiting: Int? { top.isWaiting ? place : underneath.waiting }
  var waitingCount: Int { underneath.waitingCount + (top.isWaiting ? 1 : 0) }
  /// The place of the innermost clause that has nothing yet.
  var bare: Int? { top.isBare ? place : underneath.bare }
  var innermostClause: Clause.ID? { top.clause ?? underneath.clause }
  var innermostFinite: Clause.ID? { top.isFinite ? top.clause : underneath.finite }
  /// The clause around the innermost one.
  var outerClause: Clause.ID? { underneath.clause }

  func subject(at place: Int) -> Phrase.ID? { place < covered.count ? covered[place].subject : top.subject }

  /// Hands a clause that came before its verb to the frame right below the innermost, when that has none yet.
  mutating func leaveOrphan(_ clause: Clause.ID) {
    guard let last = covered.indices.last, covered[last].clause == nil else { return }
    covered[last].orphans.append(clause)
  }

  /// The same for the clause of the whole sentence.
  mutating func leaveOrphanToSentence(_ clause: Clause.ID) {
    guard !covered.isEmpty, covered[0].clause == nil else { return }
    covered[0].orphans.append(clause)
  }

  private var underneath: Nearest { below[below.count - 1] }

  private var nearest: Nearest {
    Nearest(
      waiting: waiting, bare: bare, clause: innermostClause, finite: innermostFinite, waitingCount: waitingCount)
  }
}
