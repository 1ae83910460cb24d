/// An element of a page, a feed or an office document, with what it holds in order.
package struct MarkupElement: Sendable {
  /// In lower case, with the prefix of its namespace: `content:encoded`, `w:p`.
  package let name: String
  /// By name in lower case with the prefix of its namespace; the first of several of one name.
  package let attributes: [String: String]
  package private(set) var children: [MarkupNode] = []

  package init(name: String, attributes: [String: String] = [:], children: [MarkupNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  mutating func append(_ child: MarkupNode) { children.append(child) }

  package subscript(attribute: String) -> String? { attributes[attribute] }
}

/// What an element holds.
package enum MarkupNode: Sendable {
  case element(MarkupElement)
  /// Valid UTF-8, with references to characters resolved.
  case text([UInt8])
}

extension MarkupElement {
  /// The elements in it, itself first, in the order of their beginnings.
  package var descendants: [MarkupElement] {
    var found: [MarkupElement] = []
    var open = [self]
    while let element = open.popLast() {
      found.append(element)
      open += element.elements.reversed()
    }
    return found
  }

  /// The elements that it holds itself.
  package var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All the text in it, as it was written.
  package var text: [UInt8] {
    var text: [UInt8] = []
    var open = Array(children.reversed())
    while let node = open.popLast() {
      switch node {
      case .text(let bytes): text += bytes
      case .element(let element): open += element.children.reversed()
      }
    }
    return text
  }

  /// The first element of that name that it holds itself.
  package func child(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }
}
