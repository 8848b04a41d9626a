/** Waiting for a state that the page comes to: the only place of the end-to-end tests that lets time pass (lint). */
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { Frame, Locator } from "playwright-core";

/** Fails what never comes, with what was seen instead. */
const LONGEST_MS = 30_000;
const PACE_MS = 100;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks until what is seen is right, and tells it. */
export async function until<T>(
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
  what: (seen: T) => string,
): Promise<T> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > end) throw new Error(what(seen));
    await pause(PACE_MS);
  }
}

/** Looks until what is seen equals what it should be, and fails with the difference. */
export async function becomes<T>(look: () => Promise<T>, wanted: T, what = ""): Promise<void> {
  const seen = await until(
    look,
    (now) => isDeepStrictEqual(now, wanted),
    () => "",
  ).catch(look);
  assert.deepEqual(seen, wanted, what || undefined);
}

/** Looks until nothing has changed from one look to the next, `pace` milliseconds later, and tells what is then seen. */
export async function calm<T>(
  look: () => Promise<T>,
  isSame: (before: T, now: T) => boolean | Promise<boolean>,
  pace = 120,
): Promise<T> {
  const end = Date.now() + LONGEST_MS;
  for (let before = await look(); ;) {
    await pause(pace);
    const now = await look();
    if (await isSame(before, now)) return now;
    if (Date.now() > end) throw new Error("what is looked at never comes to rest");
    before = now;
  }
}

/** Waits until a frame has drawn what its scripts have asked for. */
export async function painted(frame: Frame): Promise<void> {
  await frame.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
}

/** What must not happen has no signal: waits longer than it would take. On a slow machine it proves less, and never fails wrongly. */
export const waitedOut = pause;

/** Waits until the focus is on an element: it follows what opens or goes away a moment later. */
export async function hasFocus(element: Locator): Promise<void> {
  await element.waitFor();
  await until(
    () => element.evaluate((found) => found === found.ownerDocument.activeElement),
    (isThere) => isThere,
    () => `the focus never came to ${String(element)}`,
  );
}

/** Waits until the focus is on something in a frame: what goes away hands it on. */
export async function focusHandedOn(frame: Frame, what: string): Promise<void> {
  await painted(frame);
  await until(
    () => frame.evaluate("document.activeElement !== null && document.activeElement !== document.body"),
    (isThere) => isThere === true,
    () => `the focus fell to the body: ${what}`,
  );
}
