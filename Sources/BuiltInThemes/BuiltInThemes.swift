import CThemes

/// The themes that the program carries in itself, so that it works alone anywhere.
package enum BuiltInThemes {
  /// A file by its path from the folder of all themes: `base/theme.yaml`.
  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]
  }

  /// All files, in the order of their paths' bytes.
  package static let files: [File] = {
    var files: [File] = []
    while let file = nst_theme_file(files.count)?.pointee {
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      files.append(File(path: String(cString: file.path), bytes: Array(bytes)))
    }
    return files
  }()
}
