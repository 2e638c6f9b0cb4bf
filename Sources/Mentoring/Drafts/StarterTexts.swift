/// The texts that are the same in every portal of a level: pages, definitions, the roadmap, forms.
///
/// They lie as files in the folder Starter, with words in double braces that `StarterWords` puts in.
enum StarterTexts {
  /// A text and where a new portal has it.
  struct Text: Sendable {
    let path: String
    let levels: Set<PortalLevel>
    let bytes: [UInt8]

    init(_ path: String, _ levels: Set<PortalLevel>, _ bytes: [UInt8]) {
      self.path = path
      self.levels = levels
      self.bytes = bytes
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  static let all = lists + pages + blanks

  private static let everywhere = Set(PortalLevel.allCases)

  private static let lists: [Text] = [
    Text("terms.yaml", everywhere, PackageResources.terms_yaml),
    Text("incentives.yaml", everywhere, PackageResources.incentives_yaml),
    Text("roadmaps.yaml", [.school], PackageResources.roadmaps_yaml),
    Text("roadmaps.yaml", [.municipal], PackageResources.roadmaps_municipal_yaml),
  ]

  private static let pages: [Text] = [
    Text("pages/o-nastavnichestve.md", everywhere, PackageResources.o_nastavnichestve_md),
    Text("pages/formy-i-vidy.md", everywhere, PackageResources.formy_i_vidy_md),
    Text("pages/kompetentsii.md", everywhere, PackageResources.kompetentsii_md),
    Text("pages/prava-i-obyazannosti.md", everywhere, PackageResources.prava_i_obyazannosti_md),
    Text("pages/stimulirovanie.md", everywhere, PackageResources.stimulirovanie_md),
    Text("pages/personalnye-dannye.md", everywhere, PackageResources.personalnye_dannye_md),
    Text("pages/molodomu-pedagogu.md", [.school], PackageResources.molodomu_pedagogu_md),
    Text("pages/nastavniku.md", [.school], PackageResources.nastavniku_md),
    Text("pages/tri-urovnya.md", [.municipal, .regional], PackageResources.tri_urovnya_md),
  ]

  /// Forms to be filled in: pages of the library, each with a file of the same text for Word.
  private static let blanks: [Text] = [
    blank("anketa-nastavnika", PackageResources.anketa_nastavnika_md),
    blank("dnevnik-vstrech", PackageResources.dnevnik_vstrech_md),
    blank("karta-zaprosa", PackageResources.karta_zaprosa_md),
    blank("polozhenie", PackageResources.polozhenie_md),
    blank("prikaz-bazy", PackageResources.prikaz_bazy_md),
    blank("prikaz-kurator", PackageResources.prikaz_kurator_md),
    blank("prikaz-pary", PackageResources.prikaz_pary_md),
    blank("prikaz-polozhenie", PackageResources.prikaz_polozhenie_md),
    blank("shablon-programmy", PackageResources.shablon_programmy_md),
    blank("soglasie-nastavlyaemogo", PackageResources.soglasie_nastavlyaemogo_md),
    blank("soglasie-nastavnika", PackageResources.soglasie_nastavnika_md),
    blank("soglasie-obrabotka", PackageResources.soglasie_obrabotka_md),
    blank("soglasie-rasprostranenie", PackageResources.soglasie_rasprostranenie_md),
  ]

  private static func blank(_ name: String, _ bytes: [UInt8]) -> Text {
    Text("materials/\(name).md", everywhere, bytes)
  }
}
