/** A cell as it stands in a trace. */
import type { FieldKey } from "../../fields";
import type { FieldReading } from "../../plan/types";
import { addressOf } from "../../sheet";
import type { InputPart, TraceUnit } from "./types";

/**
 * A cell and what was read from it, put into words only when a trace is read: most statements are made and found untrue,
 * a hundred of them for each row.
 */
export class Leaf {
  constructor(
    readonly field: FieldKey,
    protected readonly reading: FieldReading,
  ) {}

  get address(): string | null {
    return this.reading.state === "absent" ? null : addressOf(this.reading.source.row, this.reading.source.column);
  }
  get shown(): string {
    return this.reading.state === "absent" || this.reading.source.raw === null ? "" : String(this.reading.source.raw);
  }
}

export class Input extends Leaf {
  constructor(
    field: FieldKey,
    reading: FieldReading,
    readonly value: bigint | string | null,
    readonly unit: TraceUnit | undefined,
    readonly part: InputPart | undefined,
  ) {
    super(field, reading);
  }

  get kind(): "input" {
    return "input";
  }
  /** Marks a cell that holds an estimate, so that whatever rests on it is at most to be verified. */
  get approximate(): true | undefined {
    return this.reading.state === "value" && this.reading.notes.includes("approximate") ? true : undefined;
  }
}
