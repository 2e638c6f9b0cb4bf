import Foundation
import Rendering

/// A small reader of JSON for the tests' data, which keeps the order of keys.
struct TemplateJSON {
  private let bytes: [UInt8]
  private var index = 0

  static func value(_ text: String) -> TemplateValue {
    var reader = TemplateJSON(bytes: Array(text.utf8))
    return reader.value()
  }

  static func map(_ text: String) -> [String: TemplateValue] {
    guard case .map(let map) = value(text) else { return [:] }
    return Dictionary(map.entries.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value() -> TemplateValue {
    skip()
    switch bytes[index] {
    case UInt8(ascii: "{"): return table()
    case UInt8(ascii: "["): return list()
    case UInt8(ascii: "\""): return .string(string())
    default: return word()
    }
  }

  private mutating func skip() {
    while index < bytes.count, bytes[index] <= 0x20 || ":,".utf8.contains(bytes[index]) {
      index += 1
    }
  }

  private mutating func table() -> TemplateValue {
    index += 1
    var entries: [TemplateMap.Entry] = []
    skip()
    while bytes[index] != UInt8(ascii: "}") {
      let key = string()
      entries.append((key, value()))
      skip()
    }
    index += 1
    return .map(entries)
  }

  private mutating func list() -> TemplateValue {
    index += 1
    var items: [TemplateValue] = []
    skip()
    while bytes[index] != UInt8(ascii: "]") {
      items.append(value())
      skip()
    }
    index += 1
    return .list(items)
  }

  private mutating func string() -> String {
    let start = index
    index += 1
    while bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == 0x5C ? 2 : 1 }
    index += 1
    let data = Data(bytes[start..<index])
    let decoded = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    return decoded as? String ?? ""
  }

  private mutating func word() -> TemplateValue {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !",]}".utf8.contains(bytes[index]) {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: return Int(text).map { .int($0) } ?? .double(Double(text) ?? .nan)
    }
  }
}
