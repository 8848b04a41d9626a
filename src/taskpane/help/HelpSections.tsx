import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MARK_STYLES } from "../../marking";
import { CLASS_ORDER } from "../../session/findings/entryFilter";
import { KindIcon } from "../kit/kinds";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { display: "flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0 },
  swatch: { width: "14px", height: "14px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  points: {
    margin: 0,
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Fill colours on the sheet (marking/styles). */
const FILLS = [
  ["error", MARK_STYLES.error.fill],
  ["warning", MARK_STYLES.warning.fill],
] as const;
const KEYS = ["f8", "esc", "arrows", "tab"] as const;
/** Each section and its points: messages under pane.help. */
const SECTIONS = [
  ["kept", ["kept.workbook", "kept.machine", "kept.nowhere"]],
  ["excel", ["excel.undo", "excel.protected", "excel.sort", "excel.merged", "excel.live"]],
] as const;

/** 使用说明 after the three steps: words and colours, keys, where what is kept, what a real Excel does differently. */
export function HelpSections() {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <>
      <Section title={t("pane.help.words")}>
        <dl className={styles.list}>
          {CLASS_ORDER.map((kind) => (
            <Row key={kind} term={t(`pane.kind.${kind}`)} value={t(`pane.kind.${kind}.hint`)}>
              <KindIcon kind={kind} />
            </Row>
          ))}
          {FILLS.map(([what, fill]) => (
            <Row key={what} term={t(`pane.help.fill.${what}`)} value={t(`pane.help.fill.${what}.means`)}>
              <span className={styles.swatch} style={{ backgroundColor: fill }} aria-hidden />
            </Row>
          ))}
        </dl>
      </Section>
      <Section title={t("pane.help.keys")}>
        <dl className={styles.list}>
          {KEYS.map((key) => (
            <Row key={key} term={t(`pane.help.key.${key}`)} value={t(`pane.help.key.${key}.does`)} />
          ))}
        </dl>
      </Section>
      {SECTIONS.map(([what, points]) => (
        <Section key={what} title={t(`pane.help.${what}`)}>
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point}>{t(`pane.help.${point}`)}</li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function Row({
  term,
  value,
  children,
}: {
  readonly term: string;
  readonly value: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>
        {children}
        {term}
      </dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
