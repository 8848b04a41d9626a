import { makeStyles, tokens } from "@fluentui/react-components";
import type { Trace } from "../../rules/types";
import { usePane } from "../app/PaneContext";
import { Section } from "../app/Section";
import { traceLines } from "./traceLines";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  value: { whiteSpace: "nowrap" },
});

/** How a result was computed: inputs with their cells, parameters with their clause, each step of the arithmetic. */
export function TraceView({ trace }: { readonly trace: Trace }) {
  const styles = useStyles();
  const { t, locale, unit } = usePane();
  return (
    <Section title={t("pane.trace.title")} folded>
      <ol className={styles.list}>
        {traceLines(trace, locale, unit).map(({ depth, label, value }, index) => (
          <li key={index} className={styles.line} style={{ paddingLeft: depth * 12 }}><span>{label}</span><span className={styles.value}>{value}</span></li>
        ))}
      </ol>
    </Section>
  );
}
