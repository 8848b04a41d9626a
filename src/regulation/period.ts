import { isoOf, type Day } from "../exact";
import { OutOfPeriodError, type Dated } from "./types";

/**
 * The parameter's value on a day.
 * @throws OutOfPeriodError outside the parameter's period: never a silent fallback to the last one known
 */
export function valueOn<T>(parameter: Dated<T>, day: Day): T {
  if (!isInForce(parameter, day)) {
    throw new OutOfPeriodError(
      `Article ${parameter.cite.article}: no parameter for ${isoOf(day)} (in force from ${isoOf(parameter.from)})`,
    );
  }
  return parameter.value;
}

export function isInForce(parameter: Dated<unknown>, day: Day): boolean {
  return day >= parameter.from && (parameter.to === null || day <= parameter.to);
}
