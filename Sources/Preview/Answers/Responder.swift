import Text

/// What came of a request.
package enum Answer: Sendable {
  case response(Response)
  /// The stream of events is opened.
  case stream
}

/// Answers the requests of a browser from what is shown at the moment.
///
/// Only the person at this machine is served: a name that is not this machine's own in `Host` is one
/// that a foreign page has had led here (DNS rebinding).
package struct Responder: Sendable {
  private let showing: Showing
  private let hosts: Set<String>

  package init(_ showing: Showing, port: Int) {
    self.showing = showing
    hosts = ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"]
  }

  package func answer(_ request: Request) -> Answer {
    guard let host = request.host?.lowercased(), hosts.contains(host) else {
      return .response(
        Response(refusing: 403, "Портал показывают только на этом компьютере.")
          .answering(request))
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var refusal = Response(refusing: 405, "Здесь можно только смотреть.")
      refusal.headers.append(("Allow", "GET, HEAD"))
      return .response(refusal.answering(request))
    }
    guard let path = Self.path(of: request.target) else {
      return .response(Response(refusing: 400, "Такого адреса не бывает.").answering(request))
    }
    if path == Additions.events, request.method == "GET" { return .stream }
    return .response(response(to: path).answering(request))
  }

  /// The decoded path of a target, without its query; nil for what no link of a portal can be.
  private static func path(of target: String) -> String? {
    let named = target.prefix { $0 != "?" && $0 != "#" }
    guard named.hasPrefix("/"), !named.hasPrefix("//"), let path = PercentEncoding.decode(named)
    else { return nil }
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    // An encoded slash would make two steps of one.
    guard steps.count == named.split(separator: "/", omittingEmptySubsequences: false).count,
      !steps.contains("."), !steps.contains(".."),
      !path.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" || $0.value == 0x7F })
    else { return nil }
    return path
  }

  private func response(to path: String) -> Response {
    if let addition = Additions.files[path] { return Response(200, addition.type, addition.bytes) }
    guard let files = showing.files else { return page(Array(Additions.blank.utf8), 503, at: nil) }
    let root = PercentEncoding.decode(showing.root) ?? showing.root
    guard path.hasPrefix(root) else {
      return path == "/" || path + "/" == root ? moved(to: showing.root) : missing(path, files)
    }
    let named = String(path.dropFirst(root.count))
    let file = named.isEmpty || named.hasSuffix("/") ? named + "index.html" : named
    if let bytes = files[file] {
      return file.hasSuffix(".html")
        ? page(bytes, 200, at: file) : Response(200, MediaType.named(file), bytes)
    }
    if files[named + "/index.html"] != nil {
      return moved(to: PercentEncoding.encode(path + "/", keepsSlash: true))
    }
    return missing(file, files)
  }

  private func missing(_ path: String, _ files: [String: [UInt8]]) -> Response {
    page(files["404.html"] ?? Array(Additions.blank.utf8), 404, at: path)
  }

  private func page(_ bytes: [UInt8], _ status: Int, at path: String?) -> Response {
    Response(status, "text/html; charset=utf-8", Additions(showing).added(to: bytes, at: path))
  }

  private func moved(to address: String) -> Response {
    var response = Response(refusing: 302, address)
    response.headers.append(("Location", address))
    return response
  }
}
