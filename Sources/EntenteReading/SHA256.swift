private import CCrypto

/// SHA-256 by the system's libcrypto.
package enum SHA256 {
  /// Returns the digest of the bytes as 64 lower-case hexadecimal digits.
  package static func hex(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let isDone = unsafe EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    precondition(isDone == 1, "libcrypto has no SHA-256")
    return hexadecimal(digest)
  }

  fileprivate static func hexadecimal(_ digest: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * digest.count)
    for byte in digest { text += [digit(byte >> 4), digit(byte & 15)] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// The digest of bytes that come one piece after the other.
  @safe package struct Stream: ~Copyable {
    private let context: OpaquePointer

    package init() {
      guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
        preconditionFailure("libcrypto has no SHA-256")
      }
      unsafe self.context = context
    }

    package mutating func add(_ bytes: [UInt8]) { unsafe _ = EVP_DigestUpdate(context, bytes, bytes.count) }

    /// Returns the digest as 64 lower-case hexadecimal digits.
    package consuming func hex() -> String {
      var digest = [UInt8](repeating: 0, count: 32)
      unsafe _ = EVP_DigestFinal_ex(context, &digest, nil)
      return SHA256.hexadecimal(digest)
    }

    deinit { unsafe EVP_MD_CTX_free(context) }
  }
}
