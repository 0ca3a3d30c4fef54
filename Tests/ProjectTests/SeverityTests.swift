import Project
import Testing

@Suite struct SeverityTests {
  @Test func isOrderedFromHintToError() {
    #expect(Severity.allCases == [.hint, .information, .warning, .error])
    #expect(Severity.allCases.sorted() == Severity.allCases)
    #expect(Severity.allCases.reversed().sorted() == Severity.allCases)
  }
}
