import EditorFeatures
import ProjectFiles

extension Occasion {
  /// Who the process belongs to, and today. The seed is the process's own.
  static var now: Occasion {
    let name = ["USER", "LOGNAME", "USERNAME"].lazy.compactMap(environmentVariable).first { !$0.isEmpty }
    return Occasion(author: name ?? "?", date: String(ISOTime.now.prefix(10)), seed: randomSeed)
  }

  private static let randomSeed = UInt64.random(in: 0...(.max))
}
