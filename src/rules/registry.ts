/**
 * Every rule, in the order of the Measures. A rule that is not here does not run; a test holds that every file is here.
 *
 * The rules' folders: scope/: to which projects the Measures apply. library/: what is taken into the project library and
 * the plan. decision/: informatisation within works, self-building and services. approval/: who decides. ceiling/: amounts that may not be exceeded.
 * time/: stages and their days. supplement/: supplementary contracts. adjustment/: changed totals. operations/: running a
 * system. security/: protection levels and what stands with them. data/: how the cells read. across/: rows of a sheet held
 * against each other.
 */
import { duplicates } from "./across/duplicates";
import { splitting } from "./across/splitting";
import { adjustmentCap } from "./adjustment/cap";
import { circumstance } from "./adjustment/circumstance";
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
import { dateOrder } from "./data/dateOrder";
import { datePrecision } from "./data/datePrecision";
import { displayBoundary } from "./data/displayBoundary";
import { doubleColumn } from "./data/doubleColumn";
import { finerThanFen } from "./data/finerThanFen";
import { furtherTable } from "./data/furtherTable";
import { negativeAmount } from "./data/negative";
import { noTotal } from "./data/noTotal";
import { parameterPeriod } from "./data/parameterPeriod";
import { unequalParts } from "./data/parts";
import { severalAmounts } from "./data/severalAmounts";
import { differentSum } from "./data/sums";
import { textNumber } from "./data/textNumber";
import { doubtfulUnit } from "./data/unit";
import { unknownColumn } from "./data/unknownColumn";
import { unknownOption } from "./data/unknownOption";
import { unreadableAmount } from "./data/unreadable";
import { unreadableDate } from "./data/unreadableDate";
import { zeroAmount } from "./data/zero";
import { leadUndetermined } from "./decision/leadUndetermined";
import { selfBuild } from "./decision/selfBuild";
import { selfBuildCap } from "./decision/selfBuildCap";
import { separate } from "./decision/separate";
import { serviceEconomy } from "./decision/serviceEconomy";
import { serviceGoods } from "./decision/serviceGoods";
import { serviceSecrecy } from "./decision/serviceSecrecy";
import { serviceSuppliers } from "./decision/serviceSuppliers";
import { catalog } from "./library/catalog";
import { cityBrain } from "./library/cityBrain";
import { collection } from "./library/collection";
import { construction } from "./library/construction";
import { fundingSource } from "./library/fundingSource";
import { incomplete } from "./library/incomplete";
import { infrastructure } from "./library/infrastructure";
import { lateApplication } from "./library/late";
import { negativeList } from "./library/negativeList";
import { notInLibrary } from "./library/notInLibrary";
import { notOnCloud } from "./library/notOnCloud";
import { resourceCatalog } from "./library/resourceCatalog";
import { sharing } from "./library/sharing";
import { unacceptedUpgrade } from "./library/unacceptedUpgrade";
import { reassessment } from "./operations/reassessment";
import { warranty } from "./operations/warranty";
import { operationsYear } from "./operations/year";
import { beforeMeasures } from "./scope/beforeMeasures";
import { below30 } from "./scope/below30";
import { classified } from "./scope/classified";
import { county } from "./scope/county";
import { funding } from "./scope/funding";
import { grown } from "./scope/grown";
import { midYear } from "./scope/midYear";
import { operations } from "./scope/operations";
import { serviceTerm } from "./scope/serviceTerm";
import { stateOwned } from "./scope/stateOwned";
import { builtAlong } from "./security/builtAlong";
import { protectionTest } from "./security/protectionTest";
import { securityRequirements } from "./security/requirements";
import { trustedProducts } from "./security/trustedProducts";
import { supplementAfterAcceptance } from "./supplement/afterAcceptance";
import { supplementCap } from "./supplement/cap";
import { supplementNoApproval } from "./supplement/noApproval";
import { supplementNoBase } from "./supplement/noBase";
import { supplementReductions } from "./supplement/reductions";
import { severalContracts } from "./supplement/severalContracts";
import { supplementTierDiverges } from "./supplement/tierDiverges";
import { supplementUnderAuthority } from "./supplement/underAuthority";
import { supplementWorks } from "./supplement/works";
import { budgetReview } from "./time/budgetReview";
import { buildPeriod } from "./time/buildPeriod";
import { evaluation } from "./time/evaluation";
import { stageMissing } from "./time/missing";
import { monitoring } from "./time/monitoring";
import { stageOrder } from "./time/order";
import { payment } from "./time/payment";
import { publication } from "./time/publication";
import { schemeHandedIn } from "./time/scheme";
import { technicalReview } from "./time/technicalReview";
import { trialRun } from "./time/trial";
import type { Rule } from "./types";

export const RULES: readonly Rule[] = [
  // Scope
  classified,
  county,
  operations,
  below30,
  grown,
  funding,
  stateOwned,
  midYear,
  serviceTerm,
  beforeMeasures,
  // Library and what a project must not be (Articles 7, 9, 15 to 27, 30)
  lateApplication,
  incomplete,
  notInLibrary,
  infrastructure,
  cityBrain,
  negativeList,
  notOnCloud,
  unacceptedUpgrade,
  catalog,
  sharing,
  collection,
  resourceCatalog,
  construction,
  fundingSource,
  // Mixed projects, self-building, bought services (Articles 8, 11, 12)
  leadUndetermined,
  separate,
  selfBuild,
  selfBuildCap,
  serviceGoods,
  serviceEconomy,
  serviceSuppliers,
  serviceSecrecy,
  // Approval (Article 10)
  routeUnknown,
  underAuthority,
  noApproval,
  drift,
  overApproved,
  // Ceilings (Articles 28, 31, 38)
  estimateCeiling,
  surplus,
  controlPrice,
  controlWithoutEstimate,
  contractOverControl,
  // Operation and maintenance (Article 32)
  operationsYear,
  reassessment,
  warranty,
  // Time (Articles 6, 35 to 38, 42, 47 to 52)
  stageOrder,
  stageMissing,
  publication,
  schemeHandedIn,
  technicalReview,
  budgetReview,
  buildPeriod,
  trialRun,
  payment,
  monitoring,
  evaluation,
  // Supplementary contracts (Article 43)
  supplementCap,
  supplementNoBase,
  supplementTierDiverges,
  supplementUnderAuthority,
  supplementNoApproval,
  supplementReductions,
  supplementAfterAcceptance,
  severalContracts,
  supplementWorks,
  // Adjustment (Articles 44, 45)
  unapprovedChange,
  lateApproval,
  adjustmentCap,
  adjustedTotal,
  goalChanged,
  circumstance,
  filing,
  // Security (Articles 55 to 59)
  builtAlong,
  trustedProducts,
  securityRequirements,
  protectionTest,
  // Across rows
  duplicates,
  splitting,
  // Data
  noTotal,
  parameterPeriod,
  unknownColumn,
  doubleColumn,
  furtherTable,
  blankTotal,
  unreadableAmount,
  unreadableDate,
  unknownOption,
  negativeAmount,
  zeroAmount,
  doubtfulUnit,
  approximateAmount,
  textNumber,
  severalAmounts,
  finerThanFen,
  datePrecision,
  displayBoundary,
  differentSum,
  dateOrder,
  unequalParts,
];

/** The rules that stand for an article: those that cite it, then those that carry it out too. */
export function rulesFor(article: number): readonly Rule[] {
  return [
    ...RULES.filter(({ cite }) => cite?.article === article),
    ...RULES.filter(({ alsoFor }) => alsoFor?.includes(article) === true),
  ];
}
