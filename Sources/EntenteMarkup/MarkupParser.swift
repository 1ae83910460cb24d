#if ENTENTE_XML2
  private import CXML2
#endif

/// Reads XML by the system's libxml2: without the network, without outer entities, and without expanding the inner ones.
package enum MarkupParser {
  package enum Refusal: Error, Hashable, Sendable {
    /// Built without libxml2.
    case missing
    /// Nothing in it is an element.
    case empty
  }

  /// Whether this program was built with libxml2.
  package static var isAvailable: Bool {
    #if ENTENTE_XML2
      true
    #else
      false
    #endif
  }

  /// Elements inside each other; deeper ones are taken as their parents' own, so that no page and no document can exhaust the
  /// stack.
  package static var maximumDepth: Int { 200 }

  /// Reads an XML document.
  ///
  /// - Parameter bytes: UTF-8, whatever the document says of its encoding.
  /// - Returns: Its outermost element, as far as the document is whole.
  /// - Throws: `missing` in a build without libxml2, `empty` where nothing is an element.
  package static func document(_ bytes: [UInt8]) throws(Refusal) -> MarkupElement {
    #if ENTENTE_XML2
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue
      let document = unsafe xmlReadMemory(
        bytes.map { CChar(bitPattern: $0) }, CInt(bytes.count), nil, "UTF-8", CInt(options))
      return try unsafe root(of: document)
    #else
      throw .missing
    #endif
  }
}

#if ENTENTE_XML2
  extension MarkupParser {
    private static func root(of document: xmlDocPtr?) throws(Refusal) -> MarkupElement {
      guard let document = unsafe document else { throw .empty }
      defer { unsafe xmlFreeDoc(document) }
      guard let root = unsafe xmlDocGetRootElement(document) else { throw .empty }
      return unsafe element(root)
    }

    /// Copies a tree without recursion.
    private static func element(_ root: xmlNodePtr) -> MarkupElement {
      var open: [MarkupElement] = []
      var closed = MarkupElement(name: "")
      var node = unsafe root
      // Elements beyond the greatest depth, whose contents go to their parents.
      var beyond = 0
      while true {
        var descends = false
        switch unsafe node.pointee.type {
        case XML_ELEMENT_NODE:
          if open.count < maximumDepth {
            open.append(unsafe MarkupElement(name: name(of: node), attributes: attributes(of: node)))
          } else {
            beyond += 1
          }
          descends = true
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
          open[open.count - 1].append(.text(unsafe bytes(node.pointee.content)))
        default: break
        }
        if descends, let child = unsafe node.pointee.children {
          unsafe node = child
          continue
        }
        if descends { close(&open, &beyond, &closed) }
        while unsafe node != root, unsafe node.pointee.next == nil, let parent = unsafe node.pointee.parent {
          unsafe node = parent
          close(&open, &beyond, &closed)
        }
        guard unsafe node != root, let next = unsafe node.pointee.next else { return closed }
        unsafe node = next
      }
    }

    private static func close(_ open: inout [MarkupElement], _ beyond: inout Int, _ closed: inout MarkupElement) {
      if beyond > 0 {
        beyond -= 1
        return
      }
      guard let element = open.popLast() else { return }
      if open.isEmpty { closed = element } else { open[open.count - 1].append(.element(element)) }
    }

    private static func name(of node: xmlNodePtr) -> String {
      unsafe qualified(string(node.pointee.name), node.pointee.ns)
    }

    private static func qualified(_ name: String, _ space: xmlNsPtr?) -> String {
      guard let space = unsafe space, let prefix = unsafe space.pointee.prefix else { return name.lowercased() }
      return unsafe "\(string(prefix)):\(name)".lowercased()
    }

    private static func attributes(of node: xmlNodePtr) -> [String: String] {
      var attributes: [String: String] = [:]
      var next = unsafe node.pointee.properties
      while let attribute = unsafe next {
        let name = unsafe qualified(string(attribute.pointee.name), attribute.pointee.ns)
        let value = unsafe xmlNodeListGetString(node.pointee.doc, attribute.pointee.children, 1)
        if attributes[name] == nil { attributes[name] = unsafe value.map { unsafe string($0) } ?? "" }
        if let value = unsafe value { unsafe entente_xml_free(value) }
        unsafe next = attribute.pointee.next
      }
      return attributes
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
      unsafe String(decoding: bytes(text), as: UTF8.self)
    }

    private static func bytes(_ text: UnsafePointer<xmlChar>?) -> [UInt8] {
      guard let text = unsafe text else { return [] }
      return unsafe Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
    }
  }
#endif
