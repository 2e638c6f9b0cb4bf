/// What libFuzzer calls before the first input; the target is chosen by `NASTAVNIK_FUZZ`.
@_cdecl("LLVMFuzzerInitialize")
package func initialize(
  _ count: UnsafeMutableRawPointer?, _ words: UnsafeMutableRawPointer?
) -> CInt {
  _ = FuzzTarget.chosen
  return 0
}

/// What libFuzzer calls with each input. A broken property ends the program, and the input is kept.
@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.read(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}
