import EntenteStatistics
import Testing

@Suite struct `The random stream` {
  /// The reference implementation of Vigna, prng.di.unimi.it/splitmix64.c, for seed 1234567; the others in Python.
  @Test(
    arguments: [
      (0, [16294208416658607535, 7960286522194355700, 487617019471545679, 17909611376780542444, 1961750202426094747]),
      (
        1_234_567,
        [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]
      ),
      (
        20_211_109,
        [16470153044465645463, 14633180666089671244, 616974241561255262, 6002157282580076536, 6321069857317555530]
      ),
    ] as [(UInt64, [UInt64])])
  func `is SplitMix64, in order and by number`(seed: UInt64, outputs: [UInt64]) {
    var generator = SplitMix64(seed: seed)
    #expect(outputs.map { _ in generator.next() } == outputs)
    #expect((1...5).map { SplitMix64(seed: seed)[$0] } == outputs)
  }

  /// The test vectors of Noll's FNV page, www.isthe.com/chongo/src/fnv/test_fnv.c.
  @Test(
    arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8)]
      as [(String, UInt64)])
  func `is spread over identifiers by FNV-1a`(text: String, hash: UInt64) {
    #expect(fnv1a64(text.utf8) == hash)
  }
}
