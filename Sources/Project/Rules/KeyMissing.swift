import Messages

/// There is no key where the project file says.
enum KeyMissing: ProjectFileRule {
  static let id = "key/missing"
  static let severity = Severity.information

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    guard case .missing = project.keyState, let range = project.settings.patternRanges[.key],
      let named = project.settings.key
    else { return }
    findings.add(range, Message(.keyFileMissing, named))
  }

  static let page = RulePage(
    summary: Wording(
      en: "There is no key where the project file says.",
      nb: "Det er ingen koblingsnøkkel der prosjektfila sier.",
      nn: "Det er ingen koplingsnøkkel der prosjektfila seier."),
    reports: Wording(
      en: """
        The file that “key” names does not exist. In a new study it is created with the first pseudonym; in another, a \
        slip in the path or a disk that is not there keeps everybody in the key from being looked for.
        """,
      nb: """
        Fila som «nøkkel» oppgir, finnes ikke. I en ny studie blir den opprettet med det første pseudonymet; i en \
        annen gjør en feil i stien eller en disk som ikke er koblet til, at det ikke letes etter noen i \
        koblingsnøkkelen.
        """,
      nn: """
        Fila som «nøkkel» oppgir, finst ikkje. I ein ny studie blir ho oppretta med det første pseudonymet; i ein \
        annan gjer ein feil i stien eller ein disk som ikkje er kopla til, at det ikkje blir leita etter nokon i \
        koplingsnøkkelen.
        """),
    fix: Wording(
      en: """
        Correct the path, which is seen from the project's folder, or open the disk. If there is no key yet, there is \
        nothing to do.
        """,
      nb: """
        Rett stien, som regnes fra prosjektmappa, eller åpne disken. Hvis det ikke er noen koblingsnøkkel ennå, er det \
        ingenting å gjøre.
        """,
      nn: """
        Rett stien, som blir rekna frå prosjektmappa, eller opne disken. Om det ikkje er nokon koplingsnøkkel enno, er \
        det ingenting å gjere.
        """),
    bad: .projectFile(
      #"{ "key": "~/krypter/nokkel.csv" }"#, key: .missing(path: "/disk/krypter/nokkel.csv")),
    good: .projectFile(
      #"{ "key": "~/kryptert/nokkel.csv" }"#, key: .csv(header)))

  private static let header = "id,category,original,replacement\n"
}
