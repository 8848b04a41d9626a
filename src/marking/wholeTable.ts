/**
 * A table that result columns join gets them wherever it is named as a whole (=COUNTA(表1)): such a formula would give
 * another value. Where a column is named (表1[总投资]) nothing changes. Excel: "Using structured references with Excel tables".
 */

/** What may stand in a name: letters of any script, digits, underscore, full stop, backslash, question mark. */
const IN_NAME = /[\p{L}\p{M}\p{N}_.\\?]/u;
/** Parts of a table that hold every column. */
const PART = /^#[^\[\],:]*$/;

/**
 * Whether a formula takes in all columns of a table. A text that INDIRECT might read counts as a formula too.
 * @param formula as Excel shows it or a file keeps it, with "=" or without
 * @param isInside whether it stands in the table: there the table's own name may be left out
 */
export function takesInWholeTable(formula: string, table: string, isInside: boolean): boolean {
  const text = formula.normalize("NFC");
  const wanted = table.normalize("NFC").toLowerCase();
  if (!text.toLowerCase().includes(wanted) && !(isInside && text.includes("["))) return false;
  const reads = /\bINDIRECT\s*\(/i.test(text);
  for (let at = 0; at < text.length;) {
    const sign = text[at] as string;
    if (sign === '"' || sign === "'") {
      const end = endOfQuoted(text, at);
      if (sign === '"' && reads && takesInWholeTable(text.slice(at + 1, end - 1), table, false)) return true;
      at = end;
    } else if (sign === "[") {
      const end = endOfBrackets(text, at);
      if (isInside && isWhole(text.slice(at + 1, end - 1)) && text[at + 1] !== "]") return true;
      at = end;
    } else if (IN_NAME.test(sign)) {
      let end = at;
      while (end < text.length && IN_NAME.test(text[end] as string)) end += 1;
      const isOther = text[end] === "!" || text[end] === "(" || text.slice(at, end).toLowerCase() !== wanted;
      if (text[end] === "[") {
        const close = endOfBrackets(text, end);
        if (!isOther && isWhole(text.slice(end + 1, close - 1))) return true;
        end = close;
      } else if (!isOther) return true;
      at = end;
    } else at += 1;
  }
  return false;
}

/** Whether what stands in a table's brackets names no column: nothing, "@", "#All", or several parts of that kind. */
function isWhole(inner: string): boolean {
  const text = inner.trim();
  if (text === "" || text === "@" || PART.test(text)) return true;
  if (!text.startsWith("[")) return false;
  for (let at = 0; at < text.length;) {
    if (text[at] !== "[") {
      if (!/[\s,;]/.test(text[at] as string)) return false;
      at += 1;
      continue;
    }
    const end = endOfBrackets(text, at);
    if (!PART.test(text.slice(at + 1, end - 1).trim())) return false;
    at = end;
  }
  return true;
}

/** Behind a quoted text or sheet name; a quote in it is written twice. */
function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== quote) at += 1;
    else if (text[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return text.length + 1;
}

/** Behind the bracket that closes this one; an apostrophe takes the next sign as it is. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === "[") depth += 1;
    else if (text[at] === "]" && (depth -= 1) === 0) return at + 1;
  }
  return text.length + 1;
}
