/** Mounts the real pane over the real session and engine, on a workbook in memory. */
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import type { CellValue } from "../../../src/sheet";
import { ReviewSession } from "../../../src/session";
import { dazhouEngine, type ReviewEngine } from "../../../src/session/reading/engine";
import { PlanReviewPane } from "../../../src/taskpane/app/PlanReviewPane";
import type { AutoOpen } from "../../../src/taskpane/boot/autoOpen";
import type { HostTheme, PaneBoot } from "../../../src/taskpane/boot/types";
import type { Locale } from "../../../src/messages/types";
import { turns } from "../../support/turns";
import { MemoryHost } from "../../session/support/memoryHost";

/** jsdom lays nothing out: rows of the list get a height, everything else that of a pane. */
export function giveHeights(): void {
  for (const name of ["offsetHeight", "clientHeight"])
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return this.dataset.index === undefined ? 800 : 90;
      },
    });
  for (const name of ["offsetWidth", "clientWidth"])
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 360 });
}

export interface Mounted {
  readonly host: MemoryHost;
  readonly session: ReviewSession;
  readonly setTheme: (theme: HostTheme) => void;
  readonly kept: Map<string, string>;
}

// Working out what is visible takes most of a role query's time; nothing in the pane is hidden by style. What is waited
// for comes when it comes: only jest's own limit ends a test.
configure({ defaultHidden: true, asyncUtilTimeout: 100_000 });

const open: ReviewSession[] = [];

export async function mountPane(
  sheets: Readonly<Record<string, CellValue[][]>>,
  options: {
    readonly language?: Locale;
    readonly engine?: ReviewEngine;
    /** What the workbook keeps. */ readonly kept?: Readonly<Record<string, unknown>>;
    readonly autoOpen?: AutoOpen;
  } = {},
): Promise<Mounted> {
  const host = new MemoryHost(sheets);
  for (const [key, value] of Object.entries(options.kept ?? {})) host.settings.set(key, value);
  const kept = new Map<string, string>();
  const listeners = new Set<(theme: HostTheme) => void>();
  let theme: HostTheme = "light";
  const language = options.language ?? "zh-CN";
  const boot: PaneBoot = {
    language,
    theme: {
      current: () => theme,
      watch: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    supports: () => true,
    settings: {
      read: (key) => kept.get(key),
      write: (key, value) => {
        if (value === undefined) kept.delete(key);
        else kept.set(key, value);
      },
    },
    ...(options.autoOpen ? { autoOpen: options.autoOpen } : {}),
  };
  const session = new ReviewSession(host, options.engine ?? dazhouEngine, {
    locale: language,
    now: () => new Date("2026-08-01T04:00:00Z"),
  });
  open.push(session);
  render(<PlanReviewPane boot={boot} session={session} />);
  await act(() => session.start());
  return {
    host,
    session,
    kept,
    setTheme: (next) =>
      act(() => {
        theme = next;
        for (const listener of listeners) listener(next);
      }),
  };
}

export async function closePanes(): Promise<void> {
  cleanup();
  await Promise.all(open.splice(0).map((session) => session.dispose()));
}

/** Presses a button by its name and waits until what it started is over. */
export async function press(name: string | RegExp, inside: HTMLElement = document.body): Promise<void> {
  const button = within(inside).getByRole("button", { name });
  await act(async () => {
    fireEvent.click(button);
    await settle();
  });
}

/** Presses a button whose work the test holds up, and lets that work begin. */
export async function pressAndHold(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await turns(TURNS);
  });
}

export async function chooseTab(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name }));
  });
}

/** Whether a session works, or will by itself: what is out of date is reviewed again while edits are followed. */
function isBusy(session: ReviewSession): boolean {
  const { work, result, live } = session.getSnapshot();
  return work !== null || (live && result !== null && result.stale !== null);
}

/** Waits for a session's own word that it is idle. */
function idle(session: ReviewSession): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isBusy(session)) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

/** Turns of the event loop in which what was pressed reaches the workbook in memory and comes back, before and after it is work. */
const TURNS = 12;

/** Waits until no session works, is out of date, or is about to review again. */
export async function settle(): Promise<void> {
  do {
    await turns(TURNS);
    await Promise.all(open.map(idle));
    await turns(TURNS);
  } while (open.some(isBusy));
}
