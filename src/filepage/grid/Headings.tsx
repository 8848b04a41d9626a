import { columnName, type CellRange } from "../../sheet";

interface HeadingsProps {
  readonly starts: Float64Array;
  readonly first: number;
  readonly last: number;
  readonly selection: CellRange;
}

/** Column letters. */
export function Letters({ starts, first, last, selection }: HeadingsProps) {
  return (
    <>
      {numbers(first, last, starts).map((at) => (
        <span
          key={at}
          className={`sheet-heading${at >= selection.firstColumn && at <= selection.lastColumn ? " chosen" : ""}`}
          style={{ left: starts[at - 1], width: starts[at]! - starts[at - 1]!, top: 0, height: "var(--letters)" }}
        >
          {columnName(at)}
        </span>
      ))}
    </>
  );
}

/** Row numbers. */
export function Numbers({ starts, first, last, selection }: HeadingsProps) {
  return (
    <>
      {numbers(first, last, starts).map((at) => (
        <span
          key={at}
          className={`sheet-heading${at >= selection.firstRow && at <= selection.lastRow ? " chosen" : ""}`}
          style={{ top: starts[at - 1], height: starts[at]! - starts[at - 1]!, left: 0, width: "var(--numbers)" }}
        >
          {at}
        </span>
      ))}
    </>
  );
}

function numbers(first: number, last: number, starts: Float64Array): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index).filter(
    (at) => starts[at]! > starts[at - 1]!,
  );
}
