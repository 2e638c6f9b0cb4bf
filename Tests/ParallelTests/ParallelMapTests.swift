import Parallel
import Testing

@Suite struct ParallelMapTests {
  @Test(arguments: [0, 1, 2, 15, 16, 17, 1000, 1025])
  func keepsTheOrderOfItsElements(_ count: Int) {
    #expect(parallelMap(Array(0..<count)) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }
}
