import Glibc
import Synchronization

/// Adds up where the processors' time of a build goes: what `--timings` prints.
final class StageClock: Sendable {
  private let sums = Mutex([Int](repeating: 0, count: StageTime.Stage.allCases.count))

  /// Measures work that runs on one thread, beside which other pages are rendered.
  func measure<Result, Fault: Error>(
    _ stage: StageTime.Stage, _ work: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    try measure(stage, by: CLOCK_THREAD_CPUTIME_ID, work)
  }

  /// Measures work that spreads over the cores by itself, beside which nothing runs.
  func measureWhole<Result, Fault: Error>(
    _ stage: StageTime.Stage, _ work: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    try measure(stage, by: CLOCK_PROCESS_CPUTIME_ID, work)
  }

  private func measure<Result, Fault: Error>(
    _ stage: StageTime.Stage, by clock: clockid_t, _ work: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let start = Self.now(clock)
    defer {
      let spent = Self.now(clock) - start
      sums.withLock { $0[stage.rawValue] += spent }
    }
    return try work()
  }

  private static func now(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  /// The stages in their order. Texts are rendered while their pages are: the theme's is the rest.
  var times: [StageTime] {
    var sums = sums.withLock { $0 }
    sums[StageTime.Stage.theme.rawValue] -= sums[StageTime.Stage.markdown.rawValue]
    return StageTime.Stage.allCases.map {
      StageTime(stage: $0, seconds: Double(sums[$0.rawValue]) / 1e9)
    }
  }
}

/// How much of the processors' time a stage of a build has taken.
package struct StageTime: Sendable {
  package enum Stage: Int, CaseIterable, Sendable {
    case content, plan, markdown, theme, secrets, files, feeds

    package var label: String {
      switch self {
      case .content: "чтение и проверка содержания"
      case .plan: "тема и план страниц"
      case .markdown: "тексты Markdown"
      case .theme: "шаблоны темы"
      case .secrets: "поиск закрытых сведений"
      case .files: "запись страниц"
      case .feeds: "поиск по порталу, ленты, вложения"
      }
    }
  }

  package let stage: Stage
  package let seconds: Double
}
