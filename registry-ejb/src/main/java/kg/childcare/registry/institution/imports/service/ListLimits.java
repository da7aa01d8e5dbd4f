package kg.childcare.registry.institution.imports.service;

/** How large a list may be; what is above is refused before it can fill the memory. */
final class ListLimits {
  static final int COLUMNS = 200;
  static final int ROWS = 20_000;
  static final int PARTS = 1_000;
  static final long UNPACKED = 96L << 20;
  static final int PACKED_AT_MOST = 200;
  static final long PACKED_FREELY = 1L << 20;

  private ListLimits() {}
}
