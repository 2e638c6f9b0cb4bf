import Diagnostics
import Testing

@testable import Preview
@testable import Site

/// A portal as small as can be, below an address of its own.
private func showing(_ findings: String = "", isBlocking: Bool = false) -> Showing {
  var notice = Showing.Notice()
  notice.findings = findings
  notice.errors = findings.isEmpty ? 0 : 2
  notice.isBlocking = isBlocking
  let page = "<!doctype html><html><body><main>Новости</main></body></html>"
  let origin = SourceFile(path: "news/x.md", text: "---\ntitle: X\n---\n\nТекст\n")
  let tree = PreviewTree(
    files: [
      "index.html": Array(page.utf8), "novosti/index.html": Array(page.utf8),
      "404.html": Array("<html><body>Нет такой</body></html>".utf8),
      "assets/a.css": Array("body{}".utf8), "files/акт 1.pdf": Array("0123456789".utf8),
    ], root: "/portal/",
    origins: ["novosti/index.html": [SourceRange(file: origin, 18..<28)]])
  var showing = Showing()
  _ = showing.show(tree, notice)
  return showing
}

private func ask(
  _ target: String, by method: String = "GET", host: String? = "127.0.0.1:4680",
  of showing: Showing = showing(), _ change: (inout Request) -> Void = { _ in }
) throws -> Response {
  var request = Request(method, target, host: host)
  change(&request)
  let answer = Responder(showing, port: 4680).answer(request)
  guard case .response(let response) = answer else {
    throw Failure(.usage, "a stream came of \(target)")
  }
  return response
}

private func text(_ response: Response) -> String { String(decoding: response.body, as: UTF8.self) }

@Suite struct ResponderTests {
  @Test(arguments: [
    ("/portal/", 200, "text/html; charset=utf-8"),
    ("/portal/index.html", 200, "text/html; charset=utf-8"),
    ("/portal/novosti/?page=2", 200, "text/html; charset=utf-8"),
    ("/portal/assets/a.css", 200, "text/css; charset=utf-8"),
    ("/portal/files/%D0%B0%D0%BA%D1%82%201.pdf", 200, "application/pdf"),
    ("/portal/net/", 404, "text/html; charset=utf-8"),
    ("/elsewhere", 404, "text/html; charset=utf-8"),
    ("/.nastavnik/preview.js", 200, "text/javascript; charset=utf-8"),
    ("/.nastavnik/preview.css", 200, "text/css; charset=utf-8"),
  ])
  func findsFiles(_ target: String, _ status: Int, _ type: String) throws {
    let response = try ask(target)
    #expect(response.status == status)
    #expect(response["Content-Type"] == type)
    #expect(response["Content-Length"] == String(response.body.count))
  }

  @Test(arguments: [
    ("/", "/portal/"), ("/portal", "/portal/"), ("/portal/novosti", "/portal/novosti/"),
  ])
  func leadsToFolders(_ target: String, _ address: String) throws {
    let response = try ask(target)
    #expect(response.status == 302 && response["Location"] == address)
  }

  @Test(arguments: [
    "/portal/../etc/passwd", "/portal/%2e%2e/etc/passwd", "/portal/..%2fetc%2fpasswd",
    "/portal/novosti%2findex.html", "/portal/%5c..%5cwin.ini", "/portal/%00", "/portal/%c0%ae",
    "/portal/%zz", "/portal/%2", "//evil.example/", "http://evil.example/portal/", "*", "",
    "/portal/./index.html", "/portal/a%0d%0aSet-Cookie:x",
  ])
  func refusesWhatNoLinkCanBe(_ target: String) throws {
    #expect(try ask(target).status == 400)
  }

  /// Encoded twice it is a name like any other, and no file has it.
  @Test func decodesOnce() throws {
    #expect(try ask("/portal/%252e%252e/etc/passwd").status == 404)
  }

  @Test(arguments: [
    nil, "", "evil.example", "evil.example:4680", "127.0.0.1", "127.0.0.1:80",
    "localhost.evil:4680",
    "127.0.0.1:4680.evil.example", "192.168.0.5:4680",
  ])
  func refusesForeignHosts(_ host: String?) throws {
    let response = try ask("/portal/", host: host)
    #expect(response.status == 403)
    #expect(!text(response).contains("Новости"))
  }

