import type { RowReview } from "../../review/types";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { TraceList } from "../findings/TraceView";

interface ValueTracesProps {
  /** Title of the card they stand in. */
  readonly of: string;
  readonly row: RowReview;
  readonly values: readonly Parameters<RowReview["traceOf"]>[0][];
}

/** How the values of a card were computed, folded; nothing where there was nothing to compute. */
export function ValueTraces({ of, row, values }: ValueTracesProps) {
  const { t } = usePane();
  const traces = values.flatMap((value) => row.traceOf(value) ?? []).filter(({ kind }) => kind === "operation");
  if (traces.length === 0) return null;
  return (
    <Section title={t("pane.trace.of", { name: of })} folded>
      {traces.map((trace, index) => (
        <TraceList key={values[index]} trace={trace} />
      ))}
    </Section>
  );
}
