// SwiftPM gives every program a main of its own name. Each of these hands over to libFuzzer.
#include "driver.h"

int LLVMFuzzerTestOneInput(const unsigned char *bytes, unsigned long count);
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const unsigned char *, unsigned long));

#define FUZZ_MAIN(name)                                                                                                \
  int fuzz_##name##_main(int count, char **arguments) {                                                                \
    return LLVMFuzzerRunDriver(&count, &arguments, LLVMFuzzerTestOneInput);                                            \
  }

FUZZ_MAIN(transcript)
FUZZ_MAIN(codebook)
FUZZ_MAIN(json)
FUZZ_MAIN(framing)
