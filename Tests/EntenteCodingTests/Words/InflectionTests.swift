import EntenteCoding
import Testing

@Suite struct `The forms of a verb` {
  @Test(arguments: [
    "visit visits visited visiting", "accuse accuses accused accusing", "deny denies denied denying",
    "destroy destroys destroyed destroying", "tie ties tied tying", "agree agrees agreed agreeing",
    "impose imposes imposed imposing", "discuss discusses discussed discussing", "attach attaches attached attaching",
    "tax taxes taxed taxing", "veto vetoes vetoed vetoing", "ban bans banned banning",
    "expel expels expelled expelling",
    "cancel cancels cancelled canceled cancelling canceling", "admit admits admitted admitting",
    "plan plans planned planning",
    "travel travels travelled traveled travelling traveling", "host hosts hosted hosting", "ask asks asked asking",
  ])
  func `are regular, and double a consonant where English does`(forms: String) { expect(forms) }

  @Test(arguments: [
    "be is was were been being", "become becomes became become becoming", "begin begins began begun beginning",
    "bring brings brought bringing", "buy buys bought buying", "choose chooses chose chosen choosing",
    "come comes came coming", "do does did done doing", "fight fights fought fighting", "flee flees fled fleeing",
    "fly flies flew flown flying", "forbid forbids forbade forbidden forbidding", "get gets got gotten getting",
    "give gives gave given giving", "go goes went gone going", "have has had having", "hold holds held holding",
    "keep keeps kept keeping", "leave leaves left leaving", "lend lends lent lending", "make makes made making",
    "meet meets met meeting", "pay pays paid paying", "put puts put putting", "run runs ran running",
    "seek seeks sought seeking", "send sends sent sending", "shoot shoots shot shooting",
    "speak speaks spoke spoken speaking",
    "shut shuts shut shutting", "split splits split splitting", "strike strikes struck stricken striking",
    "take takes took taken taking",
    "tell tells told telling", "throw throws threw thrown throwing",
    "withdraw withdraws withdrew withdrawn withdrawing",
    "win wins won winning", "write writes wrote written writing",
  ])
  func `are irregular where English is`(forms: String) { expect(forms) }

  @Test func `keep what belongs to the verb`() {
    #expect(Inflection.verbForms("call on") == ["call on", "calls on", "called on", "calling on"])
    #expect(Inflection.verbForms("hold talks with").dropFirst(2) == ["held talks with", "holding talks with"])
  }

  private func expect(_ forms: String, _ sourceLocation: SourceLocation = #_sourceLocation) {
    let wanted = forms.split(separator: " ").map(String.init)
    #expect(Inflection.verbForms(wanted[0]) == wanted, sourceLocation: sourceLocation)
  }
}

@Suite struct `The forms of a noun` {
  @Test(arguments: [
    ["treaty", "treaties"], ["envoy", "envoys"], ["embargo", "embargoes"], ["pledge", "pledges"],
    ["speech", "speeches"],
    ["telephone call", "telephone calls"], ["boss", "bosses"], ["talks"], ["military aid"], ["troops"],
  ])
  func `are singular and plural, and one where there are no two`(forms: [String]) {
    #expect(Inflection.nounForms(forms[0]) == forms)
  }
}
