/** What the rows of a sheet have in common: which fields have a cell. */
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";

interface Layout {
  readonly keys: readonly string[];
  readonly has: ReadonlySet<string>;
  /** What was made for it, by place. */
  readonly made: unknown[];
}

let places = 0;
let lastProject: Project | null = null;
let last: Layout = { keys: [], has: new Set(), made: [] };

/** The rules of one row ask one after the other, and the rows of a sheet have the same fields in the same order. */
function layoutOf(project: Project): Layout {
  if (project === lastProject) return last;
  if (!isLast(project.fields)) {
    const keys = Object.keys(project.fields);
    last = { keys, has: new Set(keys), made: [] };
  }
  lastProject = project;
  return last;
}

/** Key by key, since a list of them would be made for every row. */
function isLast(fields: Project["fields"]): boolean {
  let at = 0;
  for (const key in fields) if (key !== last.keys[at++]) return false;
  return at === last.keys.length;
}

/**
 * Finds out once for all rows of a sheet what there is to ask of them: what a rule needs is known beforehand, and dates or
 * amounts without a column are not looked for on every row.
 */
export function oncePerLayout<T extends NonNullable<unknown>>(
  make: (has: (field: FieldKey) => boolean) => T,
): (project: Project) => T {
  const place = places++;
  const makeFor = ({ has, made }: Layout) => (made[place] = make((field) => has.has(field)));
  return (project) => {
    const layout = layoutOf(project);
    return (layout.made[place] as T | undefined) ?? makeFor(layout);
  };
}

/** Those of the fields that the rows of a sheet have a cell for. */
export const columnsAmong = (fields: readonly FieldKey[]): ((project: Project) => readonly FieldKey[]) =>
  oncePerLayout((has) => fields.filter(has));
