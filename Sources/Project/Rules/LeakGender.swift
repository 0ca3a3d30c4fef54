import Messages
import Privacy

/// A word shows the gender of somebody whose gender the project hides.
enum LeakGender: LeakRule {
  static let category = PrivacyCategory.gender
  static let severity = Severity.warning
  static let isOff = true

  static let page = RulePage(
    summary: Wording(
      en: "A word shows the gender of somebody whose gender the project hides.",
      nb: "Et ord viser kjønnet til noen som prosjektet skjuler kjønnet til.",
      nn: "Eit ord viser kjønnet til nokon som prosjektet skjuler kjønnet til."),
    reports: Wording(
      en: """
        For projects that hide gender: pronouns and nouns with a gender, of anybody, or only of those whom \
        “genderRoles” in the project file names. A Nynorsk “han” that only agrees with the noun is none. The rule is \
        off unless a project turns it on.
        """,
      nb: """
        For prosjekter som skjuler kjønn: pronomen og substantiv som viser kjønn, hvem det enn gjelder, eller bare for \
        dem som «kjønnsroller» i prosjektfila nevner. Et «han» på nynorsk som bare retter seg etter substantivet, \
        regnes ikke med. Regelen er av til et prosjekt slår den på.
        """,
      nn: """
        For prosjekt som skjuler kjønn: pronomen og substantiv som viser kjønn, kven det enn gjeld, eller berre for \
        dei som «kjønnsroller» i prosjektfila nemner. Eit «han» på nynorsk som berre rettar seg etter substantivet, \
        blir ikkje rekna med. Regelen er av til eit prosjekt slår han på.
        """),
    fix: Wording(
      en: "Write the role again, or a sign such as “h*n”.",
      nb: "Gjenta rollen, eller skriv et tegn som «h*n».",
      nn: "Ta opp att rolla, eller skriv eit teikn som «h*n»."),
    bad: .transcript("I: Informanten sa at hun ville slutte.\n"),
    good: .transcript("I: Informanten sa at h*n ville slutte.\n"))
}
