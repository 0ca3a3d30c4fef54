import Notation
import Testing
import TextModel

private let example = """
  ---
  title: Kodebok
  ---
  # emosjonelt-arbeid: Emosjonelt arbeid
  Hva jobbspesialistene føler, viser og holder tilbake i møte med brukerne.

  ## følelser: Følelsesmessige utfordringer
  Informanten beskriver en egen følelse i arbeidet.
  + følelsen er knyttet til en bruker eller et møte
  - følelsen gjelder en kollega: bruk kollegastøtte
  > Nå må jeg ha en pause.
  color: #cc3311
  alias: følelse, emosjon
  origin: data

  ## overflatespill
  origin: theory

  """

@Suite struct CodebookTests {
  @Test func dump() {
    let book = Codebook(Text(example))
    print(book.tree().sExpression())
    print(book.entries)
  }
}
