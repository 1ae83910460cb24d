import EntenteArchives
import EntenteText

/// A file that holds others: an archive, compressed data, or an office document, known by its first bytes.
enum Container {
  /// Whether bytes begin as a container that is read does.
  static func begins(_ bytes: [UInt8]) -> Bool {
    heads.contains { bytes.starts(with: $0) } || isTar(bytes)
  }

  private static let heads: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
    [0x28, 0xB5, 0x2F, 0xFD],
  ]

  private static func isTar(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 512 && bytes[257..<262].elementsEqual(Array("ustar".utf8))
  }
}

/// Reads what is in a container: each member as a file of its own, or the text of an office document.
struct ContainerReader {
  let locator: Locator
  let options: ArticleReader.Options
  /// Reads the bytes of a member as articles.
  let read: ([UInt8], Locator) -> Reading

  /// Members inside each other: a zip in a zip, and no more.
  static var maximumDepth: Int { 2 }

  func reading(of bytes: [UInt8]) -> Reading {
    var members = MemberReadings(self)
    let limits = ArchiveReader.Limits(member: options.maximumFileSize)
    do throws(ArchiveReader.Refusal) {
      try ArchiveReader(limits).read(bytes) { members.add($0) }
    } catch {
      members.issues.append(.unreadMember(error, locator))
    }
    return members.reading
  }
}

/// The readings of the members of a container, in their order.
private struct MemberReadings {
  var issues: [Issue] = []
  private var articles: [Article] = []
  /// The parts of an office document, by their paths.
  private var parts: [String: [UInt8]] = [:]
  private var seen: Set<[UInt8]> = []
  private let container: ContainerReader

  init(_ container: ContainerReader) { self.container = container }

  mutating func add(_ member: ArchiveReader.Member) {
    if OfficeText.isPart(member.path) {
      if case .success(let bytes) = member.contents { parts[String(decoding: member.path, as: UTF8.self)] = bytes }
      return
    }
    let path = member.path.map { $0 == 0x5C ? 0x2F : $0 }
    let folders = path.split(separator: 0x2F)
    let locator = Locator(path: container.locator.path, member: name(of: path))
    guard parts.isEmpty, !folders.contains(where: { FileName($0).fault != nil || $0 == Array("__MACOSX".utf8)[...] })
    else {
      if folders.contains([0x2E, 0x2E]) { issues.append(.memberOutside(locator)) }
      return
    }
    if path.first == 0x2F { return issues.append(.memberOutside(locator)) }
    guard seen.insert(path).inserted else { return issues.append(.memberTwice(locator)) }
    read(member, FileName(folders.last ?? []), locator)
  }

  private mutating func read(_ member: ArchiveReader.Member, _ name: FileName, _ locator: Locator) {
    switch (name.kind, member.contents) {
    case (.aside, _): break
    case (.otherForm(let ending), _):
      guard let form = EndingForm(ending: ending) else { return }
      issues.append(.unreadEnding(form, ending, locator))
    case (.article, .failure(let refusal)), (.sidecar, .failure(let refusal)):
      issues.append(.unreadMember(refusal, locator))
    case (.article, .success(let bytes)), (.sidecar, .success(let bytes)):
      let reading = container.read(bytes, locator)
      articles += reading.articles
      issues += reading.issues
    }
  }

  /// Compressed data that is no archive has no names of its own: its one text is the file itself.
  private func name(of path: [UInt8]) -> String? {
    let outer = container.locator.member.map { $0 + "!" } ?? ""
    return path == Array("data".utf8) ? container.locator.member : outer + Printable.path(path)
  }

  var reading: Reading {
    guard !parts.isEmpty else {
      let none = articles.isEmpty && issues.isEmpty ? [Issue.emptyContainer(container.locator)] : []
      return Reading(articles: articles, issues: issues + none)
    }
    guard let text = OfficeText.text(of: parts) ?? SheetText.text(of: parts) else {
      return Reading(articles: [], issues: issues + [.unreadOffice(container.locator)])
    }
    let reading = container.read(text, container.locator)
    return Reading(articles: reading.articles, issues: issues + reading.issues)
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
    case .tooLarge(let limit):
      Issue(
        .unreadMember, locator, "not read; more than \(limit) bytes come out of it",
        action: "unpack the archive, or raise --max-file-size")
    case .tooMany(let limit):
      Issue(
        .unreadMember, locator, "not read to its end; it has more than \(limit) files", action: "unpack the archive")
    case .broken(let reason):
      Issue(
        .unreadMember, locator, "not read to its end; the archive is broken: \(reason)",
        action: "get the archive again from where it came")
    }
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
      .unreadForm, locator, "not read; it is an office document without a text, or of a kind that is not read",
      action: "save it as plain text (.txt)")
  }

  fileprivate static func unreadEnding(_ form: EndingForm, _ ending: String, _ locator: Locator) -> Issue {
    Issue(
      .otherForm, locator, "not read; it is \(form.name), and files that end in .\(ending) are not read yet",
      action: form.action)
  }
}
