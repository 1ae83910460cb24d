private import EntenteCoding
import EntenteMeasures

extension Layout where Row == DyadTable.Row {
  /// network.csv: who acts on whom as a list of links, for Gephi, networkx and R.
  static var network: Self {
    Layout(
      name: "network", description: "A directed link between two countries, as in dyads.csv.",
      key: ["source", "target"], foreignKeys: [ForeignKey(["source", "target"], in: "dyads", ["source", "target"])],
      fields: [
        Field("source_name", .string, "Common English name of the country that acts.") { .text($0.sourceName) },
        Field("target_name", .string, "That of the country that is acted on.") { .text($0.targetName) },
        Field("source", .string, "Code of the country that acts; EUE is the European Union.") { .text($0.source.iso3) },
        Field("target", .string, "Code of the country that is acted on.") { .text($0.target.iso3) },
        Field("type", .string, vocabulary: ["Directed"], "Always Directed, which programs of networks ask for.") { _ in
          .text("Directed")
        },
        Field("weight", .integer, unit: "events", "The same as acts, under the name that programs of networks ask for.")
        {
          .integer($0.events)
        },
        Field("acts", .integer, unit: "events", "Distinct events in this direction, as `events` of dyads.csv.") {
          .integer($0.events)
        },
        Field("cooperative", .integer, unit: "events", "Those of `acts` that score above zero.") {
          .integer($0.cooperative)
        },
        Field("conflictual", .integer, unit: "events", "Those of `acts` that score below zero.") {
          .integer($0.conflictual)
        },
      ])
  }
}
