import LanguageServerProtocol
import Testing

@Suite struct DocumentURITests {
  @Test(
    arguments: [
      ("file:///a/b.ordrett", "/a/b.ordrett"), ("file:///a%20b/%C3%A5.ordrett", "/a b/å.ordrett"),
      ("file:///a b/å.ordrett", "/a b/å.ordrett"), ("file:///a%CC%8A", "/a\u{30A}"), ("FILE:///a", "/a"),
      ("file://localhost/a", "/a"), ("file:/a", "/a"), ("file:///c%3A/x", "/c:/x"), ("file:///C:/x", "/c:/x"),
      ("file:///100%25", "/100%"), ("file:///100%", "/100%"), ("file:///a%2", "/a%2"), ("file:///a%zz", "/a%zz"),
      ("file:///a#b?c", "/a#b?c"), ("file:///a%23b", "/a#b"), ("file:///", "/"),
      ("file://server/share", nil), ("file:a", nil), ("file://", nil), ("file:", nil), ("", nil), ("/a", nil),
      ("untitled:Untitled-1", nil), ("https://a.no/b", nil), ("file:///a%00b", nil), ("file:///%FF", nil),
    ] as [(String, String?)])
  func path(uri: String, path: String?) {
    let result = DocumentURI(uri).path
    #expect(result.map { Array($0.utf8) } == path.map { Array($0.utf8) })
    #expect(DocumentURI(uri).string == uri)
  }

  @Test(arguments: [
    ("/a/b.ordrett", "file:///a/b.ordrett"), ("/a b/å#.ordrett", "file:///a%20b/%C3%A5%23.ordrett"),
    ("/a\u{30A}", "file:///a%CC%8A"), ("/~x/-_.", "file:///~x/-_."), ("/c:/x%", "file:///c%3A/x%25"),
  ])
  func uriOfPath(path: String, uri: String) {
    #expect(DocumentURI(path: path).string == uri)
    #expect(DocumentURI(path: path).path.map { Array($0.utf8) } == Array(path.utf8))
  }

  @Test(arguments: [
    ("file:///c%3A/x", "file:///C:/x", true), ("file:///%C3%A5", "file:///å", true),
    ("file:///%c3%a5", "file:///å", true),
    ("File:///a", "file:///a", true), ("file:///a%2Fb", "file:///a/b", true), ("untitled:A", "untitled:A", true),
    ("file:///å", "file:///a\u{30A}", false), ("file:///A", "file:///a", false), ("untitled:A", "untitled:a", false),
    ("file:///a", "untitled:/a", false),
  ])
  func equality(left: String, right: String, equal: Bool) {
    #expect((DocumentURI(left) == DocumentURI(right)) == equal)
    #expect(Set([DocumentURI(left), DocumentURI(right)]).count == (equal ? 1 : 2))
  }

  @Test(arguments: [
    ("file:///x/a%20b.ordrett", "file", "a b.ordrett"), ("untitled:Untitled-1", "untitled", "Untitled-1"),
    ("untitled:", "untitled", ""), ("", "", ""), ("no scheme", "", "no scheme"), ("file:///x/", "file", ""),
  ])
  func parts(uri: String, scheme: String, last: String) {
    #expect(DocumentURI(uri).scheme == scheme)
    #expect(DocumentURI(uri).lastComponent == last)
  }
}
