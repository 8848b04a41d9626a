import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  view: { padding: "12px 8px 24px 16px", display: "flex", flexDirection: "column", gap: "12px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
});

interface PageProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page that stands in place of the results until it is left; who opens it is led to its heading. */
export function Page({ title, onClose, children }: PageProps) {
  const styles = useStyles();
  const { t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.view}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
      <div>
        <Button onClick={onClose}>{t("pane.handOver.close")}</Button>
      </div>
    </div>
  );
}
