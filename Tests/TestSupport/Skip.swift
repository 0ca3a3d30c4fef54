// A static build of everything has no Testing to import, and no tests.
#if canImport(Testing)
  import Foundation
  package import Testing

  /// Skips the running test where something that it needs from outside the repository is missing.
  ///
  /// With `ORDRETT_TESTS_MUST_RUN=1` in the environment the test fails in its place, so that a machine that is meant to
  /// have everything cannot pass by skipping.
  ///
  /// - Parameter sentence: what is missing and how to get it, as a whole sentence.
  package func skipUnless(_ isThere: Bool, _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    if isThere { return }
    let comment = Comment(rawValue: sentence)
    if ProcessInfo.processInfo.environment["ORDRETT_TESTS_MUST_RUN"] == "1" {
      try #require(Bool(false), comment, sourceLocation: sourceLocation)
    }
    try Test.cancel(comment, sourceLocation: sourceLocation)
  }
#endif
