import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../app/PaneContext";
import { SampleOffer } from "./SampleOffer";
import { Disclaimer } from "../overview/Disclaimer";

const useStyles = makeStyles({
  view: { padding: "12px 8px 24px 16px", display: "flex", flexDirection: "column", gap: "16px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  steps: {
    margin: 0,
    paddingLeft: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    lineHeight: tokens.lineHeightBase400,
  },
});

/** First-run help: three sentences. `onClose` leads back to the results, where there are any. */
export function StartView({ onClose }: { readonly onClose: (() => void) | null }) {
  const styles = useStyles();
  const { t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  // Who asked for help is led to it; who has just opened the pane is not taken there.
  const isAsked = onClose !== null;
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  return (
    <div className={styles.view}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t("pane.help.heading")}
      </h2>
      <ol className={styles.steps}>
        <li>{t("pane.help.first")}</li>
        <li>{t("pane.help.second")}</li>
        <li>{t("pane.help.third")}</li>
      </ol>
      <SampleOffer />
      {onClose && (
        <div>
          <Button onClick={onClose}>{t("pane.help.back")}</Button>
        </div>
      )}
      <Disclaimer />
    </div>
  );
}
