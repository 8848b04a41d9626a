import { ColumnsView } from "../columns/ColumnsView";
import { FixesView } from "../fixes/FixesView";
import { IssuesView } from "../issueList/IssuesView";
import { SettingsView } from "../settings/SettingsView";

interface PageViewProps {
  /** Of the pane: this file, which came later, cannot tell which script runs. */
  readonly version: string;
  readonly page: "settings" | "fixes" | "issues" | "columns";
  /** null (columns only): the page stands in place of the results, because there are none yet. */
  readonly onClose: (() => void) | null;
  readonly onTouched: () => void;
}

/** The pages that come when the first of them is opened; those of the tasks come apart. */
export default function PageView({ version, page, onClose, onTouched }: PageViewProps) {
  const close = onClose ?? (() => undefined);
  switch (page) {
    case "settings":
      return <SettingsView version={version} onClose={close} />;
    case "fixes":
      return <FixesView onClose={close} />;
    case "issues":
      return <IssuesView onClose={close} />;
    case "columns":
      return <ColumnsView onClose={onClose} onTouched={onTouched} />;
  }
}
