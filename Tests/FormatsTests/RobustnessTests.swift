import Diagnostics
import Glibc
import Testing

@testable import Formats

@Suite struct RobustnessTests {
  @Test(arguments: [
    ("a.yaml", Samples.yaml), ("a.json", Samples.json), ("a.csv", Samples.csv),
    ("a.md", Samples.markdown),
  ])
  func mangledBytesAreReadOrRefusedWithAPlace(_ path: String, _ samples: [String]) {
    var mutator = Mutator(seed: 2025, signs: "")
    for _ in 0..<3000 {
      let reading = Reading(bytes: mutator.mangled(Array(mutator.pick(samples).utf8)), as: path)
      #expect(reading.data != nil || reading.report.errors > 0)
      for fault in reading.report.diagnostics {
        #expect(fault.range != nil)
        #expect(!fault.summary.contains("while ") && !fault.summary.contains("found "))
        #expect((fault.range?.offsets.upperBound ?? 0) <= (fault.range?.file.bytes.count ?? 0))
      }
    }
  }

  @Test(arguments: [
    ("a.yaml", "["), ("a.yaml", "- "), ("a.yaml", "{a: "), ("a.yaml", "a: &x [*x, "),
    ("a.yaml", "? "), ("a.yaml", "\""), ("a.yaml", "a: 1\n"), ("a.yaml", "a"), ("a.yaml", "#\n"),
    ("a.yaml", "a:\n "), ("a.yaml", "- a: b\n"), ("a.yaml", "&a "), ("a.yaml", "!!str "),
    ("a.yaml", "%a\n"), ("a.yaml", "---\n"), ("a.yaml", "'' "), ("a.yaml", "|\n"), ("a.yaml", "\n"),
    ("a.json", "["), ("a.json", "{\"a\":"), ("a.json", "\"\\u0416\","), ("a.json", "1"),
    ("a.csv", "\""), ("a.csv", "\"\"\""), ("a.csv", ";"), ("a.csv", "\r"), ("a.csv", "a;\"b\"\n"),
    ("a.csv", "\"\n;"), ("a.md", "---\n"), ("a.md", "-"), ("a.md", "\n"), ("a.md", "---\na: "),
  ])
  func repeatedTextIsReadInLinearTime(_ path: String, _ piece: String) {
    func time(_ count: Int) -> Double {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      let start = Self.processorTime()
      _ = Reading(bytes: bytes, as: path)
      return Self.processorTime() - start
    }
    // Sixteen times the text may take sixteen times as long, and not 256 times.
    let short = min(time(10_000), time(10_000), time(10_000))
    let long = min(time(160_000), time(160_000))
    #expect(long < short * 64 + 0.1, "\(short) s → \(long) s")
  }

  /// Seconds this thread has computed, whatever else the machine does.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
