import EntenteEnglish
import Foundation
import Testing

@Suite struct `A cost` {
  @Test(arguments: [1, 2, 3, 7, 10, 999, 1000, 123_456, 1 << 30, (1 << 31) - 1])
  func `is a logarithm in 64ths of a bit`(number: Int) {
    let exact = 64 * log2(Double(number))
    #expect(abs(Double(Cost.logarithm(number)) - exact) <= 1)
  }

  @Test func `of all cases is nothing, and of half of them a bit`() {
    #expect(Cost.of(812, in: 812) == 0)
    #expect(Cost.of(1, in: 2) == Cost.bit)
  }
}
