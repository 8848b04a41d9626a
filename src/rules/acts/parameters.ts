import type { Day } from "../../exact";
import { isInForce, valueOn } from "../../regulation/period";
import { OutOfPeriodError, type Dated, type Parameters, type PolicyPack } from "../../regulation/types";
import type { ValueContext } from "../values/context";
import { spanOf } from "./standing";
import type { ActId } from "./table";

export type ParameterName = keyof Parameters;
export type ParameterValue<Name extends ParameterName> = Parameters[Name] extends Dated<infer T> ? T : never;

/** The act each parameter judges: it is asked with the day of that act, with the base date where no date tells the day. */
export const ACT_OF_PARAMETER: Readonly<Record<ParameterName, ActId>> = {
  threshold: "projectApproval",
  tiers: "projectApproval",
  unifiedRoute: "projectApproval",
  selfBuildCap: "projectApproval",
  clearlyCheaper: "projectApproval",
  supplementShare: "supplement",
  supplementTiers: "supplement",
  adjustmentShare: "adjustment",
  buildMonths: "contract",
  publicationDays: "publication",
  schemeDays: "publication",
  technicalReviewDays: "scheme",
  budgetReviewWorkdays: "budgetSubmission",
  trialMonths: "trialRun",
  evaluationMonths: "use",
};

type Asking = Pick<ValueContext, "project" | "policy" | "asOf">;

/**
 * The day a parameter is asked with: the last one its act can have been done on, the base date where nothing bounds it.
 * Never before the Measures: what an older act comes to is shown by them, and judged by nobody (standing.ts).
 */
export function dayOfParameter({ project, policy, asOf }: Asking, name: ParameterName): Day {
  const { to } = spanOf(project, ACT_OF_PARAMETER[name]);
  return Math.max(to ?? asOf, policy.effective);
}

/** Whether a parameter covers every day that it can be asked with: most places have set none an end. */
export const isAlwaysInForce = ({ parameters, effective }: PolicyPack, name: ParameterName): boolean =>
  isUnlimited(parameters[name], effective);

const isUnlimited = ({ from, to }: Dated<unknown>, effective: Day): boolean => to === null && from <= effective;

/** The parameter's value on the day of its act; null where that day lies outside the parameter's period. */
export function parameterOn<Name extends ParameterName>(context: Asking, name: Name): ParameterValue<Name> | null {
  const dated = context.policy.parameters[name] as Dated<ParameterValue<Name>>;
  if (isUnlimited(dated, context.policy.effective)) return dated.value;
  const day = dayOfParameter(context, name);
  return isInForce(dated, day) ? valueOn(dated, day) : null;
}

/**
 * The same for a rule that declares the parameter: it is not asked where the parameter is out of period.
 * @throws OutOfPeriodError where the rule did not declare it
 */
export function parameterOf<Name extends ParameterName>(context: Asking, name: Name): ParameterValue<Name> {
  const value = parameterOn(context, name);
  if (value === null) throw new OutOfPeriodError(`${name} is out of its period and was not declared`);
  return value;
}
