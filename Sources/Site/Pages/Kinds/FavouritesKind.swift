extension Section {
  static let favourites = Section("favourites", "izbrannoe", "Избранное")
}

/// The mentors that a visitor has put aside: the list is in the browser, the page only shows it.
extension PageKind {
  static let favourites = PageKind("favourites", on: .favourites, []) { page, _ in
    page.isHidden = true
  }
}
