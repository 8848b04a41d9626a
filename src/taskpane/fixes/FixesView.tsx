/** fixes/: what the pane offers to put right in cells, each shown before it is written. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Fix, FixKind } from "../../session";
import { Page } from "../kit/Page";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { FixItem } from "./FixItem";

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  ofKind: { marginTop: "8px", display: "flex", flexWrap: "wrap", gap: "8px" },
});

const KINDS: readonly FixKind[] = ["amount", "number", "date", "width", "spaces"];
/** Previews shown at once, and added each time that more are asked for. */
const SHOWN = 20;

/** 可自动修复: every safe fix with what stands there and what will, one by one, by kind or all; and the way back. */
export function FixesView({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { t, session } = usePane();
  const sheet = useSnapshot("sheet");
  const result = useSnapshot("result");
  const undoable = useSnapshot("undoable");
  const work = useSnapshot("work");
  // The fixes follow from the review.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const fixes = useMemo(() => session.fixing.list(), [session, result, sheet]);
  const busy = work !== null && !work.background;
  const locked = sheet?.isProtected ?? false;
  const toUndo = sheet ? (undoable[sheet.id] ?? 0) : 0;
  return (
    <Page title={t("pane.fixes.title")} onClose={onClose}>
      <p className={styles.text}>{t("pane.fixes.intro")}</p>
      <p className={styles.text}>{t("pane.fixes.undoNote")}</p>
      {locked && <p role="status">{t("pane.fixes.protected")}</p>}
      {result?.kind !== "reviewed" ? (
        <p>{t("pane.handOver.noSheet")}</p>
      ) : (
        fixes.length === 0 && <p role="status">{t("pane.fixes.none")}</p>
      )}
      <div className={styles.buttons}>
        {fixes.length > 0 && (
          <Button appearance="primary" disabled={busy || locked} onClick={() => void session.fixing.make(fixes)}>
            {t("pane.fixes.all", { count: fixes.length })}
          </Button>
        )}
        {toUndo > 0 && (
          <Button disabled={busy || locked} onClick={() => void session.fixing.undo()}>
            {t("pane.fixes.undo", { count: toUndo })}
          </Button>
        )}
      </div>
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} fixes={fixes.filter((fix) => fix.kind === kind)} disabled={busy || locked} />
      ))}
    </Page>
  );
}

function Kind({
  kind,
  fixes,
  disabled,
}: {
  readonly kind: FixKind;
  readonly fixes: readonly Fix[];
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { t, session } = usePane();
  const [shown, setShown] = useState(SHOWN);
  if (fixes.length === 0) return null;
  const left = fixes.length - shown;
  return (
    <Section
      title={t(`fix.kind.${kind}`)}
      action={
        fixes.length > 1 && (
          <Button size="small" disabled={disabled} onClick={() => void session.fixing.make(fixes)}>
            {t("pane.fixes.ofKind", { count: fixes.length })}
          </Button>
        )
      }
    >
      {fixes.slice(0, shown).map((fix) => (
        <FixItem key={fix.key} fix={fix} disabled={disabled} />
      ))}
      {left > 0 && (
        <div className={styles.ofKind}>
          <Button size="small" onClick={() => setShown(shown + 5 * SHOWN)}>
            {t("pane.fixes.more", { count: Math.min(left, 5 * SHOWN) })}
          </Button>
        </div>
      )}
    </Section>
  );
}
