/** The README's table of what mutation testing found is written by the run that found it. */
import { intervalOf, shareOf, type Outcome } from "./report";

export interface AreaResult {
  name: string;
  outcome: Outcome;
  /** Of comparisons alone. */
  comparisons: Outcome;
  /** Of how many changes these were drawn; null where all were tried. */
  drawnFrom: number | null;
}

const BEGIN = "<!-- mutation -->";
const END = "<!-- /mutation -->";
const of = ({ noticed, found }: Outcome): string => `${noticed} of ${found}`;

/** @param when date and commit of what was measured */
export function tableOf(results: readonly AreaResult[], when: string): string {
  const lines = results.map(({ name, outcome, comparisons, drawnFrom }) => {
    const [low, high] = intervalOf(outcome);
    const share = drawnFrom === null ? `${shareOf(outcome)} %` : `${shareOf(outcome)} % (${low}–${high})`;
    const tried = drawnFrom === null ? of(outcome) : `${of(outcome)}, drawn from ${drawnFrom}`;
    return `| ${name} | ${tried} | ${share} | ${of(comparisons)} | ${outcome.equal} |`;
  });
  return [
    `Measured ${when}:`,
    "",
    "| area | noticed | share | comparisons and bounds noticed | changes that change no result |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

/** @throws Error where the text has no place for the table */
export function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for the table: ${BEGIN} … ${END}`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${table}\n\n${text.slice(to)}`;
}
