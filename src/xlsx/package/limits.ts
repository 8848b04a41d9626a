/**
 * Bounds within which a file is read. A plan of 100,000 rows and 20 columns is about 100 MB of XML; a package made to
 * exhaust memory passes these bounds long before that.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 256 * 1024 * 1024,
  /** Entries of the package. */
  entries: 20_000,
  /** Parts of a sheet beside its cells: each conditional format is one. */
  sections: 200_000,
  /** Unpacked bytes of one part and of all parts that are read. */
  part: 320 * 1024 * 1024,
  total: 768 * 1024 * 1024,
  /** Unpacked to packed, for parts above `ratioFrom` bytes. Sheet XML seldom passes 60. */
  ratio: 400,
  ratioFrom: 32 * 1024 * 1024,
  /** Cells with content or format of their own, on one sheet. */
  cells: 8_000_000,
  /** Area of a sheet's used range as a grid. */
  gridArea: 24_000_000,
  /** Depth of nested XML elements. */
  depth: 256,
} as const;
