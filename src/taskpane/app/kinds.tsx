import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import type { EntryClass } from "../../session";

const useStyles = makeStyles({
  icon: { fontSize: "16px", flexShrink: 0 },
  violation: { color: tokens.colorStatusDangerForeground3 },
  dataError: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  undecided: { color: tokens.colorNeutralForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  explained: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  violation: ErrorCircleFilled,
  dataError: DocumentErrorRegular,
  warning: WarningFilled,
  undecided: QuestionCircleRegular,
  info: InfoRegular,
  explained: CheckmarkCircleRegular,
} as const;

/** The sign of a kind of finding. Its word always stands beside it: nothing is told by colour alone. */
export function KindIcon({ kind, className }: { readonly kind: EntryClass; readonly className?: string }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return <Icon className={mergeClasses(styles.icon, styles[kind], className)} aria-hidden />;
}
