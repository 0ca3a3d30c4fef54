import Messages
import Privacy

/// A number is that of a bank account or a payment card.
enum LeakAccount: LeakRule {
  static let category = PrivacyCategory.account
  static let severity = Severity.error

  static let page = RulePage(
    summary: Wording(
      en: "A number is that of a bank account or a payment card.",
      nb: "Et nummer hører til en bankkonto eller et bankkort.",
      nn: "Eit nummer høyrer til ein bankkonto eller eit bankkort."),
    reports: Wording(
      en: """
        Norwegian account numbers, IBANs and card numbers, in digits and in words. The check digits are looked at; a \
        number with wrong ones is told only where its grouping or a word before it says what it is.
        """,
      nb: """
        Norske kontonumre, IBAN og kortnumre, med sifre og med ord. Kontrollsifrene blir regnet etter; et nummer der \
        de ikke stemmer, meldes bare når grupperingen eller et ord foran sier hva det er.
        """,
      nn: """
        Norske kontonummer, IBAN og kortnummer, med siffer og med ord. Kontrollsifra blir rekna etter; eit nummer der \
        dei ikkje stemmer, blir berre meldt når grupperinga eller eit ord framfor seier kva det er.
        """),
    fix: Wording(
      en: "Remove the number, or write “[kontonummer]” in its place.",
      nb: "Fjern nummeret, eller skriv «[kontonummer]» i stedet.",
      nn: "Fjern nummeret, eller skriv «[kontonummer]» i staden."),
    bad: .transcript("INF1: Pengene gikk inn på konto 1234.56.78903.\n"),
    good: .transcript("INF1: Pengene gikk inn på konto [kontonummer].\n"))
}
