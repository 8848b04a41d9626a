import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  rest: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface ProjectHeadProps {
  readonly project: { readonly code: string; readonly name: string; readonly unit: string };
}

/** Name of a project, with its code and unit below. */
export function ProjectHead({ project: { code, name, unit } }: ProjectHeadProps) {
  const styles = useStyles();
  const rest = [code, unit].filter((part) => part !== "").join(" · ");
  return (
    <>
      <div className={styles.name}>{name}</div>
      {rest !== "" && <div className={styles.rest}>{rest}</div>}
    </>
  );
}
