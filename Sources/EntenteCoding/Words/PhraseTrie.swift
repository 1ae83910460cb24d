/// A trie of words, in one open-addressed table: how names, offices and triggers of several words are found.
///
/// Values are the caller's; a node may carry several (a form of two countries).
package struct PhraseTrie: Sendable {
  /// A place in the trie; the root is 0.
  package typealias Node = Int32

  private var keys: [UInt64]
  private var nodes: [Node]
  /// The node below the root by a word's number: every word of a text is looked up here, and most end here.
  private var roots: [Node] = []
  private var firstValue: [Int32] = [-1]
  private var nextValue: [Int32] = []
  private var values: [Int32] = []
  private var edgeCount = 0

  package init() {
    keys = [UInt64](repeating: 0, count: 1 << 12)
    nodes = [Node](repeating: 0, count: 1 << 12)
  }

  /// Adds a phrase, the numbers of its words in order; phrases without words are ignored.
  package mutating func insert(_ words: some Collection<Int32>, value: Int) {
    guard !words.isEmpty else { return }
    var node: Node = 0
    for word in words { node = child(of: node, word) }
    values.append(Int32(value))
    nextValue.append(firstValue[Int(node)])
    firstValue[Int(node)] = Int32(values.count - 1)
  }

  /// The node below `node` by a word; 0 when there is none, or when no list knows the word.
  @inline(__always)
  package func step(_ node: Node, _ word: Int32) -> Node {
    if node == 0 { return Int(word) < roots.count ? roots[Int(word)] : 0 }
    guard word != 0 else { return 0 }
    let key = Self.key(node, word)
    let mask = keys.count &- 1
    var slot = Self.slot(key, mask)
    while keys[slot] != key {
      if keys[slot] == 0 { return 0 }
      slot = (slot &+ 1) & mask
    }
    return nodes[slot]
  }

  /// Whether a phrase ends at the node.
  @inline(__always)
  package func isTerminal(_ node: Node) -> Bool { firstValue[Int(node)] >= 0 }

  /// The values of the phrases that end at the node, in order of insertion.
  package func values(at node: Node) -> [Int] {
    var found: [Int] = []
    var index = firstValue[Int(node)]
    while index >= 0 {
      found.append(Int(values[Int(index)]))
      index = nextValue[Int(index)]
    }
    return found.reversed()
  }

  private mutating func child(of node: Node, _ word: Int32) -> Node {
    let existing = step(node, word)
    guard existing == 0 else { return existing }
    if (edgeCount + 1) * 2 > keys.count { grow() }
    firstValue.append(-1)
    edgeCount += 1
    let child = Node(firstValue.count - 1)
    if node == 0 {
      while roots.count <= Int(word) { roots.append(0) }
      roots[Int(word)] = child
    } else {
      place(Self.key(node, word), child)
    }
    return Node(firstValue.count - 1)
  }

  private mutating func place(_ key: UInt64, _ node: Node) {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    nodes[slot] = node
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, nodes)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    nodes = [Node](repeating: 0, count: oldKeys.count * 2)
    for (key, node) in zip(oldKeys, oldNodes) where key != 0 { place(key, node) }
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
