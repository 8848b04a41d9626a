/** Acts and their days; see table.ts. */
export { ACTS, ORDER, type ActId, type Standing } from "./table";
export { documentOf } from "./dates";
export { dateFieldOf, spanOf, standingOf } from "./standing";
export {
  ACT_OF_PARAMETER,
  dayOfParameter,
  isAlwaysInForce,
  parameterOf,
  parameterOn,
  type ParameterName,
} from "./parameters";