  @Test(arguments: ["127.0.0.1:4680", "localhost:4680", "LOCALHOST:4680", "[::1]:4680"])
  func servesThisMachine(_ host: String) throws {
    #expect(try ask("/portal/", host: host).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", ""])
  func refusesOtherMethods(_ method: String) throws {
    let response = try ask("/portal/", by: method)
    #expect(response.status == 405 && response["Allow"] == "GET, HEAD")
  }

  @Test func answersOnlyTheHead() throws {
    let whole = try ask("/portal/")
    let head = try ask("/portal/", by: "HEAD")
    #expect(head.status == 200 && head.body.isEmpty)
    #expect(head["Content-Length"] == String(whole.body.count))
    #expect(head["ETag"] == whole["ETag"])
  }

  @Test func opensTheStreamOfEvents() {
    let request = Request("GET", "/.nastavnik/events", host: "127.0.0.1:4680")
    guard case .stream = Responder(showing(), port: 4680).answer(request) else {
      Issue.record("no stream")
      return
    }
  }

  @Test func sendsNothingTwice() throws {
    let tag = try #require(try ask("/portal/assets/a.css")["ETag"])
    for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
      let response = try ask("/portal/assets/a.css") { $0.ifNoneMatch = known }
      #expect(response.status == 304 && response.body.isEmpty, "\(known)")
    }
    #expect(try ask("/portal/assets/a.css") { $0.ifNoneMatch = "\"other\"" }.status == 200)
  }

  @Test(arguments: [
    ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=4-", 206, "456789", "bytes 4-9/10"),
    ("bytes=-2", 206, "89", "bytes 8-9/10"), ("bytes=8-99", 206, "89", "bytes 8-9/10"),
    ("bytes=-99", 206, "0123456789", "bytes 0-9/10"), ("bytes=10-", 416, "", "bytes */10"),
    ("bytes=-0", 416, "", "bytes */10"), ("bytes=0-0,2-3", 200, "0123456789", nil),
    ("bytes=3-1", 200, "0123456789", nil), ("bytes=-", 200, "0123456789", nil),
    ("bytes=a-b", 200, "0123456789", nil), ("lines=1-2", 200, "0123456789", nil),
    ("bytes=99999999999999999999-", 200, "0123456789", nil),
  ])
  func sendsParts(_ range: String, _ status: Int, _ body: String, _ part: String?) throws {
    let response = try ask("/portal/files/%D0%B0%D0%BA%D1%82%201.pdf") { $0.range = range }
    #expect(response.status == status && text(response) == body)
    #expect(response["Content-Range"] == part)
  }

  /// A part of one version and a part of another make no file.
  @Test func sendsThePartOfAnotherVersionWhole() throws {
    let response = try ask("/portal/assets/a.css") {
      ($0.range, $0.ifRange) = ("bytes=0-1", "\"other\"")
    }
    #expect(response.status == 200 && text(response) == "body{}")
  }
}

@Suite struct AdditionsTests {
  @Test func addsNothingButItsOwnBeforeTheEndOfTheBody() throws {
    let page = text(try ask("/portal/novosti/"))
    let added = try #require(page.firstRange(of: /<nastavnik-preview.*defer><\/script>/))
    #expect(
      page.replacingCharacters(in: added)
        == "<!doctype html><html><body><main>Новости</main></body></html>")
  }

  @Test func saysWhereTheTextLies() throws {
    #expect(text(try ask("/portal/novosti/")).contains("data-copy=\"news/x.md:5:1\""))
  }

  /// The page that was shown before errors stays, under all findings.
  @Test func laysFindingsOverTheLastGoodPage() throws {
    let page = text(try ask("/portal/", of: showing("<h3>Беда</h3>", isBlocking: true)))
    #expect(page.contains("<main>Новости</main>"))
    #expect(page.contains("<details class=\"findings blocking\" open>"))
    #expect(page.contains("<summary>2\u{A0}ошибки</summary>") && page.contains("<h3>Беда</h3>"))
  }

  @Test func foldsWhatForbidsNothing() throws {
    let page = text(try ask("/portal/", of: showing("<h3>Мелочь</h3>")))
    #expect(page.contains("<details class=\"findings passing\">"))
  }

  @Test func saysThatThereIsNoPortalYet() throws {
    var showing = Showing()
    _ = showing.show(nil, Showing.Notice(Failure(.content, "Папки «x» нет.")))
    let response = try ask("/any/", of: showing)
    #expect(response.status == 503)
    #expect(text(response).contains("Портала пока нет"))
    #expect(text(response).contains("Папки «x» нет."))
  }

  @Test func saysOfAPageThatIsGoneWhereItWas() throws {
    var showing = showing()
    _ = showing.show(
      PreviewTree(files: ["index.html": []], root: "/portal/", origins: [:]), Showing.Notice())
    let response = try ask("/portal/novosti/", of: showing)
    #expect(response.status == 404)
    #expect(text(response).contains("Этой страницы больше нет. Её текст был здесь: "))
  }

  @Test func isNewsOnlyWhenSomethingIsOther() {
    var showing = Showing()
    let tree = PreviewTree(files: ["index.html": [1]], root: "/", origins: [:])
    var notice = Showing.Notice()
    notice.findings = "x"
    let steps = [
      (tree, Showing.Notice()), (tree, Showing.Notice()), (nil, notice), (tree, Showing.Notice()),
    ]
    #expect(steps.map { showing.show($0, $1) } == [true, false, true, true])
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>) -> String {
    String(self[..<range.lowerBound]) + self[range.upperBound...]
  }
}
