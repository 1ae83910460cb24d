/// Returns the 64-bit FNV-1a hash of bytes, the same on every machine and in every run, unlike `Hasher`.
///
/// It spreads identifiers over random streams; it does not protect against chosen collisions.
///
/// - SeeAlso: Fowler, Noll, Vo and Eastlake, <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>.
package func fnv1a64(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
