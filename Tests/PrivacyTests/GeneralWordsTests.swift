import Privacy
import Testing

/// Names between `<` and `>` are those that are told, of a passage of an interview.
private func check(_ marked: String, _ language: LanguageGuess) {
  var detector = Detector()
  let bytes = Array(marked.utf8.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") })
  var found = ""
  var end = 0
  for hit in detector.identifiers(in: bytes, Reading(declared: language)) where isName(hit.identifier) {
    let range = hit.identifier.range
    found += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)
    found += "<" + String(decoding: bytes[range], as: UTF8.self) + ">"
    end = range.upperBound
  }
  found += String(decoding: bytes[end...], as: UTF8.self)
  #expect(found == marked)
}

private func isName(_ identifier: Identifier) -> Bool {
  identifier.clue == .name && identifier.probability >= 0.3
}

/// Classes of words that name nobody, whatever their capital.
@Suite struct GeneralWordsTests {
  @Test(arguments: [
    "Kan du ta Fnr og Saksnr. og IP og ISBN?", "Ta Kundenr og Tlf, og Epost.", "Tilstede: <Turid> (T), Intervjuer (I)",
    "Vi snakket med Saksbehandler.", "Psykologen, Fysioterapeuten og Saksbehandleren.", "Så kom Legen og Sykepleieren.",
    "Ikkesant. Vettu. Serru.", "Skjønneru? Hørru, det går bra.", "Jul, påske, Ramadan, Eid.", "Vi feirer Eid hvert år.",
    "Jeg bor på <Eid>.", "Vi har Pinse, Advent og Halloween.", "Corona, Covid-19.", "Mandag, Tirsdag. Sommer.",
    "Så ringte <Kari Sommer>, ja.", "Mormor og Farmor bodde oppe, og Lillebror i kjelleren.",
    "Så kom Svigermor og <Farmor Solveig>.", "Nan seier at eg liknar på far hennar.", "Eg besøkte Nan i går.",
    "Jeg har en BSc i informatikk og en MSc fra <NTNU>.", "Vi ringte Politiet, og Kommunen sa ingenting.",
    "På Ungdomsskolen var det greit. På <Ringen ungdomsskole> ble det verre.",
  ])
  func inNorwegian(_ marked: String) { check(marked, .nb) }

  @Test(arguments: [
    "I asked Participant 3 about it and she said no.",
    "Erm, I think so, yes, that is what they said.", "Ring me on Monday, she told me.", "Call me on Monday, she said.",
    "The Interviewer and the Respondent and Speaker 2 were talking.", "We keep Hanukkah, and they keep Diwali.",
    "And then <Sarah> moved to <Leeds>.", "Mum was furious. Nan just laughed.",
    "I have a BSc from <Bath>, and I did my PhD at <Leeds>.",
  ])
  func inEnglish(_ marked: String) { check(marked, .en) }
}
