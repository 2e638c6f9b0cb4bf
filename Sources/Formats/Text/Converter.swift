import Glibc

/// A conversion of text from one encoding into another by iconv of glibc.
struct Converter: ~Copyable {
  private let descriptor: iconv_t

  /// The conversion, or nothing if this machine lacks the encoding.
  init?(from encoding: Encoding, to target: Encoding = .utf8) {
    guard let opened = iconv_open(target.rawValue, encoding.rawValue), Int(bitPattern: opened) != -1
    else {
      return nil
    }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// The text in the other encoding, or nothing if some bytes mean nothing or cannot be written in it.
  consuming func convert(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var input = bytes.map { CChar(bitPattern: $0) }
    // No encoding met here makes more than four bytes out of one.
    let room = input.count * 4 + 4
    var succeeded = false
    let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = run(&input, into: UnsafeMutableRawBufferPointer(buffer), succeeded: &succeeded)
    }
    return succeeded ? output : nil
  }

  private func run(
    _ input: inout [CChar], into output: UnsafeMutableRawBufferPointer, succeeded: inout Bool
  ) -> Int {
    input.withUnsafeMutableBufferPointer { source in
      var from = source.baseAddress
      var left = source.count
      var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
      var room = output.count
      succeeded = iconv(descriptor, &from, &left, &to, &room) != -1
      succeeded = succeeded && left == 0
      return output.count - room
    }
  }
}
