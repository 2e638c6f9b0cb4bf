/// Pairs runs of one or two tildes in a run of inlines, as CommonMark pairs its asterisks.
struct Strikethrough {
  /// A run of tildes that may open or close.
  struct Run {
    var offset: Int
    var length: Int
    var canOpen: Bool
    var canClose: Bool
  }

  /// The openers still open, by the inlines they stand in.
  private var open: [[Run]] = [[]]
  private(set) var pairs: [(opener: Run, closer: Run)] = []

  /// An inline begins: what stands in it pairs only with its like.
  mutating func enter() { open.append([]) }

  mutating func exit() { if open.count > 1 { open.removeLast() } }

  mutating func add(_ run: Run) {
    guard run.length <= 2, run.canOpen || run.canClose else { return }
    let level = open.count - 1
    if run.canClose, let index = open[level].lastIndex(where: { matches($0, run) }) {
      let opener = open[level][index]
      open[level].removeSubrange(index...)
      if opener.length == run.length { pairs.append((opener: opener, closer: run)) }
    } else if run.canOpen {
      open[level].append(run)
    }
  }

  /// CommonMark's rule of three for runs that could both open and close.
  private func matches(_ opener: Run, _ closer: Run) -> Bool {
    !((closer.canOpen || opener.canClose) && closer.length % 3 != 0
      && (opener.length + closer.length) % 3 == 0)
  }
}
