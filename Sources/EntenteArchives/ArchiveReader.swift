#if ENTENTE_ARCHIVE
  private import CArchive
  #if canImport(Glibc)
    private import Glibc
  #else
    private import Darwin
  #endif
#endif

/// Reads archives and compressed files by the system's libarchive, in memory: nothing is written anywhere.
///
/// What a header says of sizes is not believed; reading stops where more comes out than is allowed.
package struct ArchiveReader: Sendable {
  package struct Limits: Hashable, Sendable {
    /// Bytes of one member.
    package let member: Int
    /// Bytes of all members.
    package let total: Int
    package let members: Int

    package init(member: Int, total: Int = 2_000_000_000, members: Int = 100_000) {
      (self.member, self.total, self.members) = (member, total, members)
    }
  }

  /// A file in an archive.
  package struct Member: Sendable {
    /// As the archive has it, without regard to where it leads; `data` in a compressed file that is no archive.
    package let path: [UInt8]
    package let contents: Result<[UInt8], Refusal>
  }

  package enum Refusal: Error, Hashable, Sendable {
    /// Built without libarchive.
    case missing
    case encrypted
    /// More than a member may have, or all of them together.
    case tooLarge(limit: Int)
    case tooMany(limit: Int)
    /// In the library's words.
    case broken(String)
  }

  /// Whether this program was built with libarchive.
  package static var isAvailable: Bool {
    #if ENTENTE_ARCHIVE
      true
    #else
      false
    #endif
  }

  private let limits: Limits

  package init(_ limits: Limits) { self.limits = limits }

  /// Hands the members of an archive on, one at a time, in their order; links, folders and devices are passed over.
  ///
  /// - Throws: Why no more of it can be read; what came before stays read.
  package func read(_ bytes: [UInt8], _ body: (Member) -> Void) throws(Refusal) {
    #if ENTENTE_ARCHIVE
      let archive = OpenArchive(bytes)
      var rest = limits.total
      var count = 0
      while let path = try archive.nextFile() {
        count += 1
        guard count <= limits.members else { throw .tooMany(limit: limits.members) }
        let contents = archive.contents(atMost: min(limits.member, rest))
        if case .success(let bytes) = contents { rest -= bytes.count }
        body(Member(path: path, contents: contents))
        if case .failure(.broken(let reason)) = contents { throw .broken(reason) }
        guard rest > 0 else { throw .tooLarge(limit: limits.total) }
      }
    #else
      throw .missing
    #endif
  }
}

#if ENTENTE_ARCHIVE
  /// An archive that is being read, in the locale in which names are UTF-8.
  @safe private struct OpenArchive: ~Copyable {
    private let handle: OpaquePointer
    private let locale: locale_t?
    private let former: locale_t?
    private let storage: UnsafeMutableRawBufferPointer

    /// Why it cannot be opened.
    private let failure: ArchiveReader.Refusal?

    init(_ bytes: [UInt8]) {
      guard let handle = unsafe archive_read_new() else { preconditionFailure("libarchive has no memory") }
      let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
      unsafe storage.copyBytes(from: bytes)
      unsafe _ = archive_read_support_filter_gzip(handle)
      unsafe _ = archive_read_support_filter_bzip2(handle)
      unsafe _ = archive_read_support_filter_xz(handle)
      unsafe _ = archive_read_support_filter_zstd(handle)
      unsafe _ = archive_read_support_format_zip(handle)
      unsafe _ = archive_read_support_format_tar(handle)
      unsafe _ = archive_read_support_format_raw(handle)
      unsafe _ = archive_read_support_format_empty(handle)
      let locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
      unsafe self.former = unsafe locale.flatMap { unsafe uselocale($0) }
      let isOpen = unsafe archive_read_open_memory(handle, storage.baseAddress, bytes.count) == ARCHIVE_OK
      failure = isOpen ? nil : .broken(unsafe Self.reason(handle))
      unsafe self.handle = handle
      unsafe self.locale = locale
      unsafe self.storage = storage
    }

    deinit {
      unsafe _ = archive_read_free(handle)
      unsafe storage.deallocate()
      if let former = unsafe former { unsafe _ = uselocale(former) }
      if let locale = unsafe locale { unsafe freelocale(locale) }
    }

    /// The path of the next regular file; nil at the end.
    func nextFile() throws(ArchiveReader.Refusal) -> [UInt8]? {
      if let failure { throw failure }
      while true {
        var entry: OpaquePointer?
        let status = unsafe archive_read_next_header(handle, &entry)
        if status == ARCHIVE_EOF { return nil }
        guard status >= ARCHIVE_WARN, let entry = unsafe entry else { throw .broken(unsafe Self.reason(handle)) }
        let type = unsafe archive_entry_filetype(entry)
        guard type == 0o100000 || type == 0 else { continue }
        guard let path = unsafe archive_entry_pathname(entry) else { return Array("data".utf8) }
        return unsafe UnsafeRawBufferPointer(start: path, count: strlen(path)).map { $0 }
      }
    }

    /// The bytes of the file whose header was read last.
    func contents(atMost limit: Int) -> Result<[UInt8], ArchiveReader.Refusal> {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = unsafe archive_read_data(handle, &chunk, chunk.count)
        if count == 0 { return .success(bytes) }
        guard count > 0 else {
          let reason = unsafe Self.reason(handle)
          return .failure(
            reason.lowercased().contains("encrypt") || reason.lowercased().contains("passphrase")
              ? .encrypted : .broken(reason))
        }
        guard bytes.count + count <= limit else { return .failure(.tooLarge(limit: limit)) }
        bytes += chunk[..<count]
      }
    }

    private static func reason(_ handle: OpaquePointer) -> String {
      unsafe archive_error_string(handle).map { unsafe String(cString: $0) } ?? "unknown"
    }
  }
#endif
