/**
 * Place of the first one whose number is not below `wanted`, of ones in the order of their numbers; their count where all
 * are below. Found by halving.
 */
export function placeFrom<T>(ordered: readonly T[], wanted: number, numberOf: (one: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(ordered[middle] as T) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
