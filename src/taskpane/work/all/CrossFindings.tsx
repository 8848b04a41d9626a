import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { crossText, pairText, placeText, type CrossCheck, type CrossFinding } from "../../../library/across";
import { KindIcon } from "../../kit/kinds";
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { MoreList } from "../MoreList";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  what: { display: "flex", alignItems: "baseline", gap: "6px" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  places: { display: "flex", flexWrap: "wrap", gap: "4px" },
  place: { maxWidth: "100%", minWidth: 0, overflowWrap: "anywhere", textAlign: "left" },
  notes: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface CrossFindingsProps {
  readonly check: CrossCheck;
  readonly onShow: (sheetId: string, address: string) => void;
}

/** What the sheets say of one project, each with all its places, and sheets that hold the same projects as a whole. */
export function CrossFindings({ check, onShow }: CrossFindingsProps) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { findings, pairs } = check;
  return (
    <Section title={t("task.all.cross", { count: findings.length })}>
      <div className={styles.notes}>
        {pairs.map((pair) => (
          <p key={pair.sheets.join("/")} className={styles.quiet}>
            {pairText(pair, locale)}
          </p>
        ))}
        {findings.length === 0 && <p className={styles.quiet}>{t("across.none")}</p>}
      </div>
      <MoreList
        items={findings}
        keyOf={({ kind, places }) => `${kind} ${places.map(({ sheetId, row }) => `${sheetId}/${row}`).join()}`}
        render={(finding) => <Item finding={finding} onShow={onShow} />}
      />
    </Section>
  );
}

function Item({ finding, onShow }: { readonly finding: CrossFinding } & Pick<CrossFindingsProps, "onShow">) {
  const styles = useStyles();
  const { t, locale, unit } = usePane();
  const { what, todo, facts } = crossText(finding, locale, unit);
  return (
    <div className={styles.item}>
      <div className={styles.what}>
        <KindIcon kind="warning" />
        <span>
          {t("pane.kind.warning")} {what}
        </span>
      </div>
      {facts.map((fact) => (
        <p key={fact} className={styles.quiet}>
          {fact}
        </p>
      ))}
      <p className={styles.quiet}>{todo}</p>
      <div className={styles.places}>
        {finding.places.map((place) => (
          <Button
            key={`${place.sheetId}/${place.row}`}
            size="small"
            className={styles.place}
            onClick={() => onShow(place.sheetId, place.address)}
          >
            {[placeText(place, locale), place.unit].filter(Boolean).join(" ")}
          </Button>
        ))}
      </div>
    </div>
  );
}
