import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  view: { padding: "0 8px 24px 16px", display: "flex", flexDirection: "column", gap: "12px" },
  wide: { gap: "20px" },
  // In sight however far down a person has read.
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    margin: "0 -8px 0 -12px",
    padding: "6px 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // A long title must not push it together.
  back: { flexShrink: 0 },
  heading: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
});

interface PageProps {
  readonly title: string;
  /** null: the page stands in place of the results because there are none; there is nothing to go back to. */
  readonly onClose: (() => void) | null;
  /** Nobody asked for it: the focus stays where it is. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/**
 * A page that stands in place of the results until it is left, by the control at its top or by Esc; who opens it is led
 * to its heading.
 */
export function Page({ title, onClose, isQuiet = false, children }: PageProps) {
  const styles = useStyles();
  const { t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isQuiet) heading.current?.focus();
  }, [isQuiet]);
  return (
    <div className={styles.view} data-page>
      <div className={styles.head}>
        {onClose && (
          <Button
            className={styles.back}
            size="small"
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            onClick={onClose}
          >
            {t("pane.page.back")}
          </Button>
        )}
        <h2 ref={heading} tabIndex={-1} data-focus-home className={styles.heading}>
          {title}
        </h2>
      </div>
      {children}
    </div>
  );
}
