import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import type { Refusal } from "../../session/tasks";
import { usePane } from "../app/PaneContext";
import { RefusalBar } from "./RefusalBar";

const useStyles = makeStyles({
  view: { padding: "8px 8px 24px 16px", display: "flex", flexDirection: "column", gap: "12px" },
  top: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  intro: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface TaskPageProps {
  readonly title: string;
  readonly intro: string;
  readonly refusal: Refusal | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page of a task: the way back stands at the top, Esc leads back too, and the focus comes to the heading. */
export function TaskPage({ title, intro, refusal, onClose, children }: TaskPageProps) {
  const styles = useStyles();
  const { t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.top}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t("task.back")}
          title={t("task.back")}
          onClick={onClose}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
      </div>
      <p className={styles.intro}>{intro}</p>
      <RefusalBar refusal={refusal} />
      {children}
    </div>
  );
}
