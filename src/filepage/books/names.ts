/** A name without its ending, and the ending with its point. */
export function partsOfName(name: string): { readonly stem: string; readonly ending: string } {
  const [, stem = name, ending = ""] = /^(.+)(\.[^.]*)$/.exec(name) ?? [];
  return { stem, ending };
}

/**
 * Names of marked copies, as the command line gives them: the source's, under the ending of its kind of workbook; two of
 * one name become "plan.xlsx" and "plan (2).xlsx".
 */
export function copyNames(files: readonly { readonly name: string; readonly kind: string }[]): readonly string[] {
  const taken = new Set<string>();
  return files.map(({ name, kind }) => {
    const { stem, ending } = partsOfName(name);
    const kept = ending.toLowerCase() === kind ? ending : kind;
    let free = stem + kept;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} (${number})${kept}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
