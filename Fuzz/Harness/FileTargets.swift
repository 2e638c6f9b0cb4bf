import Diagnostics
import Media

extension FuzzTarget {
  /// What is read of a picture before libvips is trusted with it.
  static let picture = FuzzTarget(name: "picture") { bytes in
    for type in ["jpg", "png", "webp", "gif", "svg"] {
      guard let picture = Picture(bytes, at: "files/a.\(type)") else { continue }
      require(picture.size.width > 0 && picture.size.height > 0, "a picture has a size")
      let variants = picture.variants(of: "files/a.\(type)", widths: [320, 640, 1280])
      for variant in variants?.webp ?? [] {
        require(variant.width > 0 && variant.height > 0, "a variant has a size")
      }
    }
    _ = Picture.fault(ofPublishing: bytes)
    inspect(bytes, ["jpg", "png", "webp", "gif", "svg"])
  }

  /// What is read of a file that visitors download. PDFs are opened by poppler, in a process of its
  /// own; here are their first and last bytes.
  static let attachment = FuzzTarget(name: "attachment") { bytes in
    inspect(bytes, ["docx", "odt", "zip", "doc", "rtf", "txt", "csv", "pdf", "sig"])
    for language in [ForeignAddress.Language.html, .css, .svg, .script] {
      for address in ForeignAddress.all(in: bytes, of: language) {
        require(address.range.upperBound <= bytes.count, "addresses stand in the file")
      }
    }
  }

  private static func inspect(_ bytes: [UInt8], _ types: [String]) {
    for type in types {
      do throws(Failure) {
        let found = try FileInspection(
          bytes, path: "files/a.\(type)", place: "a", limit: 1, tools: ToolPath(""))
        for fault in found.faults {
          var report = Report()
          report.add(fault.diagnostic(of: "files/a.\(type)", at: nil))
          Properties.check(report)
        }
      } catch {
        require(false, error.message)
      }
    }
  }
}
