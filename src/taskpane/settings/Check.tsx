import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", alignItems: "start", lineHeight: tokens.lineHeightBase300 },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  /** Id of what explains it further. */
  readonly describedBy?: string;
  readonly onChange: (checked: boolean) => void;
}

/** A check box with its label. The browser's own: it follows forced colours by itself and costs nothing. */
export function Check({ label, checked, describedBy, onChange }: CheckProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <input
        id={id}
        className={styles.box}
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
