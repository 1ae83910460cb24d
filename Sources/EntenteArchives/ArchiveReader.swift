#if ENTENTE_ARCHIVE
  private import CArchive
  #if canImport(Glibc)
    private import Glibc
  #else
    private import Darwin
  #endif
#endif

/// Reads an archive or a compressed file by the system's libarchive, a file and a block at a time: nothing is written
/// anywhere, and what a header says of sizes is not believed.
///
/// A class, because the library keeps a place in the bytes.
package final class ArchiveReader {
  package enum Source {
    case bytes([UInt8])
    /// Of an open file, which stays open as long as the reader is used.
    case file(descriptor: Int32)
  }

  package enum Form {
    /// Told by the bytes: zip, 7z, tar, or one compressed file.
    case any
    /// One compressed file, whatever its bytes look like.
    case compressedFile
  }

  package enum Refusal: Error, Hashable, Sendable {
    /// Built without libarchive.
    case missing
    case encrypted
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

  #if ENTENTE_ARCHIVE
    private let archive: OpenArchive

    package init(_ source: Source, as form: Form = .any) { archive = OpenArchive(source, form) }

    /// The path of the next regular file, as the archive has it, without regard to where it leads; nil at the end.
    ///
    /// Links, folders and devices are passed over. A compressed file that is no archive holds one file, `data`.
    ///
    /// - Throws: Why no more of it can be read; `missing` in a build without libarchive.
    package func nextFile() throws(Refusal) -> [UInt8]? { try archive.nextFile() }

    /// The next bytes of the file whose path was read last, some tens of thousands; none at its end.
    package func nextBlock() throws(Refusal) -> [UInt8] { try archive.nextBlock() }

    /// Whether the archive's own bytes are compressed as a whole, known once a file was looked for.
    package var isCompressed: Bool { archive.isCompressed }
  #else
    package init(_ source: Source, as form: Form = .any) {}
    package func nextFile() throws(Refusal) -> [UInt8]? { throw .missing }
    package func nextBlock() throws(Refusal) -> [UInt8] { throw .missing }
    package var isCompressed: Bool { false }
  #endif
}

#if ENTENTE_ARCHIVE
  @safe private struct OpenArchive: ~Copyable {
    private let handle: OpaquePointer
    /// The locale in which names are UTF-8.
    private let locale: locale_t?
    private let storage: UnsafeMutableRawBufferPointer
    /// Why it cannot be opened.
    private let failure: ArchiveReader.Refusal?

    init(_ source: ArchiveReader.Source, _ form: ArchiveReader.Form) {
      guard let handle = unsafe archive_read_new() else { preconditionFailure("libarchive has no memory") }
      let bytes = if case .bytes(let bytes) = source { bytes } else { [UInt8]() }
      unsafe storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
      unsafe storage.copyBytes(from: bytes)
      unsafe self.handle = handle
      unsafe locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
      unsafe Self.allowForms(of: handle, form)
      let status =
        if case .file(let descriptor) = source {
          unsafe archive_read_open_fd(handle, descriptor, 65_536)
        } else {
          unsafe archive_read_open_memory(handle, storage.baseAddress, bytes.count)
        }
      failure = status == ARCHIVE_OK ? nil : .broken(unsafe Self.reason(handle))
    }

    deinit {
      unsafe _ = archive_read_free(handle)
      unsafe storage.deallocate()
      if let locale = unsafe locale { unsafe freelocale(locale) }
    }

    private static func allowForms(of handle: OpaquePointer, _ form: ArchiveReader.Form) {
      unsafe _ = archive_read_support_filter_gzip(handle)
      unsafe _ = archive_read_support_filter_bzip2(handle)
      unsafe _ = archive_read_support_filter_xz(handle)
      unsafe _ = archive_read_support_filter_zstd(handle)
      unsafe _ = archive_read_support_format_raw(handle)
      unsafe _ = archive_read_support_format_empty(handle)
      guard case .any = form else { return }
      unsafe _ = archive_read_support_format_zip(handle)
      unsafe _ = archive_read_support_format_7zip(handle)
      unsafe _ = archive_read_support_format_tar(handle)
    }

    var isCompressed: Bool { unsafe archive_filter_count(handle) > 1 }

    func nextFile() throws(ArchiveReader.Refusal) -> [UInt8]? {
      if let failure { throw failure }
      // Names are decoded in the locale of the thread, and the next call may come from another.
      let former = unsafe locale.flatMap { unsafe uselocale($0) }
      defer { if let former = unsafe former { unsafe _ = uselocale(former) } }
      while true {
        var entry: OpaquePointer?
        let status = unsafe archive_read_next_header(handle, &entry)
        if status == ARCHIVE_EOF { return nil }
        guard status >= ARCHIVE_WARN, let entry = unsafe entry else { throw unsafe Self.refusal(handle) }
        let type = unsafe archive_entry_filetype(entry)
        guard type == 0o100000 || type == 0, unsafe archive_entry_hardlink(entry) == nil else { continue }
        guard let path = unsafe archive_entry_pathname(entry) else { return Array("data".utf8) }
        return unsafe UnsafeRawBufferPointer(start: path, count: strlen(path)).map { $0 }
      }
    }

    func nextBlock() throws(ArchiveReader.Refusal) -> [UInt8] {
      var block = [UInt8](repeating: 0, count: 65_536)
      let count = unsafe archive_read_data(handle, &block, block.count)
      guard count >= 0 else { throw unsafe Self.refusal(handle) }
      return count == block.count ? block : Array(block[..<count])
    }

    private static func refusal(_ handle: OpaquePointer) -> ArchiveReader.Refusal {
      let reason = unsafe reason(handle)
      let isLocked = ["encrypt", "passphrase", "password"].contains { reason.lowercased().contains($0) }
      return isLocked ? .encrypted : .broken(reason)
    }

    private static func reason(_ handle: OpaquePointer) -> String {
      let reason = unsafe archive_error_string(handle).map { unsafe String(cString: $0) } ?? ""
      let words = reason.split { $0.isWhitespace }.joined(separator: " ")
      return words.isEmpty ? "its end is missing, or its bytes are not what they were" : words
    }
  }
#endif
