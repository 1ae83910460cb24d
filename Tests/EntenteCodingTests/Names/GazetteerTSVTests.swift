import EntenteCoding
import EntenteText
import Testing

/// The header of countries.tsv before some rows.
private func gazetteer(_ rows: String...) throws(DataFault) -> Gazetteer {
  let header = "# a comment\niso3\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource\n"
  return try Gazetteer(tsv: Array((header + rows.joined(separator: "\n")).utf8), file: "data/gazetteer/countries.tsv")
}

@Suite struct `A gazetteer` {
  @Test func `is read row by row`() throws {
    let gazetteer = try gazetteer(
      "ECU\tEcuador\tname\tcase=any\t\t\tiso", "SUN\tSoviet Union\tname\t\t1922\t1991\tiso", "",
      "-\tNew Mexico\tnot\t\t\t\tusage\r", "ECU\tRepublic of Ecuador\tname\t\t\t\tiso")
    #expect(gazetteer.forms.map(\.text) == ["Ecuador", "Soviet Union", "New Mexico", "Republic of Ecuador"])
    #expect(gazetteer.forms.map(\.line) == [3, 4, 6, 7])
    #expect(gazetteer.forms.map { $0.country?.iso3 } == ["ECU", "SUN", nil, "ECU"])
    #expect(gazetteer.forms.map(\.kind) == [.name, .name, .not, .name])
    #expect(gazetteer.forms[1].validFrom == 1922)
    #expect(gazetteer.forms[1].validTo == 1991)
    #expect(gazetteer.forms[0].context.isAnyCase)
    #expect(gazetteer.forms[2].source == "usage")
  }

  @Test func `names a country by its first name, or its code`() throws {
    let gazetteer = try gazetteer(
      "ECU\tQuito\tcapital\t\t\t\tcia", "ECU\tEcuador\tname\t\t\t\tiso", "ECU\tEquador\tname\t\t\t\tusage")
    #expect(gazetteer.countries.map(\.iso3) == ["ECU"])
    #expect(gazetteer.name(of: try #require(Country("ECU"))) == "Ecuador")
    #expect(gazetteer.name(of: try #require(Country("PER"))) == "PER")
  }

  @Test(arguments: [
    (
      "ECU\tEcuador\tnoun\t\t\t\tiso",
      "\"noun\" is no kind of form; "
        + "use one of name, abbreviation, historic, adjective, people, capital, city, seat, not."
    ),
    (
      "EC\tEcuador\tname\t\t\t\tiso",
      "\"EC\" is no code for a form of kind name; use three capital letters, or - in rows of kind not."
    ),
    (
      "-\tEcuador\tname\t\t\t\tiso",
      "\"-\" is no code for a form of kind name; use three capital letters, or - in rows of kind not."
    ),
    (
      "MEX\tNew Mexico\tnot\t\t\t\tiso",
      "\"MEX\" is no code for a form of kind not; use three capital letters, or - in rows of kind not."
    ),
    (
      "ECU\tEcuador\tname\tnear=Quito\t\t\tiso",
      "the context \"near=Quito\" is not understood; use unless_near, only_near, not_after, not_before, only_after, "
        + "only_before, case=exact, case=any, person=given|surname, language, prefix or only_then."
    ),
    (
      "SUN\tUSSR\tname\t\t22\t\tiso", "\"22\" is no year; write four digits or nothing."
    ),
    (
      "SUN\tUSSR\tname\t\t\tlate\tiso", "\"late\" is no year; write four digits or nothing."
    ),
    (
      "ECU\tEcuador\tname",
      "3 cells where the header names 7; part the cells by single tabs; leave a cell empty rather than out."
    ),
  ])
  func `is refused with file, line and remedy`(row: String, message: String) {
    let error = #expect(throws: DataFault.self) { try gazetteer("PER\tPeru\tname\t\t\t\tiso", row) }
    #expect(error?.description == "data/gazetteer/countries.tsv:4: " + message)
  }
}
