import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Refusal } from "../../session/tasks";
import { Page } from "../kit/Page";
import { RefusalBar } from "./RefusalBar";

const useStyles = makeStyles({
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

/** A page of a task: what it is for, and why it cannot go on where it cannot. */
export function TaskPage({ title, intro, refusal, onClose, children }: TaskPageProps) {
  const styles = useStyles();
  return (
    <Page title={title} onClose={onClose}>
      <p className={styles.intro}>{intro}</p>
      <RefusalBar refusal={refusal} />
      {children}
    </Page>
  );
}
