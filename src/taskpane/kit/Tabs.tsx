import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  tabs: { display: "flex", flexShrink: 0, padding: "0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: "relative",
    padding: "6px 8px 8px",
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "8px",
      right: "8px",
      bottom: "-1px",
      height: "3px",
      borderRadius: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

interface TabsProps<View extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly view: View; readonly name: string }[];
  readonly selected: View;
  readonly onSelect: (view: View) => void;
}

/** Tabs as the WAI-ARIA pattern wants them: one tab stop, arrow keys, Home and End. (Fluent's bring a focus engine of 60 KB.) */
export function Tabs<View extends string>({ label, tabs, selected, onSelect }: TabsProps<View>) {
  const styles = useStyles();
  const at = tabs.findIndex(({ view }) => view === selected);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = target === undefined ? undefined : tabs[target];
    if (!next) return;
    event.preventDefault();
    onSelect(next.view);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.view}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map(({ view, name }) => (
        <button
          key={view}
          id={`tab-${view}`}
          type="button"
          role="tab"
          aria-selected={view === selected}
          tabIndex={view === selected ? 0 : -1}
          className={mergeClasses(styles.tab, view === selected && styles.selected)}
          onClick={() => onSelect(view)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
