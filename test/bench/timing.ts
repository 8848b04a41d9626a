/** Time of work inside this process: after warm-up, the median of several runs, with the spread, so that noise is seen. */
export interface Timed {
  /** Milliseconds. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

export async function timed(
  work: () => unknown,
  { runs = 7, warmUp = 3 }: { readonly runs?: number; readonly warmUp?: number } = {},
): Promise<Timed> {
  for (let run = 0; run < warmUp; run++) await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
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
