import { PerformanceObserver } from "node:perf_hooks";

/** Milliseconds of the processor that this process has taken. */
function ofProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** By the clock, for what another process does. */
export const ofClock = (): number => performance.now();

/** Milliseconds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Time of the processor that work inside this process takes, whatever else the machine does meanwhile: after warm-up, the
 * median of several runs, with the spread, so that noise is seen. Garbage is collected within it.
 */
export interface Timed extends Spread {
  /** Share of the runs' time, by the clock, in which garbage was collected and the work stood still; from 0 to 1. */
  readonly garbage: number;
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
  const pauses = collections();
  await told();
  const from = performance.now();
  let whole = 0;
  for (let run = 0; run < runs; run++) {
    const [start, begun] = [by(), performance.now()];
    await work();
    taken.push(by() - start);
    whole += performance.now() - begun;
  }
  await told();
  const stood = pauses.since(from);
  taken.sort((a, b) => a - b);
  return {
    median: taken[Math.floor(runs / 2)] as number,
    least: taken[0] as number,
    most: taken[runs - 1] as number,
    garbage: stood / whole,
  };
}

/** Pauses for collecting garbage, from now on, until they are asked for. */
function collections(): { readonly since: (from: number) => number } {
  const pauses: { readonly startTime: number; readonly duration: number }[] = [];
  const observer = new PerformanceObserver((list) => pauses.push(...list.getEntries()));
  observer.observe({ entryTypes: ["gc"] });
  return {
    since: (from) => {
      pauses.push(...observer.takeRecords());
      observer.disconnect();
      return pauses.reduce((sum, { startTime, duration }) => (startTime < from ? sum : sum + duration), 0);
    },
  };
}

/** Node tells of a collection when the work that it interrupted has returned to the loop. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

export const milliseconds = ({ median, least, most }: Spread): string =>
  `${figure(median)} (${figure(least)}–${figure(most)})`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const figure = (ms: number): string => (ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString("en-US"));
