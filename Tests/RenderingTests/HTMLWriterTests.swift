import Rendering
import Testing

@Suite struct HTMLWriterTests {
  @Test(arguments: [
    ("", ""), ("слово", "слово"), ("<", "&lt;"), ("а<б", "а&lt;б"),
    ("\"'&<>", "&#34;&#39;&amp;&lt;&gt;"),
    ("конец&", "конец&amp;"), ("&начало", "&amp;начало"), ("😀<", "😀&lt;"),
  ])
  func escapesByRuns(text: String, html: String) {
    var writer = HTMLWriter()
    writer.escape(text)
    #expect(writer.text == html)
    var bytes = HTMLWriter()
    bytes.escape(Array(text.utf8)[...])
    #expect(bytes.bytes == writer.bytes)
  }

  @Test func keepsReferencesInAttributes() {
    var writer = HTMLWriter()
    writer.escapeKeepingReferences("&amp;\"<b>")
    #expect(writer.text == "&amp;&#34;&lt;b&gt;")
  }
}

@Suite struct PageLocationTests {
  @Test(arguments: [
    ("index.html", "index.html", "./"), ("index.html", "mentory/index.html", "mentory/"),
    ("mentory/index.html", "index.html", "../"), ("mentory/index.html", "mentory/index.html", "./"),
    ("a/b/index.html", "a/c/index.html", "../c/"), ("a/b/index.html", "a/b/c/index.html", "c/"),
    ("a/index.html", "assets/base.css", "../assets/base.css"), ("index.html", "", "./"),
    ("a/index.html", "b/", "../b/"), ("a/index.html", "b/index.html#top", "../b/#top"),
    ("a/index.html", "a/index.html#top", "#top"), ("index.html", "a:b/index.html", "./a:b/"),
    ("404.html", "a/index.html", "a/"),
  ])
  func leadsFromPageToFile(page: String, target: String, link: String) {
    #expect(PageLocation(page).relative(to: target) == link)
  }

  @Test func namesTheIndexForDisks() {
    let page = PageLocation("a/index.html", explicitIndex: true)
    #expect(page.relative(to: "index.html") == "../index.html")
    #expect(page.relative(to: "b/index.html#x") == "../b/index.html#x")
    #expect(page.relative(to: "") == "../index.html")
  }
}
