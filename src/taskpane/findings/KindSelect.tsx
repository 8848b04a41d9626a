import { Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { countBySeverity, type Entry, type EntryClass } from "../../session";
import { CLASS_ORDER } from "../../session/findings/entryFilter";
import { usePane } from "../kit/PaneContext";

interface KindSelectProps {
  readonly entries: readonly Entry[];
  /** The one kind to be seen, or null for all. */
  readonly kind: EntryClass | null;
  readonly onKind: (kind: EntryClass | null) => void;
  readonly className: string;
}

/** Which kind of finding a list shows, each with its number; kinds that are not there are not offered. */
export function KindSelect({ entries, kind, onKind, className }: KindSelectProps) {
  const { t } = usePane();
  const counts = useMemo(() => countBySeverity(entries), [entries]);
  return (
    <Select
      size="small"
      className={className}
      aria-label={t("pane.findings.kinds")}
      value={kind ?? ""}
      onChange={(_, { value }) => onKind(value === "" ? null : (value as EntryClass))}
    >
      <option value="">{t("pane.findings.chip", { kind: t("pane.findings.allKinds"), count: entries.length })}</option>
      {CLASS_ORDER.filter((each) => counts[each] > 0 || each === kind).map((each) => (
        <option key={each} value={each}>
          {t("pane.findings.chip", { kind: t(`pane.kind.${each}`), count: counts[each] })}
        </option>
      ))}
    </Select>
  );
}
