import CEvent
package import Diagnostics
import Dispatch
import Glibc
import Storage
import Synchronization

/// The server of the preview, on the loopback of this machine; its requests are answered on a thread of
/// their own.
package final class Server: Sendable {
  private let handle: Handle
  package let port: Int
  private let showing = Mutex(Showing())
  /// Counts what has been shown. It begins with the time, so that a browser that was there before the
  /// server was started anew knows nothing for seen.
  private let number: Mutex<UInt64>

  /// The C server: announce and stop may be called from any thread, the rest is the loop's own.
  private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  /// How many ports are tried where nobody has asked for one.
  private static let tries = 10
  private static let usualPort = 4680

  /// - Parameter port: Nil for the first of the usual ones that is free, 0 for any.
  package init(port: Int?) throws(Failure) {
    var error: Int32 = 0
    let wanted = port.map { $0...$0 } ?? Self.usualPort...Self.usualPort + Self.tries - 1
    var opened: OpaquePointer?
    for number in wanted where opened == nil {
      opened = nastavnik_server_open(UInt16(clamping: number), &error)
      if error != EADDRINUSE { break }
    }
    guard let opened else { throw Self.refusal(port, error) }
    handle = Handle(pointer: opened)
    self.port = Int(nastavnik_server_port(opened))
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    number = Mutex(UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
  }

  private static func refusal(_ port: Int?, _ error: Int32) -> Failure {
    switch error {
    case EADDRINUSE:
      Failure(
        .machine,
        port.map { "Порт \($0) занят другой программой. Назовите другой ключом --port." }
          ?? "Порты с \(usualPort) по \(usualPort + tries - 1) заняты. Назовите другой: --port.")
    case EACCES:
      Failure(.machine, "Порт \(port ?? 0) может занять только администратор. Назовите другой.")
    default: Failure(.machine, "Не удалось открыть порт: система ответила ошибкой \(error).")
    }
  }

  /// Where the portal is shown.
  package var address: String { "http://127.0.0.1:\(port)" + showing.withLock { $0.root } }

  /// Shows what a run has made, and lets the browsers know when that is something else.
  ///
  /// - Returns: Whether it is.
  @discardableResult
  package func show(_ change: (inout Showing) -> Bool) -> Bool {
    guard showing.withLock({ change(&$0) }) else { return false }
    nastavnik_server_announce(
      handle.pointer,
      number.withLock {
        $0 += 1; return $0
      })
    return true
  }

  /// Begins to answer. `ended` is called from the server's thread when the program is asked to end.
  package func start(ended: @escaping @Sendable () -> Void) {
    DispatchQueue(label: "preview").async { [self] in
      let context = Unmanaged.passUnretained(self).toOpaque()
      let signal = nastavnik_server_run(
        handle.pointer,
        { context, request in
          guard let context, let request else { return }
          Unmanaged<Server>.fromOpaque(context).takeUnretainedValue().answer(request)
        }, context)
      if signal != 0 { ended() }
    }
  }

  private func answer(_ request: OpaquePointer) {
    let responder = Responder(showing.withLock { $0 }, port: port)
    switch responder.answer(Request(request)) {
    case .stream: nastavnik_request_stream(request, handle.pointer)
    case .response(let response):
      for (name, value) in response.headers { nastavnik_request_add(request, name, value) }
      response.body.withUnsafeBytes {
        nastavnik_request_reply(request, Int32(response.status), $0.baseAddress, $0.count)
      }
    }
  }
}

extension Request {
  fileprivate init(_ request: OpaquePointer) {
    func header(_ name: String) -> String? {
      nastavnik_request_header(request, name).map { String(cString: $0) }
    }
    self.init(
      String(cString: nastavnik_request_method(request)),
      String(cString: nastavnik_request_target(request)),
      host: nastavnik_request_count(request, "Host") == 1 ? header("Host") : nil)
    ifNoneMatch = header("If-None-Match")
    range = header("Range")
    ifRange = header("If-Range")
  }
}
