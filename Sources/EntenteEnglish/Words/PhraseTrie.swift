/// A trie of words, in one open-addressed table: how names, offices and triggers of several words are found.
///
/// Values are the caller's; a node may carry several (a form of two countries). Every word of a text is looked up, so
/// that what a lookup needs is inlined into other modules.
@usableFromInline
package struct PhraseTrie: Sendable {
  /// A place in the trie; the root is 0.
  @usableFromInline package typealias Node = Int32

  /// A step below the root; its key is 0 where there is none.
  private struct Edge: Sendable {
    var key: UInt64 = 0
    var node: Node = 0
  }

  private var edges: [Edge]
  /// The node below the root by a word's number.
  @usableFromInline var roots: [Node] = []
  /// Words that begin a phrase, and words that continue one: most words of a text end here.
  @usableFromInline var beginnings = WordSet()
  @usableFromInline var continuations = WordSet()
  /// Per node, its first and last entry of `chain`; -1 when no phrase ends there.
  @usableFromInline var ends: [(first: Int32, last: Int32)] = [(-1, -1)]
  @usableFromInline var chain: [Entry] = []
  private var edgeCount = 0

  package init() {
    edges = [Edge](repeating: Edge(), count: 1 << 12)
  }

  /// Adds a phrase, the numbers of its words in order; phrases without words are ignored.
  package mutating func insert(_ words: [Int32], value: Int) {
    guard !words.isEmpty else { return }
    var node: Node = 0
    for word in words { node = child(of: node, word) }
    let entry = Int32(chain.count)
    chain.append(Entry(value: Int32(value), next: -1))
    if isTerminal(node) {
      chain[Int(ends[Int(node)].last)].next = entry
    } else {
      ends[Int(node)].first = entry
    }
    ends[Int(node)].last = entry
  }

  /// The node below `node` by a word; 0 when there is none, or when no list knows the word.
  @inlinable
  package func step(_ node: Node, _ word: Int32) -> Node {
    if node == 0 { return begins(with: word) ? roots[Int(word)] : 0 }
    return continuations.contains(word) ? edge(from: node, by: word) : 0
  }

  /// The node below one that is not the root; 0 when there is none.
  @usableFromInline
  func edge(from node: Node, by word: Int32) -> Node {
    let key = Self.key(node, word)
    let mask = edges.count &- 1
    var slot = Self.slot(key, mask)
    while edges[slot].key != key {
      if edges[slot].key == 0 { return 0 }
      slot = (slot &+ 1) & mask
    }
    return edges[slot].node
  }

  /// Whether a phrase begins with the word.
  @inlinable
  package func begins(with word: Int32) -> Bool { beginnings.contains(word) }

  /// Whether a phrase ends at the node.
  @inlinable
  package func isTerminal(_ node: Node) -> Bool { ends[Int(node)].first >= 0 }

  /// The values of the phrases that end at the node, in order of insertion.
  @inlinable
  package func values(at node: Node) -> Values { Values(chain: chain, position: ends[Int(node)].first) }

  /// Values, without an array of their own.
  @usableFromInline
  package struct Values: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let chain: [Entry]
    @usableFromInline var position: Int32

    @inlinable
    init(chain: [Entry], position: Int32) { (self.chain, self.position) = (chain, position) }

    @inlinable package var first: Int? { position < 0 ? nil : Int(chain[Int(position)].value) }

    @inlinable
    package mutating func next() -> Int? {
      guard position >= 0 else { return nil }
      let entry = chain[Int(position)]
      position = entry.next
      return Int(entry.value)
    }
  }

  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline let value: Int32
    /// The node's next entry; -1 after the last.
    @usableFromInline var next: Int32
  }

  private mutating func child(of node: Node, _ word: Int32) -> Node {
    let existing = step(node, word)
    guard existing == 0 else { return existing }
    if (edgeCount + 1) * 2 > edges.count { grow() }
    ends.append((-1, -1))
    edgeCount += 1
    let child = Node(ends.count - 1)
    if node == 0 {
      while roots.count <= Int(word) { roots.append(0) }
      roots[Int(word)] = child
      beginnings.insert(word)
    } else {
      continuations.insert(word)
      place(Edge(key: Self.key(node, word), node: child))
    }
    return child
  }

  private mutating func place(_ edge: Edge) {
    let mask = edges.count - 1
    var slot = Self.slot(edge.key, mask)
    while edges[slot].key != 0 { slot = (slot + 1) & mask }
    edges[slot] = edge
  }

  private mutating func grow() {
    let old = edges
    edges = [Edge](repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != 0 { place(edge) }
  }

  /// Never 0: words are numbered from 1.
  @inline(__always)
  private static func key(_ node: Node, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
  }
}
