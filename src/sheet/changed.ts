/** Places at which two lists hold other objects, in order; null where they are not of one length. */
export function changedPlaces(now: readonly unknown[], before: readonly unknown[]): readonly number[] | null {
  if (now.length !== before.length) return null;
  const changed: number[] = [];
  if (now === before) return changed;
  for (let place = 0; place < now.length; place += 1) if (now[place] !== before[place]) changed.push(place);
  return changed;
}

/** The list with other objects at some places; the very same where there are none. */
export function withPlaces<T>(list: readonly T[], places: readonly number[], at: (place: number) => T): readonly T[] {
  if (places.length === 0) return list;
  const copy = list.slice();
  for (const place of places) copy[place] = at(place);
  return copy;
}
