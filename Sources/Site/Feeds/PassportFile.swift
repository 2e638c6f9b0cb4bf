import Mentoring
import Rendering

/// The passport for programs: `passport.json` beside its page, for whoever gathers such passports.
struct PassportFile {
  static let path = Section.passport.folder + "/passport.json"

  private let passport: Passport
  private let links: PassportLinks

  init(_ passport: Passport, _ addresses: AddressBook, explicitIndex: Bool) {
    self.passport = passport
    links = addresses.passportLinks(
      from: PageLocation(Self.path, explicitIndex: explicitIndex))
  }

  var bytes: [UInt8] { PassportJSON.bytes(passport, links: links) }
}
