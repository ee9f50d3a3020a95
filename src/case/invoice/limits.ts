/** How much of a file is read: what goes beyond is told, never tried. Sizes in bytes, unless said. */

/** Largest file taken; asked before a byte of it is read. */
export const LARGEST_FILE = 50 * 1024 * 1024;
/** Largest XML taken, also once unpacked: an invoice with its documents inside stays far below. */
export const LARGEST_XML = 20 * 1024 * 1024;
/** Most that the streams of one PDF may unpack to, all together. */
export const LARGEST_UNPACKED = 80 * 1024 * 1024;
/** Most objects looked at in one PDF, a count. */
export const MOST_OBJECTS = 200_000;
/** Most files read at once, a count. */
export const MOST_FILES = 100;
/** How deep arrays and dictionaries of a PDF may nest, a count. */
export const DEEPEST = 40;
/** Longest text kept of one field of an invoice, in characters. */
export const LONGEST_TEXT = 400;
