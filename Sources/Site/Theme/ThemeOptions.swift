import Diagnostics
import Rendering

/// A theme's options with their values: the nearest theme's word counts, and the portal's last.
struct ThemeOptions: Sendable {
  private(set) var all: [ThemeOption] = []

  /// Lays the manifests over one another, the farthest parent's first.
  init(_ manifests: [ThemeManifest], into report: inout Report) {
    for option in manifests.flatMap(\.options) { take(option, into: &report) }
  }

  /// Sets what the portal wants; a name or value that does not fit is reported and left out.
  mutating func set(_ settings: [ThemeSetting], into report: inout Report) {
    for setting in settings {
      guard let index = all.firstIndex(where: { $0.name == setting.name.text }) else {
        report.add(.unknownOption(setting.name, among: all.map(\.name)))
        continue
      }
      all[index].value = setting.value
    }
  }

  /// Reports values of the wrong kind and colours that cannot be read on one another.
  func check(into report: inout Report) {
    for option in all {
      for value in [option.value, option.on].compactMap({ $0 }) {
        if let fault = option.fault(of: value) { report.add(fault) }
      }
      if let fault = option.contrastFault { report.add(fault) }
    }
  }

  private mutating func take(_ option: ThemeManifest.Option, into report: inout Report) {
    if let index = all.firstIndex(where: { $0.name == option.name }) {
      all[index].kind = option.kind ?? all[index].kind
      all[index].title = option.title ?? all[index].title
      all[index].value = option.value ?? all[index].value
      all[index].on = option.on ?? all[index].on
      return
    }
    if option.kind == nil { report.add(.optionWithoutType(option.name, at: option.range)) }
    all.append(
      ThemeOption(
        name: option.name, kind: option.kind ?? .text, title: option.title, value: option.value,
        on: option.on))
  }
}

extension ThemeOptions {
  /// The options as templates see them; `picture` describes an image.
  func value(picture: (ThemeValue) throws(Failure) -> TemplateValue) throws(Failure)
    -> TemplateValue
  {
    var entries: [TemplateMap.Entry] = []
    for option in all {
      let value: TemplateValue =
        switch option.kind {
        case .image: try option.value.map(picture) ?? .null
        case .bool: .bool(option.value.flatMap { ThemeOption.flags[$0.text.lowercased()] } ?? false)
        case .color, .text: ComputedMembers.text(option.value?.text)
        }
      entries.append((option.name, value))
    }
    return .map(entries)
  }

  /// What the options are, for checking templates.
  var shape: Shape {
    let members = all.map { option -> (String, Shape) in
      switch option.kind {
      case .image: (option.name, .optional(.picture))
      case .bool: (option.name, .bool)
      case .color, .text: (option.name, .optional(.text))
      }
    }
    let table = Dictionary(members, uniquingKeysWith: { first, _ in first })
    return .object("настройки темы") { table }
  }

  /// The colours as custom properties, for the other style sheets.
  var stylesheet: [UInt8] {
    let colours = all.filter { $0.kind == .color }.compactMap { option in
      option.value.flatMap { Colour($0.text) == nil ? nil : $0.text }.map {
        "  --option-\(option.name.replacing("_", with: "-")): \($0);"
      }
    }
    return Array((":root {\n" + colours.joined(separator: "\n") + "\n}\n").utf8)
  }
}
