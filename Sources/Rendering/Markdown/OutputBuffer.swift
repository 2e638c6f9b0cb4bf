import Glibc

/// Growing memory that HTML is written into, run by run; `[UInt8]` would check every append.
struct OutputBuffer: ~Copyable {
  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 256) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  var last: UInt8? { count > 0 ? start[count - 1] : nil }

  mutating func clear() { count = 0 }

  mutating func truncate(to count: Int) { self.count = min(count, self.count) }
}

extension OutputBuffer {
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ run: UnsafePointer<UInt8>, _ length: Int) {
    if length > capacity - count { grow(by: length) }
    memcpy(start + count, run, length)
    count += length
  }

  mutating func append(_ run: UnsafeRawBufferPointer) {
    guard let first = run.baseAddress else { return }
    append(first.assumingMemoryBound(to: UInt8.self), run.count)
  }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    append(UnsafeRawBufferPointer(run))
  }

  @inline(__always)
  mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(number: Int) { append(String(number)) }

  /// Begins a line unless one has just begun; what libcmark calls `cr`.
  @inline(__always)
  mutating func startLine() {
    if count > 0, start[count - 1] != 0x0A { append(0x0A) }
  }

  private mutating func grow(by length: Int) {
    capacity = max(capacity * 2, count + length)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, start, count)
    start.deallocate()
    start = larger
  }
}
