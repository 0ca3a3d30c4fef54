import Messages
import Notation

/// A code is replaced by one that there is not, or by itself in the end.
enum CodeLink: CodebookRule {
  static let id = "code/link"
  static let severity = Severity.warning

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    let project = context.project
    var rings = Rings(project)
    var ids = NearestIDs()
    for (number, entry) in context.codebook.entries.enumerated() {
      guard let link = entry.attribute(.replacedBy) else { continue }
      for item in link.items where project.codes(named: CodeReference(item.text)).isEmpty {
        findings.add(
          item.range, Message(.codebookLinkUnknown, entry.id, context.codebook.text.excerpt(item.range)),
          replacements: ids.nearest(to: item.text, in: project))
      }
      let code = CodeID(codebook: context.id, entry: number)
      guard let ring = rings.ring(from: code) else { continue }
      let names = ring.map { project.entry($0)?.id ?? "" }.joined(separator: ", ")
      // At the code itself where it is in the ring, else at one that is, if it stands in this codebook.
      let place = ring.contains(code) ? code : ring.first { $0.codebook == context.id } ?? code
      if let range = project.entry(place)?.attribute(.replacedBy)?.valueRange {
        findings.add(range, Message(.codebookCycle, names))
      }
    }
  }

  /// Finds codes that replace each other in a ring. Every code is gone through once.
  private struct Rings {
    private let project: Project
    /// On which walk each code was met.
    private var walks: [CodeID: Int] = [:]
    private var walk = 0

    init(_ project: Project) {
      self.project = project
    }

    /// The codes of the ring that a walk from a code ends in, the first one again at the end; `nil` where it ends in none,
    /// or in one that was met before.
    mutating func ring(from start: CodeID) -> [CodeID]? {
      walk += 1
      var path: [CodeID] = []
      var code = start
      while walks[code] == nil {
        walks[code] = walk
        path.append(code)
        guard let name = project.entry(code)?.attribute(.replacedBy)?.items.first?.text,
          let next = project.codes(named: CodeReference(name)).first
        else { return nil }
        code = next
      }
      guard walks[code] == walk, let first = path.firstIndex(of: code) else { return nil }
      let ring = path[first...]
      // No more names than a person reads.
      return ring.count > 5 ? Array(ring.prefix(5)) : ring + [code]
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A code is replaced by one that there is not, or by itself in the end.",
      nb: "En kode er erstattet av en som ikke finnes, eller til slutt av seg selv.",
      nn: "Ein kode er erstatta av ein som ikkje finst, eller til slutt av seg sjølv."),
    reports: Wording(
      en: """
        “replaced-by” names a code that no codebook has, or codes replace each other in a ring, so that nobody can \
        tell what to use instead.
        """,
      nb: """
        «erstattet-av» nevner en kode som ingen kodebok har, eller koder erstatter hverandre i ring, så ingen kan vite \
        hva som skal brukes i stedet.
        """,
      nn: """
        «erstatta-av» nemner ein kode som inga kodebok har, eller kodar erstattar kvarandre i ring, så ingen kan vite \
        kva som skal brukast i staden.
        """),
    fix: Wording(
      en: "Correct the name, add the code, or remove one of the links.",
      nb: "Rett navnet, legg koden til, eller fjern en av pekerne.",
      nn: "Rett namnet, legg koden til, eller fjern ein av peikarane."),
    bad: .codebook(
      """
      # redsel
      replaced-by: fryktt
      # frykt
      Redsel for noe bestemt.

      """),
    good: .codebook(
      """
      # redsel
      replaced-by: frykt
      # frykt
      Redsel for noe bestemt.

      """))
}
