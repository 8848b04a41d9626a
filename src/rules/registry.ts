/** Every rule, in the order of the Measures. A rule that is not here does not run; a test holds that every file is here. */
import { circumstance } from "./adjustment/circumstance";
import { adjustmentCap } from "./adjustment/cap";
import { filing } from "./adjustment/filing";
import { goalChanged } from "./adjustment/goal";
import { lateApproval } from "./adjustment/late";
import { adjustedTotal } from "./adjustment/total";
import { unapprovedChange } from "./adjustment/unapproved";
import { drift } from "./approval/drift";
import { noApproval } from "./approval/noApproval";
import { overApproved } from "./approval/overApproved";
import { routeUnknown } from "./approval/routeUnknown";
import { underAuthority } from "./approval/underAuthority";
import { contractOverControl } from "./ceiling/contractOverControl";
import { controlPrice } from "./ceiling/controlPrice";
import { controlWithoutEstimate } from "./ceiling/controlWithoutEstimate";
import { estimateCeiling } from "./ceiling/estimateCeiling";
import { surplus } from "./ceiling/surplus";
import { approximateAmount } from "./data/approximate";
import { blankTotal } from "./data/blankTotal";
import { datePrecision } from "./data/datePrecision";
import { displayBoundary } from "./data/displayBoundary";
import { finerThanFen } from "./data/finerThanFen";
import { negativeAmount } from "./data/negative";
import { noTotal } from "./data/noTotal";
import { severalAmounts } from "./data/severalAmounts";
import { differentSum } from "./data/sums";
import { textNumber } from "./data/textNumber";
import { doubtfulUnit } from "./data/unit";
import { unknownOption } from "./data/unknownOption";
import { unreadableAmount } from "./data/unreadable";
import { unreadableDate } from "./data/unreadableDate";
import { zeroAmount } from "./data/zero";
import { beforeMeasures } from "./scope/beforeMeasures";
import { below30 } from "./scope/below30";
import { classified } from "./scope/classified";
import { county } from "./scope/county";
import { funding } from "./scope/funding";
import { grown } from "./scope/grown";
import { operations } from "./scope/operations";
import { supplementAfterAcceptance } from "./supplement/afterAcceptance";
import { supplementCap } from "./supplement/cap";
import { supplementNoApproval } from "./supplement/noApproval";
import { supplementNoBase } from "./supplement/noBase";
import { supplementReductions } from "./supplement/reductions";
import { severalContracts } from "./supplement/severalContracts";
import { supplementTierDiverges } from "./supplement/tierDiverges";
import { supplementUnderAuthority } from "./supplement/underAuthority";
import { supplementWorks } from "./supplement/works";
import { buildPeriod } from "./time/buildPeriod";
import type { Rule } from "./types";

export const RULES: readonly Rule[] = [
  // Scope
  classified, county, operations, below30, grown, funding, beforeMeasures,
  // Approval (Article 10)
  routeUnknown, underAuthority, noApproval, drift, overApproved,
  // Ceilings (Articles 28, 31, 38)
  estimateCeiling, surplus, controlPrice, controlWithoutEstimate, contractOverControl,
  // Time
  buildPeriod,
  // Supplementary contracts (Article 43)
  supplementCap, supplementNoBase, supplementTierDiverges, supplementUnderAuthority, supplementNoApproval,
  supplementReductions, supplementAfterAcceptance, severalContracts, supplementWorks,
  // Adjustment (Articles 44, 45)
  unapprovedChange, lateApproval, adjustmentCap, adjustedTotal, goalChanged, circumstance, filing,
  // Data
  noTotal, blankTotal, unreadableAmount, unreadableDate, unknownOption, negativeAmount, zeroAmount, doubtfulUnit,
  approximateAmount, textNumber, severalAmounts, finerThanFen, datePrecision, displayBoundary, differentSum,
];
