import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DocumentErrorRegular,
  ErrorCircleFilled,
  InfoRegular,
  QuestionCircleRegular,
  WarningFilled,
} from "@fluentui/react-icons";
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
