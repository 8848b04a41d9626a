import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { countBySeverity, type Entry, type EntryClass } from "../../session";
import { CLASS_ORDER } from "../../session/findings/entryFilter";
import { KindIcon } from "../kit/kinds";
import { usePane } from "../kit/PaneContext";
import { TILE_BUTTON } from "../kit/looks";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  wide: { gridColumn: "1 / -1" },
  tile: {
    ...TILE_BUTTON,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    padding: "2px 10px",
  },
  label: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** 不符合, 数据错误, 需核实, 未判定, and what is explained beside them: how many, and one click to them. */
export function CountTiles({
  entries,
  onKind,
}: {
  readonly entries: readonly Entry[];
  readonly onKind: (kind: EntryClass) => void;
}) {
  const styles = useStyles();
  const { t } = usePane();
  const counts = useMemo(() => countBySeverity(entries), [entries]);
  return (
    <ul className={styles.tiles} aria-label={t("pane.overview.counts")}>
      {CLASS_ORDER.filter((kind) => kind !== "info" && (kind !== "explained" || counts.explained > 0)).map((kind) => (
        <li key={kind} className={kind === "explained" ? styles.wide : undefined}>
          <button
            type="button"
            className={styles.tile}
            disabled={counts[kind] === 0}
            onClick={() => onKind(kind)}
            title={t(`pane.kind.${kind}.hint`)}
          >
            <span className={styles.label}>
              <KindIcon kind={kind} />
              {t(`pane.kind.${kind}`)}
            </span>
            <span className={styles.number}>{counts[kind]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
