import Notation
import Testing
import TextModel

@Suite struct HeaderTests {
  /// Read by itself, a header says what it says in the whole document.
  @Test(arguments: [
    ("---\ntitle: a\nspeaker I: Kari; role=interviewer\n---\nI: Ja.\n", 4),
    ("\u{FEFF}---\r\ntitle: a\r\n---\r\nI: Ja.", 3),
    ("---\n% a\n\ndato: 2020\ndate: 2021\n--- \t\n---\n", 6), ("---\ntitle: a\n---x\nI: Ja.\n---\n", 5),
    ("---\ntitle: a\nI: Ja.\n", 0), ("---\nI: Ja.\n---\n", 0), ("----\ntitle: a\n---\n", 0), ("I: Ja.\n---\n", 0),
    ("---", 0), ("", 0),
  ])
  func canBeReadAlone(_ document: String, _ lineCount: Int) {
    let header = Header(of: Text(document))
    #expect(header?.lineCount ?? 0 == lineCount)
    #expect(header == (lineCount > 0 ? Transcript(Text(document)).header : nil))
  }
}
