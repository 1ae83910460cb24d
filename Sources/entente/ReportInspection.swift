import EntenteReading
import EntenteText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Compares written reports with what their datapackage.json says of each file.
enum ReportInspection {
  /// The files that were changed, are missing or cannot be told, a line each; empty where no report stands.
  static func differences(below folder: String) throws -> [String] {
    try names(in: folder).sorted().flatMap { name -> [String] in
      let package = "\(folder)/\(name)/datapackage.json"
      guard unsafe access(package, F_OK) == 0 else { return [] }
      return try differences(package, in: "\(folder)/\(name)")
    }
  }

  private static func differences(_ package: String, in folder: String) throws -> [String] {
    let line = try DiskFile.bytes(at: package).filter { $0 != UInt8(ascii: "\n") }
    guard let object = try? JSONLine.object(in: line), case .array(let resources)? = object["resources"] else {
      return ["\(package): not as it was written"]
    }
    return resources.compactMap { resource in
      guard case .object(let members) = resource, let path = members.text("path"), let hash = members.text("hash")
      else {
        return "\(package): a resource without path and hash"
      }
      guard let bytes = try? DiskFile.bytes(at: "\(folder)/\(path)") else { return "\(folder)/\(path): missing" }
      return "sha256:" + SHA256.hex(of: bytes) == hash ? nil : "\(folder)/\(path): changed since it was written"
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}

extension JSONObject {
  fileprivate func text(_ key: String) -> String? {
    guard case .string(let bytes)? = self[key] else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
