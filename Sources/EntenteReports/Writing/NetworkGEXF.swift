private import EntenteCoding
import EntenteMeasures

/// network.gexf: the links of network.csv with their countries, as Gephi and networkx open them.
///
/// - SeeAlso: GEXF 1.3, <https://gexf.net/primer.html>.
struct NetworkGEXF {
  static let path = "network.gexf"

  let links: [DyadTable.Row]
  /// Stories that name each country, by its code.
  let stories: [String: Int]
  /// What the report is about.
  let title: String

  var bytes: [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
      <meta>
      <creator>Entente</creator>
      <description>\(HTML.escaped(title))</description>
      </meta>
      <graph mode="static" defaultedgetype="directed">
      <attributes class="node">
      <attribute id="0" title="stories" type="integer"/>
      </attributes>
      <attributes class="edge">
      <attribute id="0" title="acts" type="integer"/>
      <attribute id="1" title="cooperative" type="integer"/>
      <attribute id="2" title="conflictual" type="integer"/>
      </attributes>
      <nodes>
      \(nodes.joined())</nodes>
      <edges>
      \(edges.joined())</edges>
      </graph>
      </gexf>

      """.utf8)
  }

  private var nodes: [String] {
    let names = Dictionary(
      links.flatMap { [($0.source.iso3, $0.sourceName), ($0.target.iso3, $0.targetName)] }
    ) { first, _ in first }
    return names.sorted { $0.key < $1.key }.map { code, name in
      "<node id=\"\(code)\" label=\"\(HTML.escaped(name))\"><attvalues>\(value("0", stories[code] ?? 0))</attvalues></node>\n"
    }
  }

  private var edges: [String] {
    links.enumerated().map { place, link in
      """
      <edge id="\(place)" source="\(link.source.iso3)" target="\(link.target.iso3)" weight="\(link.events)"><attvalues>\
      \(value("0", link.events))\(value("1", link.cooperative))\(value("2", link.conflictual))</attvalues></edge>

      """
    }
  }

  private func value(_ attribute: String, _ count: Int) -> String {
    "<attvalue for=\"\(attribute)\" value=\"\(count)\"/>"
  }
}
