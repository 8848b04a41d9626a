/** Milliseconds of the processor that this process has taken. */
function ofProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** By the clock, for what another process does. */
export const ofClock = (): number => performance.now();

/**
 * Time of the processor that work inside this process takes, whatever else the machine does meanwhile: after warm-up, the
 * median of several runs, with the spread, so that noise is seen. Garbage is collected within it.
 */
export interface Timed {
  /** Milliseconds. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

export async function timed(
  work: () => unknown,
  {
    runs = 7,
    warmUp = 3,
    by = ofProcessor,
  }: { readonly runs?: number; readonly warmUp?: number; readonly by?: () => number } = {},
): Promise<Timed> {
  for (let run = 0; run < warmUp; run++) await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = by();
    await work();
    taken.push(by() - start);
  }
  taken.sort((a, b) => a - b);
  return {
    median: taken[Math.floor(runs / 2)] as number,
    least: taken[0] as number,
    most: taken[runs - 1] as number,
    runs,
  };
}

export const milliseconds = ({ median, least, most }: Timed): string =>
  `${figure(median)} (${figure(least)}–${figure(most)})`;

export const figure = (ms: number): string => (ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString("en-US"));
