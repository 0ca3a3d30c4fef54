#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One figure of the benchmark.
struct Measurement {
  let name: String
  let value: Double
  let unit: String
}

/// Milliseconds of a clock that is never set back.
func milliseconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// How long something takes, in milliseconds.
func time(_ body: () -> Void) -> Double {
  let start = milliseconds()
  body()
  return milliseconds() - start
}

/// The value below which a share of all lies.
func percentile(_ values: [Double], _ share: Double) -> Double {
  let sorted = values.sorted()
  guard let last = sorted.last else { return 0 }
  let place = Double(sorted.count - 1) * share
  let low = Int(place)
  return low + 1 < sorted.count ? sorted[low] + (sorted[low + 1] - sorted[low]) * (place - Double(low)) : last
}

/// The most memory the process has had, in megabytes.
func peakMegabytes() -> Double {
  var usage = rusage()
  #if canImport(Darwin)
    unsafe getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1_048_576
  #else
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  #endif
}

/// A figure with three digits that matter.
func short(_ value: Double) -> String {
  let digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4
  var factor = 1.0
  for _ in 0..<digits { factor *= 10 }
  let rounded = (value * factor).rounded() / factor
  return digits == 0 ? String(Int(rounded)) : String(rounded)
}
