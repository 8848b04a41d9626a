/**
 * kit/: what the pages of the pane share: language and texts, buttons, tabs, sections, marks of the kinds. It knows no
 * page.
 */
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { Fen, MoneyUnit } from "../../exact";
import { amountText, text, type Locale, type MessageData, type MessageKey } from "../../messages";
import type { PolicyPack } from "../../regulation/types";
import type { ReviewSession, SessionSnapshot } from "../../session";
import type { PaneBoot } from "../boot/types";

/** What every component of the pane may need. */
export interface Pane {
  readonly boot: PaneBoot;
  readonly session: ReviewSession;
  readonly locale: Locale;
  /** Changes the language (null: that of Excel). Rejects, and leaves it as it is, where its texts do not come. */
  readonly setLocale: (locale: Locale | null) => Promise<void>;
  /** Unit in which amounts are shown: that of the plan. */
  readonly unit: MoneyUnit;
  /** The rules that the review goes by. */
  readonly policy: PolicyPack;
  readonly t: (key: MessageKey, data?: MessageData) => string;
  /** An amount as text; — for one that cannot be computed. */
  readonly money: (fen: Fen | null) => string;
}

const PaneContext = createContext<Pane | null>(null);

interface PaneProviderProps {
  readonly boot: PaneBoot;
  readonly session: ReviewSession;
  readonly locale: Locale;
  readonly setLocale: Pane["setLocale"];
  readonly children: ReactNode;
}

export function PaneProvider({ boot, session, locale, setLocale, children }: PaneProviderProps) {
  const result = useSnapshotOf(session, "result");
  const policy = useSnapshotOf(session, "policy");
  const unit: MoneyUnit = result?.kind === "reviewed" ? result.review.unit : "万元";
  const pane = useMemo<Pane>(
    () => ({
      boot,
      session,
      locale,
      setLocale,
      unit,
      policy,
      t: (key, data) => text(locale, key, data, unit),
      money: (fen) => (fen === null ? "—" : amountText(locale, fen, unit)),
    }),
    [boot, session, locale, setLocale, unit, policy],
  );
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside PaneProvider");
  return pane;
}

/** One part of the session's state now; the component is drawn again when that part changes, and by no other. */
export function useSnapshot<K extends keyof SessionSnapshot>(part: K): SessionSnapshot[K] {
  return useSnapshotOf(usePane().session, part);
}

function useSnapshotOf<K extends keyof SessionSnapshot>(session: ReviewSession, part: K): SessionSnapshot[K] {
  return useSyncExternalStore(session.subscribe, () => session.getSnapshot()[part]);
}
