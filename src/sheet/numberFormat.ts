/** What a number format says of a number: a date, a percentage, or just a number. */

/** Letters of a format outside quotes, brackets and escapes. */
function bare(format: string): string {
  return format.slice(0, 200).replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "");
}

const known = new Map<string, "date" | "percent" | "number">();

/** Kind of a number format ("yyyy/m/d" is a date, "0.00%" a percentage). */
export function formatKind(format: string): "date" | "percent" | "number" {
  const seen = known.get(format);
  if (seen) return seen;
  const letters = bare(format.split(";")[0] ?? "");
  const kind = /general|通用|@/i.test(letters)
    ? "number"
    : /[ymdhs年月日]/i.test(letters) && !/[0#?]/.test(letters.replace(/\.0+/g, ""))
      ? "date"
      : letters.includes("%")
        ? "percent"
        : "number";
  if (known.size < 1000) known.set(format, kind);
  return kind;
}
