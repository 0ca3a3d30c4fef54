#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the tests, and the program that was built with them, run under.
enum Sanitizer {
  /// The thread sanitizer, which takes memory of its own.
  static let isThread = unsafe dlsym(nil, "__tsan_init") != nil
}
