import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, CopyRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { copyText } from "./copyText";
import { usePane } from "./PaneContext";

interface CopyButtonProps {
  /** A long one is made when it is asked for. */
  readonly text: string | (() => string);
  readonly label: string;
  /** What a screen reader says, where the label alone does not tell one button from the next. */
  readonly name?: string;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label, name }: CopyButtonProps) {
  const { t } = usePane();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    void copyText(typeof text === "string" ? text : text(), document).then((done) =>
      setOutcome(done ? "copied" : "failed"),
    );
  return (
    <Button
      size="small"
      icon={outcome === "copied" ? <CheckmarkCircleRegular /> : <CopyRegular />}
      aria-label={outcome ? undefined : name}
      onClick={copy}
    >
      <span aria-live="polite">{outcome ? t(`pane.copy.${outcome}`) : label}</span>
    </Button>
  );
}
