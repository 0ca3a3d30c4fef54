import Project
import TestSupport
import Testing

struct GlobTests {
  @Test(arguments: [
    ("a.ordrett", "a.ordrett"), ("*.ordrett", "a.ordrett"), ("*.ordrett", ".ordrett"), ("*", "æøå"),
    ("intervju/*.ordrett", "intervju/03.ordrett"), ("./a", "a"), ("/a", "a"), (".//a", "a"),
    ("**/*.ordrett", "a.ordrett"), ("**/*.ordrett", "x/y/a.ordrett"), ("intervju/**", "intervju/x/y"),
    ("a/**/b", "a/b"), ("a/**/b", "a/x/y/b"), ("**", "a"), ("**/b/**", "a/b/c"), ("a**b", "axxb"),
    ("int??.ordrett", "int03.ordrett"), ("?", "å"), ("?", "a\u{30A}"), ("?", "👩‍🔬"), ("å*", "a\u{30A}s.ordrett"),
    ("a\u{30A}*", "ås.ordrett"), ("intervju/år/*", "intervju/a\u{30A}r/x"),
    ("[abc]", "b"), ("[a-c]", "b"), ("[!a-c]", "d"), ("[^a-c]", "d"), ("[]a]", "]"), ("[a-]", "-"), ("[å-ø]", "æ"),
    ("[a-å]", "z"), (#"[\]]"#, "]"), (#"\*"#, "*"), (#"\{a\}"#, "{a}"),
    ("*.{ordrett,md}", "a.md"), ("{a,b}/{c,d}", "b/c"), ("{a,b{c,d}}", "bd"), ("{,a}b", "b"), ("{a}", "a"),
    ("{x/**,y}/z", "x/1/2/z"), ("{**/a,b}", "q/a"), ("{**/a,b}", "b"), ("{a,}", ""),
    ("a{b", "a{b"), ("a}b", "a}b"), ("a[b", "a[b"), ("a,b", "a,b"), ("{a[}],b}", "a}"), (#"a\"#, #"a\"#), ("", ""),
    ("{a{b,c}", "{ab"), ("{[a,b]}", ","), ("[\r-\r\n].ordrett", "\r.ordrett"), ("\r\n", "\r\n"), ("?", "\r\n"),
    ("[a\u{332}-c]", "b"),
  ])
  func matches(_ pattern: String, _ path: String) {
    #expect(Glob(pattern).matches(path))
  }

  @Test(arguments: [
    ("*.ordrett", "x/a.ordrett"), ("*.ordrett", "a.ORDRETT"), ("A", "a"), ("a/**", "a"), ("a/**", "ab/c"),
    ("a/**/b", "axb"), ("**/b", "ab"), ("?", "/"), ("?", ""), ("?", "ab"), ("[!a]", "/"), ("a[/]b", "a/b"),
    ("[z-a]", "m"), ("{a,b}", "ab"), ("{a,b}", "c"), ("{a,b}", ""), ("{a,b}c", "a"), ("*", "a/b"), ("", "a"), ("a", ""),
    ("../a", "a"), ("å", "a"), ("a", "å"), ("[a-c]", "å"), ("{a{b,c}", "ab"), ("\r\n", "\n"), ("[\r\n]", "\n"),
    ("[a\u{332}-c]", "a"),
  ])
  func doesNotMatch(_ pattern: String, _ path: String) {
    #expect(!Glob(pattern).matches(path))
  }

  /// Each of these takes the age of the universe where alternatives are tried one after the other.
  @Test(arguments: [
    (String(repeating: "*a", count: 200), String(repeating: "a", count: 1000), true),
    (String(repeating: "*a", count: 200) + "b", String(repeating: "a", count: 1000), false),
    (String(repeating: "**/", count: 200) + "b", String(repeating: "a/", count: 1000), false),
    (String(repeating: "{a,a}", count: 500), String(repeating: "a", count: 499), false),
    (String(repeating: "{", count: 500) + "a" + String(repeating: "}", count: 500), "a", true),
    (String(repeating: "{a,", count: 500) + String(repeating: "}", count: 500), "a", true),
    (String(repeating: "[", count: 1000), String(repeating: "[", count: 1000), true),
    (String(repeating: "?", count: Glob.lengthLimit), String(repeating: "a", count: Glob.lengthLimit), true),
    (String(repeating: "?", count: 5000), String(repeating: "a", count: 5000), false),
  ])
  func staysLinear(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(Glob(pattern).matches(path) == expected)
  }

  /// The two alphabets must not disagree: a path that has one more letter goes another way.
  @Test(arguments: ["*.{md,ordrett}", "a/**/[a-c]?.md", "**/x", "{a,b/c}*", "[!x]*"])
  func isTheSameForASCIIAndOther(_ pattern: String) {
    for path in ["a.md", "a/b/c/bå.md", "a/b/c/bz.md", "x", "q/x", "b/c", "b/cd", "xx", "yx/z"] {
      #expect(Glob("å/" + pattern).matches("å/" + path) == Glob("a/" + pattern).matches("a/" + path), "\(path)")
    }
  }

  /// Every string is a pattern, and both alphabets say the same of any path.
  @Test func takesAnyPattern() {
    var random = SeededGenerator(seed: 11)
    let signs = [
      "[", "]", "[!", "-", "{", "}", ",", "*", "**", "/", "?", "\\", "a", "b", "c", "å", "a\u{332}", "\r", "\n", "\r\n",
      "\0", "\u{301}", "~", "\u{7F}",
    ]
    let names = ["a", "b", "c", "/", "\n", "\0", "-", "]", "~"]
    func text(_ pieces: [String], _ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      .joined()
    }
    for _ in 0..<3000 {
      let pattern = text(signs, 12)
      let path = text(names, 6)
      #expect(
        Glob("å/" + pattern).matches("å/" + path) == Glob("a/" + pattern).matches("a/" + path), "\(pattern) \(path)")
    }
  }
}
