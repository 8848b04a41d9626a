/** Acts and their days; see table.ts. */
export { ACTS, ORDER, type ActId } from "./table";
export { dateFieldOf, spanOf, standingOf, type Standing } from "./standing";
export { ACT_OF_PARAMETER, dayOfParameter, parameterOf, parameterOn, type ParameterName } from "./parameters";
