import Testing

@testable import Media

@Suite struct ForeignAddressTests {
  typealias Case = (language: ForeignAddress.Language, text: String, found: [String])

  static let cases: [Case] = [
    (.css, "a { background: url(https://host.example/a.png) }", ["https://host.example/a.png"]),
    (.css, "@import \"//fonts.example/a.css\";", ["//fonts.example/a.css"]),
    (.css, "@font-face { src: url('http://f.example/a.woff2') }", ["http://f.example/a.woff2"]),
    (.css, "/* see https://www.example/ */ a { background: url(a.png) }", []),
    (.html, "<script src=\"https://cdn.example/a.js\"></script>", ["https://cdn.example/a.js"]),
    (.html, "<img alt=\"\" src='//mc.example/watch/1'>", ["//mc.example/watch/1"]),
    (.html, "<link rel=stylesheet href=https://f.example/css>", ["https://f.example/css"]),
    (.html, "<link rel=\"canonical\" href=\"https://school.example/\">", []),
    (.html, "<a href=\"https://edu.example/\">министерство</a> https://edu.example", []),
    (.html, "<img srcset=\"a.png 1x, https://h.example/b.png 2x\">", ["https://h.example/b.png"]),
    (.html, "<iframe src=\"https://map.example/\"></iframe>", ["https://map.example/"]),
    (.html, "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", []),
    (.svg, "<use href=\"https://host.example/a.svg#b\"/>", ["https://host.example/a.svg#b"]),
    (.svg, "<a href=\"https://host.example/\"><path/></a>", []),
    (.script, "fetch('https://host.example/count')", ["https://host.example/count"]),
    (.script, "// https://host.example/\nlet a = b // c", []),
  ]

  @Test(arguments: cases.indices) func findsWhatABrowserWouldFetch(_ index: Int) {
    let one = Self.cases[index]
    let found = ForeignAddress.all(in: Array(one.text.utf8), of: one.language)
    #expect(found.map(\.address) == one.found, "\(one.text)")
  }
}
