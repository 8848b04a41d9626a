import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: "flex",
    alignItems: "center",
    gap: "8px",
  },
  grow: { flexGrow: 1 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    textAlign: "left",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chevron: {
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    flexShrink: 0,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(90deg)" },
});

interface SectionProps {
  readonly title: string;
  readonly action?: ReactNode;
  /** Folded sections can be opened; they start closed. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

/** A part of a view under its own heading. */
export function Section({ title, action, folded = false, children }: SectionProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(!folded);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {folded ? (
          <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
            <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
            {title}
          </button>
        ) : (
          <span className={styles.grow}>{title}</span>
        )}
        {action}
      </h2>
      {open && children}
    </section>
  );
}
