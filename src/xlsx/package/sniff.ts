import type { UnreadableReason } from "./refuse";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How far into a compound file its stream names are looked for. */
const COMPOUND_SEARCH = 4 * 1024 * 1024;

/** A package that a web server sent with blank lines before it begins this far in; else 0. */
const BLANK_BEFORE = 4096;

/** Bytes of white space before the package begins; 0 where it begins at once, or is none. */
export function blankBefore(file: Uint8Array): number {
  let at = 0;
  if (file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf) at = 3;
  while (at < BLANK_BEFORE && [9, 10, 13, 32].includes(file[at] ?? 0)) at += 1;
  return isZip(file, at) ? at : 0;
}

const isZip = (file: Uint8Array, at: number): boolean =>
  file[at] === 0x50 &&
  file[at + 1] === 0x4b &&
  (file[at + 2] === 3 || file[at + 2] === 5) &&
  (file[at + 3] === 4 || file[at + 3] === 6);

/**
 * What document-encryption and rights-management products write at the beginning of a file in place of its own first
 * bytes (as public reports show them).
 */
const WRAPPERS = [
  "%TSD-Header-",
  "b\u0014#e",
  "E-SafeNet",
  "<## NASCA DRM FILE",
  "DRMONE",
  "SCDSA0",
  "DG_FILE VER",
  "DOCGUARDER_FILE",
];
/** Words that such headers have in common; only where what follows is no text. */
const WRAPPER_WORDS =
  /drm|encrypt|safenet|secur|protect|-header-|secdoc|confidential|locked|ciphertext|\u00bc\u00d3\u00c3\u00dc|\u00e5\u008a\u00a0\u00e5\u00af\u0086/i;
/** Streams of a compound file whose content rights management has encrypted (MS-OFFCRYPTO 2.2). */
const RIGHTS_STREAMS = ["DRMEncryptedTransform", "DRMContent", "DRMViewerContent"];

function isWrapped(file: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(file.subarray(0, 512));
  return (
    WRAPPERS.some((word) => head.indexOf(word) >= 0 && head.indexOf(word) < 64) ||
    (isBinary(file.subarray(0, 4096)) && WRAPPER_WORDS.test(head))
  );
}

const isBinary = (head: Uint8Array): boolean => head.some((byte) => byte < 9 || (byte > 13 && byte < 27));

/** What a file is if it is no ZIP package; null if it is one. Told by its first bytes, not by its name. */
export function sniff(file: Uint8Array): UnreadableReason | null {
  if (file.length === 0) return "empty";
  if (isZip(file, 0)) return null;
  if (COMPOUND.every((byte, index) => file[index] === byte)) {
    if (RIGHTS_STREAMS.some((name) => hasStream(file, name))) return "wrapped";
    return hasStream(file, "EncryptedPackage") ? "encrypted" : "xls";
  }
  // BIFF2 to BIFF5 outside a compound file.
  if (file[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(file[1] ?? -1)) return "xls";
  return isWrapped(file) ? "wrapped" : sniffText(file);
}

/** A compound file holds the names of its streams in UTF-16 (MS-CFB 2.6.1). */
function hasStream(file: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(file.length, COMPOUND_SEARCH) - codes.length;
  for (let at = 0; at <= last; at += 1) {
    if (file[at] === codes[0] && codes.every((code, index) => file[at + index] === code)) return true;
  }
  // Large files keep their directory at the end.
  for (let at = Math.max(0, file.length - COMPOUND_SEARCH); at <= file.length - codes.length; at += 1) {
    if (file[at] === codes[0] && codes.every((code, index) => file[at + index] === code)) return true;
  }
  return false;
}

function sniffText(file: Uint8Array): UnreadableReason {
  const head = file.subarray(0, 4096);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!wide && isBinary(head)) return "notZip";
  const start = new TextDecoder("latin1").decode(head).toLowerCase();
  return /<(!doctype html|html|table|head|body|meta)\b/.test(start) ? "html" : "text";
}
