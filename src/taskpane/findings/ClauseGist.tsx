import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { BODY_NAMES, citationText, hasMessage, textOfKey, type Locale, type MessageData } from "../../messages";
import { DAZHOU_2023, hasOwnClauses } from "../../regulation";
import type { Citation } from "../../regulation/types";
import { bodyNames } from "../../review/words";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  toggle: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: "4px 0 0", paddingLeft: "16px" },
});

/** The cited item, its paragraph and its article, as far as each has words of its own; the most exact first. `names`: of the bodies. */
export function gistsOf(
  { article, paragraph, item }: Citation,
  locale: Locale,
  names: MessageData = BODY_NAMES,
): readonly [Citation, string][] {
  const places: readonly (readonly [string, Citation])[] = [
    ...(paragraph !== undefined && item !== undefined
      ? [[`clause.${article}.${paragraph}.${item}`, { article, paragraph, item }] as const]
      : []),
    ...(paragraph !== undefined ? [[`clause.${article}.${paragraph}`, { article, paragraph }] as const] : []),
    [`clause.${article}`, { article }],
    [`articles.${article}.gist`, { article }],
  ];
  const told = places.flatMap(([key, cite]): [Citation, string][] =>
    hasMessage(key) ? [[cite, textOfKey(locale, key, names)]] : [],
  );
  // The article behind a paragraph says it again in fewer words.
  const exact = told.filter(([cite]) => cite.paragraph !== undefined);
  return exact.length > 0 ? exact : told.slice(0, 1);
}

/** 条文要点: what the cited clause says, in words of our own; needs no network. */
export function ClauseGist({ cite }: { readonly cite: Citation }) {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  // What another place's clause says is not known here, whatever the Measures say under that number.
  const gists = hasOwnClauses(policy, DAZHOU_2023) ? [] : gistsOf(cite, locale, bodyNames(policy));
  if (gists.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t("pane.clause.gist")}
      </button>
      <div id={id}>
        {isOpen && (
          <ul className={styles.list}>
            {gists.map(([place, gist]) => (
              <li key={gist}>{t("pane.clause.line", { clause: citationText(locale, place), gist })}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
