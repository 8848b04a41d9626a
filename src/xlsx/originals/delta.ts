/**
 * How to come from one text to another that is nearly the same, in few bytes: stretches to copy and what stands between
 * them. Both are walked through once; where they differ the next place at which they agree again is looked for nearby.
 */

/** Bytes that must agree for two places to be taken for the same. */
const AGREEING = 24;
/** How far is looked: what was changed is short, what was put in may be long. */
const NEAR = 48;
const FAR = 1 << 20;

/** Steps that make `target` of `source`: skip, copy (both in the source), insert; as numbers of seven bits a byte. */
export function deltaOf(source: Uint8Array, target: Uint8Array): Uint8Array | null {
  const steps = new Bytes();
  let [from, to] = [0, 0];
  let pending: { skip: number; copy: number } = { skip: 0, copy: 0 };
  while (to < target.length) {
    const start = to;
    while (to < target.length && from < source.length && source[from] === target[to]) {
      from += 1;
      to += 1;
    }
    pending.copy += to - start;
    if (to >= target.length) break;
    const next = from >= source.length ? null : agreement(source, target, from, to);
    const inserted = next ? next.inserted : target.length - to;
    if (inserted > target.length / 4 + 4096) return null;
    steps
      .number(pending.skip)
      .number(pending.copy)
      .number(inserted)
      .bytes(target.subarray(to, to + inserted));
    to += inserted;
    from += next?.skipped ?? 0;
    pending = { skip: next?.skipped ?? 0, copy: 0 };
  }
  steps.number(pending.skip).number(pending.copy).number(0);
  return steps.all();
}

/** Makes the target again. @throws RangeError for steps that do not fit the source */
export function applyDelta(source: Uint8Array, delta: Uint8Array): Uint8Array {
  const target = new Bytes();
  let [at, from] = [0, 0];
  const number = (): number => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = delta[at];
      if (byte === undefined || shift > 28) throw new RangeError(`delta at ${at}`);
      at += 1;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  while (at < delta.length) {
    from += number();
    const copied = number();
    if (from + copied > source.length) throw new RangeError(`delta copies beyond the end at ${at}`);
    target.bytes(source.subarray(from, from + copied));
    from += copied;
    const inserted = number();
    if (at + inserted > delta.length) throw new RangeError(`delta inserts beyond the end at ${at}`);
    target.bytes(delta.subarray(at, at + inserted));
    at += inserted;
  }
  return target.all();
}

/** The next place where both agree: what the source has more (skipped), and the target (inserted). */
function agreement(
  source: Uint8Array,
  target: Uint8Array,
  from: number,
  to: number,
): { readonly skipped: number; readonly inserted: number } | null {
  for (let sum = 1; sum <= NEAR; sum += 1)
    for (let inserted = 0; inserted <= sum; inserted += 1)
      if (agree(source, target, from + sum - inserted, to + inserted)) return { skipped: sum - inserted, inserted };
  for (let inserted = 0; inserted <= NEAR; inserted += 1) {
    const skipped = find(source, from, target, to + inserted);
    if (skipped !== null) return { skipped, inserted };
  }
  return null;
}

function agree(source: Uint8Array, target: Uint8Array, from: number, to: number): boolean {
  // The very end counts as agreement: nothing is left to differ there.
  const length = Math.min(AGREEING, target.length - to);
  if (from + length > source.length) return false;
  for (let index = 0; index < length; index += 1) if (source[from + index] !== target[to + index]) return false;
  return length > 0;
}

function find(source: Uint8Array, from: number, target: Uint8Array, to: number): number | null {
  const first = target[to];
  const last = Math.min(source.length, from + FAR);
  for (let at = source.indexOf(first ?? -1, from); at >= 0 && at < last; at = source.indexOf(first ?? -1, at + 1))
    if (agree(source, target, at, to)) return at - from;
  return null;
}

class Bytes {
  private kept = new Uint8Array(1024);
  private length = 0;

  number(value: number): this {
    let rest = value;
    while (rest > 127) {
      this.one((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    return this.one(rest);
  }

  bytes(bytes: Uint8Array): this {
    this.room(bytes.length);
    this.kept.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  all(): Uint8Array {
    return this.kept.slice(0, this.length);
  }

  private one(byte: number): this {
    this.room(1);
    this.kept[this.length] = byte;
    this.length += 1;
    return this;
  }

  private room(more: number): void {
    if (this.length + more <= this.kept.length) return;
    const wider = new Uint8Array(Math.max(this.kept.length * 2, this.length + more));
    wider.set(this.kept.subarray(0, this.length));
    this.kept = wider;
  }
}
