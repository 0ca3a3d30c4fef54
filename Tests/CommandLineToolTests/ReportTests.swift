import JSON
import Testing

import struct TestSupport.TemporaryFolder

/// The reports for programs.
struct ReportTests {
  @Test func theJSONReportKeepsItsShape() async throws {
    let folder = smallStudy()
    folder.write("", to: ".git/x.ordrett")
    let run = await ordrett("check", "missing", ".", "--format", "json", in: folder.path)
    #expect(run.status == 2)
    let report = try JSON.parse(Array(run.output.utf8))
    #expect(report["format"] == "ordrett-check" && report["version"] == 1 && report["language"] == "en")
    #expect(
      report["summary"] == ["files": 3, "error": 1, "warning": 1, "information": 0, "hint": 0, "allowed": 1])
    #expect(report["findings"]?.array?.count == 2)
    let first = try #require(report["findings"]?[0])
    #expect(first["file"] == "interviews/1.ordrett" && first["rule"] == "code/unknown")
    #expect(first["severity"] == "warning" && first["replacements"] == ["fear"] && first["related"] == [])
    #expect(
      first["range"] == [
        "start": ["line": 2, "column": 8, "byte": 31], "end": ["line": 2, "column": 12, "byte": 35],
      ])
    #expect(report["allowed"]?[0]?["reason"] == "the town is named in the title")
    #expect(report["skipped"] == [["path": ".git", "reason": "toolFolder"]])
    #expect(report["errors"]?[0]?["path"] == "missing")
  }

  @Test func theGitHubReportEscapes() async {
    let folder = TemporaryFolder()
    folder.write("INF: {?x}\r\n", to: "a,b:c%.ordrett")
    folder.write("{\"language\": \"en\"}", to: "ordrett.json")
    let run = await ordrett("check", "--format", "github", in: folder.path)
    #expect(run.status == 1)
    let head = "::error file=a%2Cb%3Ac%25.ordrett,line=1,endLine=1,col=6,endColumn=10,title=leak/marked::"
    #expect(run.lines.count == 1 && run.output.hasPrefix(head))
    folder.write("INF: Ja.\n", to: "a,b:c%.ordrett")
    #expect(await ordrett("check", "--format", "github", in: folder.path).output.isEmpty)
  }
}

