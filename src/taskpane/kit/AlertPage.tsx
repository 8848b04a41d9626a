import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    padding: "24px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    lineHeight: tokens.lineHeightBase300,
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  body: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface AlertPageProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly buttons: ReactNode;
  /** What Esc answers. */
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** A question that takes the whole pane, so that nothing else can be done before it is answered. */
export function AlertPage({ icon, title, buttons, onEscape, children }: AlertPageProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div
      role="alertdialog"
      aria-modal
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === "Escape") onEscape();
      }}
    >
      <h1 id={`${id}-title`} className={styles.heading}>
        {icon}
        {title}
      </h1>
      <div id={`${id}-body`} className={styles.body}>
        {children}
      </div>
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
