import CStorage
package import Diagnostics
import Glibc
package import Site

/// Shows a portal while it is written: looks at its files, builds it when one of them is another, and
/// lets the browsers know.
package final class PreviewRun: Sendable {
  package let server: Server
  private let project: Project
  /// The ends of a pipe that is written to when the program is asked to end.
  private let end: (read: Int32, write: Int32)
  private let heard: @Sendable (Event) -> Void

  /// What whoever started the program is told.
  package enum Event: Sendable {
    /// A run came to its end; `isOther` says whether the browsers show something else now.
    case built(BuildResult, isOther: Bool)
    case failed(Failure)
    /// What is watched: how many files in how many folders, and whether the system says when.
    case watching(files: Int, folders: Int, hasEvents: Bool)
  }

  /// - Parameter port: Nil for the first of the usual ones that is free.
  package init(
    _ project: Project, port: Int?, heard: @escaping @Sendable (Event) -> Void
  ) throws(Failure) {
    var project = project
    project.isPreviewed = true
    self.project = project
    self.heard = heard
    var ends: [Int32] = [0, 0]
    let error = nastavnik_pipe(&ends)
    guard error == 0 else {
      throw Failure(.machine, "Не удалось начать показ: система ответила ошибкой \(error).")
    }
    end = (ends[0], ends[1])
    server = try Server(port: port)
  }

  /// How often the files are looked at, in milliseconds.
  private static let pause: Int32 = 1_000
  /// How soon a run is tried again that other programs were in the way of.
  private static let soon: Int32 = 100

  /// Builds, calls `isReady` once there is something to open, and goes on until the program is asked to
  /// end.
  package func run(isReady: () throws(Failure) -> Void) throws(Failure) {
    var events = FolderEvents(end: end.read)
    var watch = InputWatch(of: project)
    var state = State()
    var isOpened = false
    server.start { [self] in leave() }
    while true {
      let isDone = step(&watch, &events, &state)
      if !isOpened, isDone {
        try isReady()
        isOpened = true
      }
      let reason = events.wait(milliseconds: isDone ? Self.pause : Self.soon)
      if reason == .end { return }
    }
  }

  /// What is known from one look to the next.
  private struct State {
    /// How many runs the machine has refused one after another.
    var refusals = 0
    var told: (files: Int, hasEvents: Bool)?
  }

  /// Looks, and builds what is another.
  ///
  /// - Returns: Whether that was possible; the next look comes sooner where it was not.
  private func step(
    _ watch: inout InputWatch, _ events: inout FolderEvents, _ state: inout State
  ) -> Bool {
    do throws(Failure) {
      let hasChanged = try watch.hasChanged()
      // What happens during the run is an event by then.
      tell(events.watch(watch.folders), watch, &state)
      guard hasChanged || state.refusals > 0 else { return true }
      let result = try Build(project.asOfNow).run()
      state.refusals = 0
      let notice = Showing.Notice(
        result, isStrict: project.isStrict, HTMLReport(link: EditorLink.address))
      let isOther = server.show { $0.show(result.preview, notice) }
      heard(.built(result, isOther: isOther))
      return true
    } catch {
      // A file that is being written, a folder that is being moved: another look shows it whole.
      state.refusals += 1
      guard state.refusals > 3 else { return false }
      if server.show({ $0.show(nil, Showing.Notice(error)) }) { heard(.failed(error)) }
      return true
    }
  }

  private func tell(_ hasEvents: Bool, _ watch: InputWatch, _ state: inout State) {
    if let told = state.told, told == (watch.count, hasEvents) { return }
    // The number of files is told once, the loss of events whenever it comes.
    let isNews = state.told.map { $0.hasEvents != hasEvents } ?? true
    state.told = (watch.count, hasEvents)
    guard isNews else { return }
    heard(.watching(files: watch.count, folders: watch.folders.count, hasEvents: hasEvents))
  }

  /// Ends the loop; and the program, where it is busy with a run: nothing that it does now is kept.
  private func leave() {
    var byte: UInt8 = 0
    _ = write(end.write, &byte, 1)
    usleep(300_000)
    _exit(0)
  }
}
