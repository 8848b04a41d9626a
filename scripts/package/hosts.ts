/**
 * Addresses of other hosts that a package's own files may name: none is asked by itself. Namespaces of XML formats, the
 * place of publication that the pane links to, and where libraries tell of their errors in words.
 */
const KNOWN: readonly RegExp[] = [
  /^www\.w3\.org$/,
  /^schemas\.(openxmlformats|microsoft)\.(org|com)$/,
  /^purl\.(org|oclc\.org)$/,
  /^(www\.)?dzskjx\.sczwfw\.gov\.cn$/,
  /^(react\.dev|reactjs\.org|fb\.me|reacttraining\.com)$/,
  /^(www\.)?github\.com$/,
  /^(aka\.ms|react\.fluentui\.dev|griffel\.js\.org)$/,
];

/** Hosts that a text names and that are not known. */
export function foreignHosts(text: string, own: readonly string[] = []): readonly string[] {
  const found = [...text.matchAll(/\b(?:https?|wss?|ftp):\\?\/\\?\/([a-z0-9.-]+\.[a-z]{2,}|localhost)/gi)].map(
    ([, host = ""]) => host.toLowerCase(),
  );
  return [...new Set(found)].filter((host) => !own.includes(host) && !KNOWN.some((known) => known.test(host))).sort();
}
