import Formats
import Rendering

/// A theme's options with their values, the nearest layer's winning.
struct ThemeOptions {
  private var entries: [(name: String, type: String, value: String?)] = []

  init(_ layers: [ThemeLayer]) {
    for layer in layers {
      guard case .map(let options)? = layer.manifest?.root["options"]?.content else { continue }
      for option in options { take(option) }
    }
  }

  private mutating func take(_ option: Node.Entry) {
    let type = option.value["type"]?.text ?? "text"
    let value = option.value["default"]?.text
    if let index = entries.firstIndex(where: { $0.name == option.key }) {
      entries[index].value = value ?? entries[index].value
    } else {
      entries.append((option.key, type, value))
    }
  }

  var value: TemplateValue {
    .map(entries.map { ($0.name, $0.type == "image" ? .null : ComputedMembers.text($0.value)) })
  }

  /// The colours as custom properties, for the other style sheets.
  var stylesheet: [UInt8] {
    let colours = entries.filter { $0.type == "color" }.compactMap { entry in
      entry.value.map { "  --option-\(entry.name.replacing("_", with: "-")): \($0);" }
    }
    return Array((":root {\n" + colours.joined(separator: "\n") + "\n}\n").utf8)
  }
}
