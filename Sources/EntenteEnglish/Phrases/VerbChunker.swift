/// Finds verb groups: auxiliaries, negation, adverbs, verb.
struct VerbChunker {
  let line: WordLine
  let closed: ClosedWords

  /// The verb group that begins at a place, and where it ends; nil where none begins.
  func group(at start: Int) -> (group: VerbGroup, end: Int)? {
    var parts = Parts()
    var at = start
    var end = start
    while at < line.count {
      let tag = line.tag(at)
      if tag == .to || tag == .modal {
        guard parts.head == nil, parts.isOpen(to: tag) else { break }
        parts.take(tag, closed.whole(modal: line.word(at).lemma), closed)
        if isNegative(at) { parts.isNegated = true }
      } else if tag == .not {
        // "chose not to leave": it negates what follows.
        if parts.head != nil && line.tag(at + 1) == .to { break }
        parts.isNegated = true
      } else if tag == .adverb {
        if isNegative(at) { parts.isNegated = true }
        at += 1
        continue
      } else if end > start, line.tag(at + 1).isVerb, closed.classes(of: line.word(at).lemma).contains(.floating) {
        at += 1
        continue
      } else if tag.isVerb {
        guard parts.accepts(tag) else { break }
        parts.take(tag, at)
      } else {
        break
      }
      at += 1
      end = at
    }
    guard let head = parts.head, end > start else { return nil }
    var group = parts.group(line, start..<end, head)
    group.isCopula = closed.classes(of: group.lemma).contains(.linking) && !group.isPassive
    return (group, end)
  }

  private func isNegative(_ at: Int) -> Bool { closed.classes(of: line.word(at).lemma).contains(.negative) }

  /// What was read of a group so far.
  private struct Parts {
    var head: Int?
    var headTag = PartOfSpeech.other
    var first: PartOfSpeech?
    var modal: Lemma?
    /// Whether the modal says that it is still to come.
    var isFuture = false
    var isInfinitive = false
    var isNegated = false
    var isPerfect = false
    var isProgressive = false
    var isPassive = false

    func isOpen(to tag: PartOfSpeech) -> Bool { tag == .to ? !isInfinitive && modal == nil : modal == nil }

    /// Whether a verb of this class can follow what was read.
    func accepts(_ tag: PartOfSpeech) -> Bool {
      guard head != nil else { return true }
      if headTag.isBe {
        return tag == .verbParticiple || tag == .verbGerund || tag == .being || tag == .verbPast || tag == .had
          || tag == .done || tag == .having || tag == .doing
      }
      if headTag.isHave {
        return tag == .verbParticiple || tag == .been || tag == .had || tag == .done || tag == .verbPast
      }
      if headTag == .do || headTag == .did || headTag == .doBase {
        return tag == .verbBase || tag == .haveBase || tag == .doBase || tag == .beBase || tag == .verbPresent
      }
      return false
    }

    mutating func take(_ tag: PartOfSpeech, _ lemma: Lemma, _ closed: ClosedWords) {
      if tag == .to {
        isInfinitive = true
      } else {
        modal = lemma
        isFuture = closed.classes(of: lemma).contains(.future)
      }
      if first == nil { first = tag }
    }

    mutating func take(_ tag: PartOfSpeech, _ at: Int) {
      if head != nil {
        if headTag.isBe {
          isPassive = tag == .verbParticiple || tag == .verbPast || tag == .done || tag == .had
          isProgressive = isProgressive || !isPassive
        } else if headTag.isHave {
          isPerfect = true
        }
      }
      if first == nil { first = tag }
      head = at
      headTag = tag
    }

    func group(_ line: WordLine, _ places: Range<Int>, _ head: Int) -> VerbGroup {
      let form = form
      return VerbGroup(
        range: line.places[places.lowerBound]..<line.places[places.upperBound - 1] + 1, head: line.places[head],
        lemma: line.word(head).lemma, particle: nil, form: form, tense: tense(form, line.word(head)),
        isPerfect: isPerfect, isProgressive: isProgressive, isPassive: isPassive || form == .participle,
        isNegated: isNegated, modal: modal, isCopula: false)
    }

    private var form: VerbGroup.Form {
      if isInfinitive { return .infinitive }
      if modal != nil { return .finite }
      switch first {
      case .verbGerund, .being, .having, .doing: return .gerund
      case .verbParticiple, .been, .had, .done: return .participle
      case .verbBase, .beBase, .haveBase, .doBase: return .bare
      default: return .finite
      }
    }

    private func tense(_ form: VerbGroup.Form, _ head: Word) -> VerbGroup.Tense {
      guard form == .finite else { return .none }
      if modal != nil { return isFuture ? .future : .present }
      if first == .verbPast || first == .was || first == .did || first == .hadPast || isPerfect { return .past }
      return .present
    }
  }
}
