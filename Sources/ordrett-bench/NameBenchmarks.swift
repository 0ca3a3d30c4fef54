import Privacy

/// How fast names are found, on sentences that come again and on words that were never seen.
enum NameBenchmarks {
  static func all() -> [Measurement] {
    let models = [("with capitals", NameModelChoice.cased), ("without capitals", .lower), ("in English", .english)]
    return models.flatMap { name, choice in
      do throws(NameModelError) {
        return try measure(choice, name)
      } catch {
        print("names \(name): \(error)")
        return []
      }
    }
  }

  private static func measure(_ choice: NameModelChoice, _ name: String) throws(NameModelError) -> [Measurement] {
    let start = milliseconds()
    var tagger = NameTagger()
    _ = try tagger.identifiers(in: Tokens([]), by: choice)
    var measurements = [Measurement(name: "model \(name): read", value: milliseconds() - start, unit: "ms")]
    for (kind, texts) in [
      ("names \(name)", turns(newWordEvery: 0)), ("  every fifth word new", turns(newWordEvery: 5)),
    ] {
      var rates: [Double] = []
      for _ in 0..<5 {
        var words = 0
        let start = milliseconds()
        for text in texts {
          let tokens = Tokens(text)
          words += tokens.all.count { $0.isWord }
          _ = try tagger.identifiers(in: tokens, by: choice)
        }
        rates.append(Double(words) / (milliseconds() - start) * 1000)
      }
      measurements.append(Measurement(name: kind, value: percentile(rates.sorted(), 0.5), unit: "words/s"))
    }
    return measurements
  }

  /// Turns of about 30 words.
  private static func turns(newWordEvery step: Int) -> [[UInt8]] {
    let sentences = [
      "Ja, det var jo ikke helt som Kari hadde tenkt seg da hun begynte på sykehuset i Bergen.",
      "Vi satt der en hel kveld og ingen sa noe, altså ikke før Mehmet ringte fra Ålesund og spurte om vi kunne komme.",
      "Jeg har aldri tenkt på det på den måten før, egentlig, men det er sånn at man venner seg til det, ikke sant.",
      "Nei, det vil jeg ikke si, men han Ola på kommunehuset sa at det skulle ordne seg, og det gjorde det også.",
    ]
    var count = 0
    return (0..<1000).map { turn in
      guard step > 0 else { return Array(sentences[turn % sentences.count].utf8) }
      let words = sentences[turn % sentences.count].split(separator: " ").map { word in
        count += 1
        return count % step == 0 ? "\(word)\(letters(count))" : String(word)
      }
      return Array(words.joined(separator: " ").utf8)
    }
  }

  private static func letters(_ number: Int) -> String {
    String(number, radix: 20).map { $0.isNumber ? "s" : String($0) }.joined()
  }
}
