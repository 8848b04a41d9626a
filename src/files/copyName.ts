/** A name without its ending, and the ending with its point. */
export function partsOfName(name: string): { readonly stem: string; readonly ending: string } {
  const [, stem = name, ending = ""] = /^(.+)(\.[^.]*)$/.exec(name) ?? [];
  return { stem, ending };
}

/**
 * Names of copies, one after the other. A workbook under the ending of another kind (a template, or one with macros, as
 * .xlsx) would be refused by Excel; two of one name become "plan.xlsx" and "plan (2).xlsx".
 */
export class CopyNames {
  private readonly taken = new Set<string>();

  /** @param done says what was done to the copy ("-已标注"); "" where its folder says so */
  constructor(private readonly done = "") {}

  /** @param kind ending of its kind of workbook, with the point */
  nameFor(source: string, kind: string): string {
    const { stem, ending } = partsOfName(source);
    const kept = ending.toLowerCase() === kind ? ending : kind;
    // A copy of a copy is called once what it is.
    const whole = stem.endsWith(this.done) ? stem : stem + this.done;
    let name = whole + kept;
    for (let number = 2; this.taken.has(name.toLowerCase()); number += 1) name = `${whole} (${number})${kept}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
