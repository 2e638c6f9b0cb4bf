import Mentoring
import Rendering

extension AddressBook {
  /// The page or anchor on which a proof of the passport stands; nil when the portal does not show it.
  func path(of target: Evidence.Target) -> String? {
    switch target {
    case .record(let entity, let id): path(entity: entity, id: id)
    case .section(let key): path(ofSection: key)
    }
  }

  /// The proofs' addresses as links from a place of the portal.
  func passportLinks(from place: PageLocation) -> PassportLinks {
    PassportLinks { target in path(of: target).map { place.relative(to: $0) } }
  }

  /// The proofs' full addresses, for a passport that leaves the portal.
  func passportLinks(at address: SiteAddress) -> PassportLinks {
    PassportLinks { target in path(of: target).map { address.full($0) } }
  }
}
