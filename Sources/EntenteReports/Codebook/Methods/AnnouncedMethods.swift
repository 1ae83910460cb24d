extension [Method] {
  /// announced.csv.
  static let announced: [Method] = [
    Method(
      "date",
      edges: "Never empty: what has no day is not announced for one.",
      use: "Sort by it: what is to come, the earliest first. Every day lies after the report's last.",
      avoid: "Not the day of the report: that is last_said."),
    Method(
      "date_basis",
      edges: "Never empty. explicit where one of the reports names the day.",
      use:
        "explicit: “on 12 June”. relative: “on Friday”, reckoned from publication; then two stories give the same day.",
      avoid: "A relative day is only as good as the article's own date."),
    Method(
      "parties", sources: [.iso3166],
      edges: "Never empty. EUE is the European Union.",
      use:
        "With date the key of the row: all that is announced between the same countries for the same day is one matter.",
      avoid: "The order is that of the codes and says nothing of who acts; events.csv has source and target."),
    Method(
      "names",
      edges: "Never empty; the code where no name is known.",
      use: "The label for a calendar.",
      avoid: "Do not join by it; take parties."),
    Method(
      "type", sources: [.plover],
      edges: "Never empty.",
      use: "AGREE is a meeting, visit or deal to come, THREATEN a blow to come.",
      avoid: "What will in fact be done: announcements are words."),
    Method(
      "act",
      edges: "Never empty.",
      use: "The label of type on the page and in the workbook.",
      avoid: "Do not join by it; take type."),
    Method(
      "stories",
      edges: "Never 0.",
      use: "How widely it is reported.",
      avoid: "Not a measure of how likely it is."),
    Method(
      "outlets",
      edges: "0 when no report names its outlet.",
      use: "How many sources the announcement has.",
      avoid: "Outlets that print one agency's text are counted each."),
    Method(
      "first_said", "last_said",
      edges: "Empty when no report is dated. Both lie in the report's period.",
      use: "Since when it is known, and how old the last word is.",
      avoid: "Reports of other periods are not in it: a later report may know more."),
    Method(
      "last_word",
      edges: "Never empty.",
      use:
        "announced; considered (said to be possible); called off (refused, cancelled or denied); on again (announced after "
        + "it was called off).",
      avoid: "The coder's reading of one sentence: look at text before you rely on it."),
    Method(
      "event_id",
      edges: "Never empty.",
      use: "Look it up in events.csv, or with entente explain events.",
      avoid: "A matter may have several events; this is that of the newest report."),
    Method(
      "text", "title", "outlet", "url",
      edges: "Empty where the text was not kept, or title, outlet or address are unknown.",
      use: "Read the sentence, and the article behind it.",
      avoid: "One report of several: events.csv and evidence.csv have all."),
  ]
}
