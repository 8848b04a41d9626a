import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { localWords } from "../../review/words";
import type { Trace } from "../../rules/types";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { traceLines } from "./traceLines";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  line: { display: "flex", justifyContent: "space-between", gap: "8px", overflowWrap: "anywhere" },
  value: { whiteSpace: "nowrap", maxWidth: "50%", overflow: "hidden", textOverflow: "ellipsis", flexShrink: 0 },
  cell: { fontSize: "inherit", textAlign: "left" },
});

/** Lines shown: the sum of a whole sheet has one for each of its rows. */
const SHOWN = 40;

/** How a finding came about. */
export function TraceView({ trace }: { readonly trace: Trace }) {
  const { t } = usePane();
  return (
    <Section title={t("pane.trace.title")} folded>
      <TraceList trace={trace} />
    </Section>
  );
}

/** Inputs with their cells, parameters with their clause, each step of the arithmetic; a cell's line goes to the cell. */
export function TraceList({ trace }: { readonly trace: Trace }) {
  const styles = useStyles();
  const { t, locale, unit, session, policy } = usePane();
  const lines = traceLines(trace, locale, unit, localWords(policy).terms);
  return (
    <ol className={styles.list}>
      {lines.slice(0, SHOWN).map(({ depth, label, value, address }, index) => (
        <li key={index} className={styles.line} style={{ paddingLeft: depth * 12 }}>
          {address === null ? (
            <span>{label}</span>
          ) : (
            <Link as="button" className={styles.cell} onClick={() => void session.goTo(address)}>
              {label}
            </Link>
          )}
          {value !== "" && (
            <span className={styles.value} title={value}>
              {value}
            </span>
          )}
        </li>
      ))}
      {lines.length > SHOWN && <li>{t("pane.trace.rest", { count: lines.length - SHOWN })}</li>}
    </ol>
  );
}
