import Text

/// What a request is answered with.
package struct Response: Sendable {
  package var status: Int
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]

  /// A file of the preview, which nobody keeps without asking whether it is still the same.
  init(_ status: Int, _ type: String, _ body: [UInt8]) {
    self.status = status
    headers = [
      ("Content-Type", type), ("Cache-Control", "no-cache"),
      ("X-Content-Type-Options", "nosniff"),
      // Other sites that the person has open learn nothing of the portal.
      ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "SAMEORIGIN"),
    ]
    self.body = body
  }

  /// A refusal in words.
  init(refusing status: Int, _ words: String) {
    self.init(status, "text/plain; charset=utf-8", Array((words + "\n").utf8))
  }

  package subscript(header: String) -> String? {
    headers.first { $0.name == header }?.value
  }

  /// The same answer as far as the request asks for it: nothing where the browser has it already, a
  /// part where a part is asked for, no body where only the head is.
  func answering(_ request: Request) -> Response {
    var response = self
    guard status == 200 || status == 404 else { return response.cut(for: request) }
    let tag = "\"\(FNV1a.longDigits(body))\""
    response.headers.append(("ETag", tag))
    if status == 200 {
      response.headers.append(("Accept-Ranges", "bytes"))
      if let asked = request.ifNoneMatch, Self.names(tag, in: asked) {
        response.status = 304
        response.body = []
        response.headers.removeAll { $0.name == "Content-Type" }
        return response
      }
      if let range = request.range, request.method == "GET", (request.ifRange ?? tag) == tag {
        response.cut(to: ByteRange(range, of: body.count))
      }
    }
    return response.cut(for: request)
  }

  /// Says how long the body is, and leaves it out where only the head was asked for.
  private func cut(for request: Request) -> Response {
    var response = self
    response.headers.append(("Content-Length", String(body.count)))
    if request.method == "HEAD" { response.body = [] }
    return response
  }

  private mutating func cut(to range: ByteRange) {
    switch range {
    case .whole: return
    case .part(let part):
      headers.append(
        ("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(body.count)"))
      status = 206
      body = Array(body[part])
    case .outside:
      headers.append(("Content-Range", "bytes */\(body.count)"))
      status = 416
      body = []
    }
  }

  /// Whether a list of tags has this one, weak or strong (RFC 9110, 13.1.2).
  private static func names(_ tag: String, in list: String) -> Bool {
    list.split(separator: ",").contains { item in
      let item = String(item).trimmed { $0 == " " || $0 == "\t" }
      return item == "*" || item == tag || item == "W/" + tag
    }
  }
}
