import type { UnreadableReason } from "./refuse";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How far into a compound file its stream names are looked for. */
const COMPOUND_SEARCH = 4 * 1024 * 1024;

/** What a file is if it is no ZIP package; null if it is one. Told by its first bytes, not by its name. */
export function sniff(file: Uint8Array): UnreadableReason | null {
  if (file.length === 0) return "empty";
  if (file[0] === 0x50 && file[1] === 0x4b && (file[2] === 3 || file[2] === 5) && (file[3] === 4 || file[3] === 6))
    return null;
  if (COMPOUND.every((byte, index) => file[index] === byte))
    return hasStream(file, "EncryptedPackage") ? "encrypted" : "xls";
  // BIFF2 to BIFF5 outside a compound file.
  if (file[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(file[1] ?? -1)) return "xls";
  return sniffText(file);
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
  if (!wide && head.some((byte) => byte < 9 || (byte > 13 && byte < 27))) return "notZip";
  const start = new TextDecoder("latin1").decode(head).toLowerCase();
  return /<(!doctype html|html|table|head|body|meta)\b/.test(start) ? "html" : "text";
}
