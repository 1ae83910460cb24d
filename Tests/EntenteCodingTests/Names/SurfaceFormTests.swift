import EntenteCoding
import Testing

@Suite struct `The context of a form` {
  @Test func `is empty in an empty cell`() {
    let (context, unknown) = FormContext.parse("")
    #expect(context.isEmpty)
    #expect(unknown == nil)
  }

  @Test func `is read key by key`() {
    let cell = "unless_near=Atlanta| Savannah ;only_near=Tbilisi;not_after=New;not_before=Tech|State;only_after=the"
    let (context, unknown) = FormContext.parse(cell + ";only_before=s;case=exact;person=given|surname;language;prefix")
    #expect(unknown == nil)
    #expect(context.unlessNear == ["Atlanta", "Savannah"])
    #expect(context.onlyNear == ["Tbilisi"])
    #expect(context.notAfter == ["New"])
    #expect(context.notBefore == ["Tech", "State"])
    #expect(context.onlyAfter == ["the"])
    #expect(context.onlyBefore == ["s"])
    #expect(context.isExact && !context.isAnyCase)
    #expect(context.isGivenName && context.isSurname && context.isLanguage && context.isPrefix)
    #expect(FormContext.parse("case=any").context.isAnyCase)
    #expect(FormContext.parse("person=surname").context.isGivenName == false)
  }

  @Test(arguments: ["near=Tbilisi", "only_near", "only_near=", "case=lower", "language=yes", "prefix;near"])
  func `names the part that is not understood`(cell: String) {
    #expect(FormContext.parse(cell).unknown == cell.split(separator: ";").last.map(String.init))
  }
}

@Suite struct `A kind of form` {
  @Test(arguments: [
    (SurfaceForm.Kind.name, Mention.Form?.some(.name)), (.abbreviation, .name), (.historic, .name),
    (.adjective, .demonym), (.people, .demonym), (.capital, .metonym), (.seat, .metonym), (.not, nil),
  ])
  func `tells the form of its mentions`(kind: SurfaceForm.Kind, form: Mention.Form?) { #expect(kind.form == form) }
}
