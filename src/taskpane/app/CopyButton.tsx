import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useState } from "react";
import { copyText } from "./copyText";
import { usePane } from "./PaneContext";

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = usePane();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () => void copyText(text, document).then((done) => setOutcome(done ? "copied" : "failed"));
  return (
    <Button size="small" icon={outcome === "copied" ? <CheckmarkCircleRegular /> : <CopyRegular />} onClick={copy}>
      <span aria-live="polite">{outcome ? t(`pane.copy.${outcome}`) : label}</span>
    </Button>
  );
}
