import EntenteArchives
import EntentePages
import EntenteText

/// What is in an archive, a member at a time: each a file of its own, or all of them the parts of an office document.
struct ArchiveMembers {
  enum Step {
    /// A file that may hold articles, to be read before the next step.
    case file(ByteSource, Locator)
    /// What could not be read, or all that an office document holds.
    case reading(Reading)
    case end
  }

  let locator: Locator
  /// How many archives it is in.
  let depth: Int
  private let reader: FileReader
  private let budget: ExpansionBudget
  private let source: ArchiveReader.Source
  private var archive: ArchiveReader
  private var office = OfficeParts()
  private var seen: Set<[UInt8]> = []
  /// Whether anything is in it, or was said of it.
  private var isEmpty = true
  private var isAtEnd = false

  /// Archives inside each other: a zip in a zip, and no more.
  static var maximumDepth: Int { 2 }

  init(_ source: ArchiveReader.Source, _ reader: FileReader, _ locator: Locator, depth: Int, _ budget: ExpansionBudget)
  {
    (self.source, self.reader, self.locator, self.depth, self.budget) = (source, reader, locator, depth, budget)
    archive = ArchiveReader(source)
  }

  mutating func next() -> Step {
    while !isAtEnd, !budget.isExhausted {
      do throws(ArchiveReader.Refusal) {
        guard let path = try archive.nextFile() else { return end() }
        guard budget.spendFile() else { return stop(.tooManyMembers(limit: ExpansionBudget.mostFiles, locator)) }
        if let step = step(path) {
          isEmpty = false
          return step
        }
      } catch {
        // A file that broke off has said so of itself.
        return isBroken.value ? end() : stop(.unreadMember(error, locator))
      }
    }
    return .end
  }

  /// What to do with the member of that path; nil to pass it over.
  private mutating func step(_ path: [UInt8]) -> Step? {
    if OfficeText.isPart(path) {
      office.add(String(decoding: path, as: UTF8.self), ByteSource(nextBlock), limit: reader.options.maximumFileSize)
      return nil
    }
    let path = path.map { $0 == 0x5C ? 0x2F : $0 }
    let folders = path.split(separator: 0x2F)
    let locator = Locator(path: locator.path, member: name(of: path))
    if folders.contains([0x2E, 0x2E]) || path.first == 0x2F { return .issue(.memberOutside(locator)) }
    let isAside = folders.contains { FileName($0).fault != nil && $0 != [0x2E] || $0 == Array("__MACOSX".utf8)[...] }
    guard office.isEmpty, !isAside else { return nil }
    switch FileName(folders.last ?? []).kind {
    case .aside: return nil
    case .otherForm(let ending): return EndingForm(ending: ending).map { .issue(.unreadEnding($0, ending, locator)) }
    case .article, .sidecar:
      guard seen.insert(path).inserted else { return .issue(.memberTwice(locator)) }
      return .file(ByteSource(nextBlock), locator)
    }
  }

  /// Set when the bytes of a member broke off.
  private let isBroken = Mark()

  private final class Mark { var value = false }

  private var nextBlock: () throws(ByteSource.Failure) -> [UInt8] {
    { [archive, budget, isBroken] () throws(ByteSource.Failure) in
      let block: [UInt8]
      do throws(ArchiveReader.Refusal) {
        block = try archive.nextBlock()
      } catch {
        isBroken.value = true
        throw .archive(error)
      }
      try budget.spend(bytes: block.count)
      return block
    }
  }

  /// Compressed data that is no archive has no names of its own: its one text is the file itself.
  private func name(of path: [UInt8]) -> String? {
    let outer = locator.member.map { $0 + "!" } ?? ""
    return path == Array("data".utf8) ? locator.member : outer + Printable.path(path)
  }

  private mutating func stop(_ issue: Issue) -> Step {
    isAtEnd = true
    return .issue(issue)
  }

  private mutating func end() -> Step {
    if !office.isEmpty {
      isAtEnd = true
      return .reading(office.reading(reader, locator))
    }
    if isEmpty, archive.isCompressed {
      // Zeros look like the end of a tape archive that holds nothing.
      isEmpty = false
      archive = ArchiveReader(source, as: .compressedFile)
      return next()
    }
    return isEmpty ? stop(.emptyContainer(locator)) : .end
  }
}

extension ArchiveMembers.Step {
  fileprivate static func issue(_ issue: Issue) -> Self { .reading(Reading(articles: [], issues: [issue])) }
}

/// The parts of an office document, by their paths.
private struct OfficeParts {
  private var parts: [String: [UInt8]] = [:]
  private var failure: ByteSource.Failure?

  var isEmpty: Bool { parts.isEmpty && failure == nil }

  mutating func add(_ path: String, _ source: consuming ByteSource, limit: Int) {
    do throws(ByteSource.Failure) {
      parts[path] = try source.rest(atMost: limit)
    } catch {
      failure = failure ?? error
    }
  }

  func reading(_ reader: FileReader, _ locator: Locator) -> Reading {
    if let failure { return Reading(articles: [], issues: [.unread(failure, locator)]) }
    let limit = reader.options.maximumFileSize
    if let text = OfficeText.text(of: parts) ?? SheetText.text(of: parts, atMost: limit) {
      guard text.count <= limit else {
        return Reading(articles: [], issues: [.unread(.tooLarge(limit: limit), locator)])
      }
      var reading = reader.reading(of: text, at: locator)
      if parts.values.contains(where: DocumentType.declaresEntities) {
        reading.issues.append(.declaringEntities(locator))
      }
      return reading
    }
    let isText = parts["word/document.xml"] != nil || parts["content.xml"] != nil
    return Reading(articles: [], issues: [isText ? .empty(locator) : .unreadOffice(locator)])
  }
}

extension Issue {
  static func unreadMember(_ refusal: ArchiveReader.Refusal, _ locator: Locator) -> Issue {
    switch refusal {
    case .missing:
      Issue(
        .missingLibrary, locator, "not read; this program was built without libarchive, which opens archives",
        action: "install libarchive-dev and build again with make, or unpack the archive")
    case .encrypted:
      Issue(.unreadMember, locator, "not read; it is encrypted", action: "unpack the archive with its password")
    case .broken(let reason):
      Issue(
        .unreadMember, locator, "not read to its end; the archive is broken: \(reason)",
        action: "get the archive again from where it came")
    }
  }

  fileprivate static func tooManyMembers(limit: Int, _ locator: Locator) -> Issue {
    Issue(
      .unreadMember, locator, "not read to its end; it has more than \(limit) files", action: "unpack the archive")
  }

  fileprivate static func memberOutside(_ locator: Locator) -> Issue {
    Issue(
      .unreadMember, locator, "not read; its path leads out of the archive", action: "unpack the archive with care")
  }

  fileprivate static func memberTwice(_ locator: Locator) -> Issue {
    Issue(
      .unreadMember, locator, "not read; the archive has a file of this path before it", action: "unpack the archive")
  }

  fileprivate static func emptyContainer(_ locator: Locator) -> Issue {
    Issue(.empty, locator, "skipped; no file that may be an article is in it", action: "look at what the archive holds")
  }

  fileprivate static func unreadOffice(_ locator: Locator) -> Issue {
    Issue(
      .unreadForm, locator, "not read; it is an office document of a kind that is not read, such as slides",
      action: "save its text as plain text (.txt)")
  }

  fileprivate static func unreadEnding(_ form: EndingForm, _ ending: String, _ locator: Locator) -> Issue {
    Issue(
      .otherForm, locator, "not read; it is \(form.name), and files that end in .\(ending) are not read yet",
      action: form.action)
  }
}
