/// A zip whose members are stored as they are.
func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  var zip: [UInt8] = []
  var directory: [UInt8] = []
  for (name, bytes) in members {
    let size = le(bytes.count, 4)
    var common: [UInt8] = le(0, 2) + le(0, 4)
    common += crc(bytes) + size + size
    common += le(name.utf8.count, 2) + le(0, 2)
    directory += [0x50, 0x4B, 1, 2] as [UInt8]
    directory += le(20, 2) + le(20, 2) + le(0x800, 2)
    directory += common
    directory += le(0, 2) + le(0, 2) + le(0, 2)
    directory += le(0, 4) + le(zip.count, 4)
    directory += Array(name.utf8)
    zip += [0x50, 0x4B, 3, 4] as [UInt8]
    zip += le(20, 2) + le(0x800, 2)
    zip += common
    zip += Array(name.utf8)
    zip += bytes
  }
  var end: [UInt8] = [0x50, 0x4B, 5, 6]
  end += le(0, 4) + le(members.count, 2) + le(members.count, 2)
  end += le(directory.count, 4) + le(zip.count, 4) + le(0, 2)
  return zip + directory + end
}

/// Gzip data in one block that is stored as it is.
func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var data: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1]
  data += le(bytes.count, 2) + le(0xFFFF - bytes.count, 2)
  data += bytes
  return data + crc(bytes) + le(bytes.count, 4)
}

private func le(_ value: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

private func crc(_ bytes: [UInt8]) -> [UInt8] {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
  }
  return le(Int(~crc), 4)
}