/// SARIF 2.1.0, checked against what the standard asks; `SARIFSchemaTests` holds it to a model of the schema.
struct SARIFReportTests {
  @Test func namesItsRulesAndPlaces() async throws {
    let folder = smallStudy()
    let run = try await sarif(in: folder.path, status: 1)
    #expect(run["columnKind"] == "unicodeCodePoints")
    #expect(run["newlineSequences"] == ["\r\n", "\n", "\r"])
    #expect(run["invocations"]?[0]?["executionSuccessful"] == true && run["invocations"]?[0]?["exitCode"] == 1)
    let results = try #require(run["results"]?.array)
    #expect(results.count == 3)
    #expect(results.map { $0["level"] } == ["warning", "error", "error"])
    #expect(results.map { $0["suppressions"]?[0]?["kind"] } == [nil, nil, "inSource"])
    #expect(results[2]["suppressions"]?[0]?["justification"] == "the town is named in the title")
    let place = results[1]["locations"]?[0]?["physicalLocation"]
    #expect(
      place?["artifactLocation"] == ["uri": "interviews/1.ordrett", "uriBaseId": "%SRCROOT%", "index": 1])
    #expect(
      place?["region"] == [
        "startLine": 3, "startColumn": 9, "endLine": 3, "endColumn": 18, "charOffset": 55, "charLength": 9,
        "byteOffset": 55, "byteLength": 9,
      ])
  }

  /// 3.30.2: line, column and offset tell the same place; a byte-order mark changes none of the text properties.
  @Test(arguments: ["", "\u{FEFF}"])
  func regionsAgreeWithTheText(_ mark: String) async throws {
    let folder = TemporaryFolder()
    let text = "I: Hva 👩‍🔬?\rINF: Å, {?東京} a\u{30A}!\r\n\r\nINF: {?x}{?y}\n  {?å}"
    folder.write(mark + text, to: "a.ordrett")
    let run = try await sarif(in: folder.path, status: 1)
    let results = try #require(run["results"]?.array)
    let scalars = Array(text.unicodeScalars)
    var marked: [String] = []
    for result in results {
      let region = try #require(result["locations"]?[0]?["physicalLocation"]?["region"])
      func number(_ key: String) throws -> Int { try #require(region[key]?.integer) }
      let offset = try number("charOffset")
      let words = scalars[offset..<offset + (try number("charLength"))]
      marked.append(String(String.UnicodeScalarView(words)))
      let bytes = Array((mark + text).utf8)[(try number("byteOffset"))...].prefix(try number("byteLength"))
      #expect(Array(bytes) == Array(marked.last?.utf8 ?? "".utf8))
      let lines = text.split(omittingEmptySubsequences: false) { ["\r", "\r\n", "\n"].contains($0) }
      let line = Array(lines[try number("startLine") - 1].unicodeScalars)
      #expect(Array(line[(try number("startColumn") - 1)..<(try number("endColumn") - 1)]) == Array(words))
    }
    #expect(marked == ["{?東京}", "{?x}", "{?y}", "{?å}"])
  }

  @Test func doublesBracesInMessages() async throws {
    let folder = smallStudy()
    let run = try await sarif(in: folder.path, status: 1)
    for text in Self.texts(in: run) {
      let left = text.replacing("{{", with: "").replacing("}}", with: "")
      #expect(!left.contains("{") && !left.contains("}"), "\(text)")
    }
    #expect(Self.texts(in: run).contains { $0.contains("{{@id …}}") })
  }

  @Test func everyRuleHasHelpAndEveryResultARule() async throws {
    for language in ["en", "nb", "nn"] {
      let folder = smallStudy()
      let run = try await sarif(in: folder.path, status: 1, language)
      #expect(run["language"]?.string == language)
      let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
      #expect(!rules.isEmpty)
      for rule in rules {
        for key in ["shortDescription", "fullDescription", "help"] {
          #expect(rule[key]?["text"]?.string?.isEmpty == false, "\(rule["id"]?.string ?? "?") \(key)")
        }
        #expect(["error", "warning", "note"].contains(rule["defaultConfiguration"]?["level"]?.string))
      }
      for result in try #require(run["results"]?.array) {
        let index = try #require(result["ruleIndex"]?.integer)
        #expect(rules[index]["id"] == result["ruleId"])
      }
    }
  }

  @Test func tellsWhatCouldNotBeRead() async throws {
    let folder = smallStudy()
    folder.folder("ordrett.json.d")
    folder.link("gone ære.ordrett", to: "nowhere")
    let run = try await sarif(in: folder.path, status: 2)
    let invocation = run["invocations"]?[0]
    #expect(invocation?["executionSuccessful"] == false)
    let notification = invocation?["toolExecutionNotifications"]?[0]
    let location = notification?["locations"]?[0]?["physicalLocation"]?["artifactLocation"]
    #expect(location == ["uri": "gone%20%C3%A6re.ordrett", "uriBaseId": "%SRCROOT%"])
  }

  @Test func aFileElsewhereHasAWholeURI() async throws {
    let folder = smallStudy()
    let other = TemporaryFolder()
    let run = await ordrett("check", folder["interviews"], "--format=sarif", in: other.path)
    let report = try JSON.parse(Array(run.output.utf8))
    let location = report["runs"]?[0]?["results"]?[0]?["locations"]?[0]?["physicalLocation"]?["artifactLocation"]
    #expect(location?["uri"]?.string == "file://" + folder["interviews/1.ordrett"])
    #expect(location?["uriBaseId"] == nil)
  }

  private func sarif(in folder: String, status: Int32, _ language: String = "en") async throws -> JSON.Value {
    let run = await ordrett("check", "--format=sarif", "--language", language, in: folder)
    #expect(run.status == status)
    let report = try JSON.parse(Array(run.output.utf8))
    #expect(report["version"] == "2.1.0")
    return try #require(report["runs"]?[0])
  }

  /// Every message string in a report.
  private static func texts(in value: JSON.Value) -> [String] {
    switch value {
    case .array(let elements): elements.flatMap(texts)
    case .object(let object):
      object.members.flatMap { member -> [String] in
        if ["text", "markdown"].contains(member.key), let text = member.value.string { return [text] }
        return texts(in: member.value)
      }
    default: []
    }
  }
}
