import type { rules as chinese } from "../zh-CN/rules";

/** en-US, rule messages: same keys as zh-CN. */
export const rules: Record<keyof typeof chinese, string> = {
  "rules.SCOPE-A65-CLASSIFIED.stop.what": "Classified project: nothing is reviewed, computed or shown",
  "rules.SCOPE-A65-CLASSIFIED.stop.todo":
    "Please follow the procedure for classified projects and keep the data off ordinary machines",
  "rules.SCOPE-A2-BELOW30.below.what":
    "The total investment of {total} is below {threshold}; the Measures do not apply",
  "rules.SCOPE-A2-BELOW30.below.todo":
    "If the amount is right, no approval under the Measures is needed; procurement rules may still apply",
  "rules.SCOPE-A2-BELOW30.itPart.what":
    "The IT part of {part} is below {threshold}; the text does not say whether the threshold means the whole project or its IT part",
  "rules.SCOPE-A2-BELOW30.itPart.todo": "Please confirm with the digital economy bureau",
  "rules.SCOPE-A2-GROWN.grown.what":
    "The total is below the threshold, but contract and supplementary contracts come to {sum}, which reaches {threshold}",
  "rules.SCOPE-A2-GROWN.grown.todo": "Please verify the total; once the threshold is reached the Measures apply",
  "rules.SCOPE-A2-FUND.notFiscal.what":
    "The source of funds names no public money, so it is doubtful whether this is a government investment",
  "rules.SCOPE-A2-FUND.notFiscal.todo": "Please verify the source of funds",
  "rules.SCOPE-A64-COUNTY.county.what": "County project: the municipal Measures do not bind it directly",
  "rules.SCOPE-A64-COUNTY.county.todo": "Please follow the county's own rules",
  "rules.SCOPE-A64-COUNTY.zone.what":
    "The high-tech zone and the eastern development zone count as counties and are not bound directly; if municipal funds are used, the tier shown applies",
  "rules.SCOPE-A64-COUNTY.zone.todo": "Please verify whether the funds are municipal",
  "rules.SCOPE-A32-OM.ownProcedure.what":
    "Operation and maintenance goes by the budget procedure with an assessment and has no tier of {article}",
  "rules.SCOPE-A32-OM.ownProcedure.todo": "Please follow Articles 32 and 33",
  "rules.SCOPE-A66-BEFORE.before.what":
    "The approval of {approved} came before the Measures took effect on {effective}; the approval itself is not judged by them",
  "rules.SCOPE-A66-BEFORE.before.todo":
    "Later contracts, supplements and adjustments are still reviewed under the Measures",
  "rules.SCOPE-A66-BEFORE.unclear.what":
    "The approval date {approved} is not exact and may lie before the Measures took effect on {effective}",
  "rules.SCOPE-A66-BEFORE.unclear.todo": "Please fill in the exact date",
  "rules.SCOPE-A66-BEFORE.act.what":
    "{act}, {date}, lies before the Measures took effect on {effective}; that step is not judged by them",
  "rules.SCOPE-A66-BEFORE.act.todo": "Please check it against the rules of its day",
  "rules.SCOPE-A66-BEFORE.actUnclear.what":
    "{act}, {date}, is not exact and may lie before the Measures took effect on {effective}; that step was not judged",
  "rules.SCOPE-A66-BEFORE.actUnclear.todo": "Please fill in the exact date",
  "rules.SCOPE-A66-BEFORE.supplement.what":
    "The supplement was signed on {signed}, before the Measures took effect on {effective}; it is not judged by them",
  "rules.SCOPE-A66-BEFORE.supplement.todo": "Please check it against the rules of its day",
  "rules.SCOPE-A66-BEFORE.supplementUnclear.what":
    "The signing date of the supplement, {signed}, is not exact and may lie before the Measures took effect on {effective}; the supplement was not judged",
  "rules.SCOPE-A66-BEFORE.supplementUnclear.todo": "Please fill in the exact date",
  "rules.A10-ROUTE-UNKNOWN.unknown.what":
    "In {rows} it is not stated whether the project is decided together or case by case; the tier is shown as if case by case",
  "rules.A10-ROUTE-UNKNOWN.unknown.todo": "Please state the route of approval for projects that are decided together",
  "rules.A10-UNDERAUTH.unified.what":
    "A project that is decided together was decided by {actual}; {required} must decide",
  "rules.A10-UNDERAUTH.unified.todo": "Please complete the approval or correct the body named",
  "rules.A10-UNDERAUTH.below.what":
    "With a {field} of {amount}, the decision by {actual} is below what is required: {required}",
  "rules.A10-UNDERAUTH.below.todo": "Please submit it for decision by {required}, or correct the body named",
  "rules.A10-UNDERAUTH.whole.what":
    "Engineering and IT are approved together with a {field} of {amount}; if the tier goes by the whole project, {required} should decide and {actual} is not enough",
  "rules.A10-UNDERAUTH.whole.todo":
    "The text does not say whether the tier then goes by the whole; please confirm with both bureaus",
  "rules.A10-UNDERAUTH.whichViceMayor.what":
    "With a {field} of {amount}, {required} should decide; the cell does not say which vice-mayor did",
  "rules.A10-UNDERAUTH.whichViceMayor.todo": "Please name the office of the vice-mayor who decided",
  "rules.A10-UNDERAUTH.belowByOne.what":
    "By the {field} of {amount}, {required} should decide and {actual} is not enough; by the other amount it would be",
  "rules.A10-UNDERAUTH.belowByOne.todo": "Please verify the total at the time of approval",
  "rules.A10-NO-APPROVAL.missing.what": "{field}: {funds}, but no approval is shown",
  "rules.A10-NO-APPROVAL.missing.todo":
    "Please fill in the number of the approval, or state that these are preparatory funds only",
  "rules.A10-NO-APPROVAL.denied.what":
    "{field}: {funds}; the row says that there is no approval and that these are not preparatory funds",
  "rules.A10-NO-APPROVAL.denied.todo": "Please obtain the approval before arranging funds",
  "rules.A10-DRIFT.apart.what": "The {one} of {oneFen} and the {other} of {otherFen} fall in different tiers",
  "rules.A10-DRIFT.apart.todo":
    "Please verify the amounts; if they are right, check whether the higher body has to decide again",
  "rules.A10-OVER-APPROVED.over.what":
    "The approved estimate of {estimate} is above the approved total of {approved} by {excess}",
  "rules.A10-OVER-APPROVED.over.todo":
    "The text sets no tolerance; please verify and confirm with the digital economy bureau",
  "rules.A28-CEILING.released.what": "The funds released so far, {sum}, exceed the estimate of {estimate} by {excess}",
  "rules.A28-CEILING.released.todo":
    "The estimate is the ceiling; please stop releasing beyond it and check the amounts",
  "rules.A28-CEILING.priorReleases.what":
    "The funds released in earlier years, {sum}, exceed the estimate of {estimate} by {excess}",
  "rules.A28-CEILING.priorReleases.todo":
    "The estimate is the ceiling; please check the amounts and stop releasing beyond it",
  "rules.A28-CEILING.year.what": "The funds of the year, {sum}, exceed the estimate of {estimate} by {excess}",
  "rules.A28-CEILING.year.todo": "Please lower the funds of the year to within the estimate",
  "rules.A28-CEILING.priorAndYear.what":
    "Releases of earlier years and the funds of this year come to {sum} and exceed the estimate of {estimate} by {excess}",
  "rules.A28-CEILING.priorAndYear.todo": "Please lower the funds of the year to within the estimate",
  "rules.A28-CEILING.releasedAndYear.what":
    "Releases so far and the funds of this year come to {sum}, above the estimate of {estimate}; the releases may already include this year",
  "rules.A28-CEILING.releasedAndYear.todo": "Please verify whether the releases include this year's funds",
  "rules.A28-CEILING.contract.what": "The contract of {sum} exceeds the estimate of {estimate} by {excess}",
  "rules.A28-CEILING.contract.todo": "The estimate is the ceiling; please check the contract amount",
  "rules.A28-CEILING.contractAndSupplements.what":
    "Contract and supplementary contracts come to {sum} and exceed the estimate of {estimate} by {excess}",
  "rules.A28-CEILING.contractAndSupplements.todo":
    "The estimate is the ceiling; please check the amounts, and do not sign supplements beyond it",
  "rules.A28-CEILING.settlement.what": "The settlement of {sum} exceeds the estimate of {estimate} by {excess}",
  "rules.A28-CEILING.settlement.todo": "Please check the settlement; nothing may be paid beyond the estimate",
  "rules.A28-CEILING.adjustedTotal.what":
    "The total after adjustment, {sum}, exceeds the estimate of {estimate} by {excess}",
  "rules.A28-CEILING.adjustedTotal.todo":
    "A changed estimate needs approval beforehand; without it a later application is not accepted and no funds may be paid",
  "rules.A28-CEILING.yearOverTotal.what":
    "There is no approved estimate yet, and the funds of the year, {sum}, exceed the {field} of {total} by {excess}",
  "rules.A28-CEILING.yearOverTotal.todo": "Please check both amounts",
  "rules.A31-SURPLUS.left.what":
    "The project is accepted; of {released} released, {settlement} was settled, and {surplus} is left",
  "rules.A31-SURPLUS.left.todo": "The surplus should be returned as the rules provide",
  "rules.A38-CAP.over.what": "The tender control price of {control} exceeds the estimate of {estimate} by {excess}",
  "rules.A38-CAP.over.todo": "Please lower the control price to within the estimate, or check the amounts",
  "rules.A38-NOGS.missing.what":
    "There is a tender control price, but the approved estimate is not filled in, so they cannot be compared",
  "rules.A38-NOGS.missing.todo": "Please fill in the approved estimate",
  "rules.PROC-CONTRACT-GT-CONTROL.over.what":
    "The contract of {contract} is above the tender control price of {control} by {excess} (not a clause of the Measures)",
  "rules.PROC-CONTRACT-GT-CONTROL.over.todo": "Please check both amounts",
  "rules.A42-1Y.dates.what": "Signed {signed}, planned completion {finish}: construction takes more than one year",
  "rules.A42-1Y.dates.todo": "In principle it should be done by {latest}; please verify the schedule",
  "rules.A42-1Y.period.what": "The period of construction is longer than one year",
  "rules.A42-1Y.period.todo": "In principle it should not exceed one year; please verify the schedule",
  "rules.A43-CAP.over.what":
    "The supplementary contracts, earlier ones included, come to {used} and exceed {share} of the original contract ({cap}) by {excess}",
  "rules.A43-CAP.over.todo":
    "Please check the contract amounts; if they are right, the excess cannot be a supplementary contract and the procedure from approval to acceptance has to be run again (confirm its extent with the digital economy and finance bureaus)",
  "rules.A43-CAP.rounding.what":
    "The supplementary contracts come to {used}, {excess} above {share} of the original contract ({cap}); this may be rounding",
  "rules.A43-CAP.rounding.todo": "Please check against the contract itself, in yuan",
  "rules.A43-CAP.grossOnly.what":
    "The additions come to {used}, above {share} of the original contract ({cap}); with reductions set off they are {net}, which is within it",
  "rules.A43-CAP.grossOnly.todo":
    "The text limits what is added; please confirm the way of counting with the digital economy and finance bureaus",
  "rules.A43-NOBASE.missing.what":
    "There are supplementary contracts of {used}, but the original contract amount is not filled in, so the {share} limit cannot be computed",
  "rules.A43-NOBASE.missing.todo": "Please fill in the original contract amount",
  "rules.A43-TIER-DIVERGE.apart.what":
    "By the single supplementary contract: {single}; by all of them together: {cumulative}",
  "rules.A43-TIER-DIVERGE.apart.todo": "The text does not say which counts; the higher body is advisable",
  "rules.A43-UNDERAUTH.below.what":
    "Supplementary contracts of {used} were decided by {actual}; {required} must decide",
  "rules.A43-UNDERAUTH.below.todo": "Please submit it for decision by {required}, or correct the body named",
  "rules.A43-UNDERAUTH.whichViceMayor.what":
    "For supplementary contracts of {used}, {required} must decide; the cell does not say which vice-mayor did",
  "rules.A43-UNDERAUTH.whichViceMayor.todo": "Please name the office of the vice-mayor who decided",
  "rules.A43-UNDERAUTH.belowCumulative.what":
    "All supplementary contracts come to {used}, for which {required} should decide, but {actual} did; for the single one that would be enough",
  "rules.A43-UNDERAUTH.belowCumulative.todo": "The text does not say which counts; deciding by the sum is advisable",
  "rules.A43-NOAPPROVAL.missing.what":
    "There are supplementary contracts of {used}, but the body that decided is not filled in",
  "rules.A43-NOAPPROVAL.missing.todo": "It should be {tier}; please fill in who decided",
  "rules.A43-NOAPPROVAL.denied.what":
    "There are supplementary contracts of {used}, and the row says that nobody decided on them",
  "rules.A43-NOAPPROVAL.denied.todo": "It should be {tier}; please obtain the decision first",
  "rules.A43-NEG.notSetOff.what": "The supplementary contracts hold reductions of {reduced}, which give no room back",
  "rules.A43-NEG.notSetOff.todo": "The limit counts what is added",
  "rules.A43-AFTER.after.what":
    "The supplementary contract was signed {signed}, after acceptance on {accepted}, when the contract was no longer being performed",
  "rules.A43-AFTER.after.todo": "Please verify the dates; what is added after acceptance should be procured anew",
  "rules.A43-MULTI.several.what":
    "The contract amount is the sum of {count} contracts; the {share} limit belongs to each of them, so the result here is approximate",
  "rules.A43-MULTI.several.todo": "Please check contract by contract",
  "rules.A43-SCOPE.works.what":
    "Works are added, while {article} covers only goods or services of the same kind as the contract",
  "rules.A43-SCOPE.works.todo": "Please verify whether they can be added by a supplementary contract",
  "rules.A44-UNAPPROVED.missing.what": "There is a major change of design, but no number of an approval",
  "rules.A44-UNAPPROVED.missing.todo": "Major changes need approval beforehand; please fill in its number",
  "rules.A44-UNAPPROVED.missingOver.what":
    "There is a major change of design above the estimate, but no number of an approval",
  "rules.A44-UNAPPROVED.missingOver.todo":
    "If an unapproved change exceeds the estimate, a later application is not accepted and no funds may be paid; please fill in the approval's number",
  "rules.A44-UNAPPROVED.denied.what": "There is a major change of design, and the row says that it was not approved",
  "rules.A44-UNAPPROVED.denied.todo": "Major changes need the digital economy bureau's approval beforehand",
  "rules.A44-UNAPPROVED.deniedOver.what":
    "There is a major change of design above the estimate, and the row says that it was not approved",
  "rules.A44-UNAPPROVED.deniedOver.todo":
    "A later application is not accepted and no funds may be paid; please stop and report to the digital economy bureau",
  "rules.A44-LATE.late.what": "The adjustment was approved {approved}, after it was carried out on {done}",
  "rules.A44-LATE.late.todo": "Adjustments need approval beforehand; please verify the dates and explain",
  "rules.A45-CAP.over.what":
    "The adjustment of {single} exceeds {share} ({cap}) of the {baseField} of {base}, so it cannot be the unit's own adjustment",
  "rules.A45-CAP.over.todo": "Please check the amounts; if they are right, the adjustment needs approval",
  "rules.A45-CAP.applyFirst.what":
    "The planned adjustment of {single} exceeds {share} ({cap}) of the {baseField} of {base}, so it cannot be the unit's own adjustment",
  "rules.A45-CAP.applyFirst.todo": "Please apply to the digital economy bureau before carrying it out",
  "rules.A45-CAP.rounding.what":
    "The adjustment of {single} is slightly above {share} ({cap}) of the {baseField} of {base}; this may be rounding",
  "rules.A45-CAP.rounding.todo": "Please check against the approval itself, in yuan",
  "rules.A45-CAP.smallerBase.what":
    "The adjustment of {single} exceeds {share} ({cap}) of the smaller base, the {baseField} of {base}; by the other base it does not",
  "rules.A45-CAP.smallerBase.todo":
    "The text names the approved total; please confirm the base with the digital economy bureau",
  "rules.A45-CAP.cumulative.what":
    "This adjustment of {single} is within the limit, but all adjustments together, {used}, exceed {share} ({cap}) of the {baseField} of {base}",
  "rules.A45-CAP.cumulative.todo":
    "The text does not mention sums; applying for approval or asking the digital economy bureau is advisable",
  "rules.A45-CAP.bothSides.what":
    "Counted on one side the adjustment of {single} is within the limit; increases and decreases together, {absolute}, exceed {share} ({cap})",
  "rules.A45-CAP.bothSides.todo": "One side is counted by default; please keep the other way in mind",
  "rules.A45-TOTAL.over.what":
    "The total after adjustment, {adjusted}, exceeds the {field} of {approved} by {excess}, so it cannot be the unit's own adjustment",
  "rules.A45-TOTAL.over.todo": "Please check the amounts; if they are right, the adjustment needs approval",
  "rules.A45-TOTAL.applyFirst.what":
    "The planned total after adjustment, {adjusted}, exceeds the {field} of {approved} by {excess}",
  "rules.A45-TOTAL.applyFirst.todo": "Please apply to the digital economy bureau before carrying it out",
  "rules.A45-GOAL.changed.what": "The goal of the project has changed, so it cannot be the unit's own adjustment",
  "rules.A45-GOAL.changed.todo": "The adjustment needs approval",
  "rules.A45-GOAL.applyFirst.what": "The goal of the project is to change, so it cannot be the unit's own adjustment",
  "rules.A45-GOAL.applyFirst.todo": "Please apply to the digital economy bureau before carrying it out",
  "rules.A45-REASON.missing.what":
    "There is an adjustment, but which of the three circumstances it falls under is not stated",
  "rules.A45-REASON.missing.todo": "Please fill in the circumstance",
  "rules.A45-REASON.denied.what":
    "The adjustment was filed as the unit's own, but the row says that it meets none of the circumstances",
  "rules.A45-REASON.denied.todo": "The adjustment needs approval",
  "rules.A45-FILING.missing.what": "This may be the unit's own adjustment, but whether it was filed is not filled in",
  "rules.A45-FILING.missing.todo": "Please file it in writing with the digital economy bureau",
  "rules.A45-FILING.notFiled.what": "This may be the unit's own adjustment, but it has not been filed yet",
  "rules.A45-FILING.notFiled.todo": "Please file it in writing with the digital economy bureau",
  "rules.SHEET-NO-TOTAL.none.what": "No column for the total investment was found, so no tier can be determined",
  "rules.SHEET-NO-TOTAL.none.todo": "Please add a column “总投资”, or choose it in the column mapping",
  "rules.SHEET-NO-TOTAL.some.what":
    "No column for the total investment was found, so the tier is not determined; everything else was reviewed",
  "rules.SHEET-NO-TOTAL.some.todo": "Please add a column “总投资”, or choose it in the column mapping",
  "rules.SHEET-UNKNOWN-COLUMN.unknown.what": "Column “{header}” is not known and was not reviewed",
  "rules.SHEET-UNKNOWN-COLUMN.unknown.todo": "Choose it in the column mapping if it should be reviewed",
  "rules.SHEET-DOUBLE-COLUMN.double.what":
    "Column “{header}” and column {used} both hold the {field}; only {used} is used",
  "rules.SHEET-DOUBLE-COLUMN.double.todo":
    "Please remove or rename one of them, or choose in the column mapping which one holds",
  "rules.SHEET-FURTHER-TABLE.notRead.what": "The table that begins at {address} was not read",
  "rules.SHEET-FURTHER-TABLE.notRead.todo": "Please move that table to a worksheet of its own",
  "rules.DATA-BLANK.noTotal.what": "The total investment is not filled in, so the tier is not determined",
  "rules.DATA-BLANK.noTotal.todo": "Please fill in the total investment",
  "rules.DATA-BLANK.otherUsed.what": "The total investment is not filled in; the {field} was used instead",
  "rules.DATA-BLANK.otherUsed.todo": "Please fill in the total investment",
  "rules.DATA-NUM.error.what": "The {field} is a formula error and cannot be used",
  "rules.DATA-NUM.error.todo": "Please correct the formula",
  "rules.DATA-NUM.date.what": "The cell of the {field} is formatted as a date and does not look like an amount",
  "rules.DATA-NUM.date.todo": "Please check its content and number format",
  "rules.DATA-NUM.unreadable.what": "The {field} cannot be read as an amount",
  "rules.DATA-NUM.unreadable.todo": "Please fill in one definite number",
  "rules.DATA-DATE.noSuchDate.what": "The date “{field}” does not exist",
  "rules.DATA-DATE.noSuchDate.todo": "Please correct the date",
  "rules.DATA-DATE.unreadable.what": "The date “{field}” cannot be read",
  "rules.DATA-DATE.unreadable.todo": "Please write it like 2026-03-05",
  "rules.DATA-ENUM.several.what": "The cell “{field}” holds two or more answers that exclude each other",
  "rules.DATA-ENUM.several.todo": "Please keep only one",
  "rules.DATA-ENUM.unknown.what": "The content of “{field}” is not recognised",
  "rules.DATA-ENUM.unknown.todo": "Please use a common wording",
  "rules.DATA-NEG.negative.what": "The {field} is negative: {amount}",
  "rules.DATA-NEG.negative.todo": "Please correct the amount",
  "rules.DATA-ZERO.total.what": "The total investment is 0, so no tier can be determined",
  "rules.DATA-ZERO.total.todo": "Please fill in the total investment",
  "rules.DATA-ZERO.contract.what": "The original contract amount is 0, yet there are supplementary contracts",
  "rules.DATA-ZERO.contract.todo": "Please fill in the original contract amount",
  "rules.DATA-ZERO.base.what": "The {field} is 0 and was not used",
  "rules.DATA-ZERO.base.todo": "Please leave it empty until it is approved",
  "rules.DATA-UNIT.magnitude.what": "The {field} is very large; its unit may be yuan",
  "rules.DATA-UNIT.magnitude.todo": "Nothing was converted; please check the unit",
  "rules.DATA-UNIT.cellUnit.what":
    "The cell of the {field} carries a unit of its own that differs from its column's; the cell's unit was used",
  "rules.DATA-UNIT.cellUnit.todo": "Keeping to the column's unit is advisable",
  "rules.DATA-UNIT.assumed.what": "{fields}: the sheet names no unit of amounts; 10,000 yuan was assumed ({rows})",
  "rules.DATA-UNIT.assumed.todo": "Please check it, and name the unit in the header or above the table",
  "rules.DATA-APPROX.read.what": "The {field} is an estimate or carries a remark; the figure in it was used",
  "rules.DATA-APPROX.read.todo": "Please fill in a definite amount",
  "rules.DATA-TEXTNUM.read.what":
    "In {rows} numbers are kept as text; they were read as numbers, but sums in the sheet leave them out",
  "rules.DATA-TEXTNUM.read.todo": "Converting them to numbers is advisable",
  "rules.DATA-SEVERAL.read.what": "In {rows} a cell holds several amounts; they were added up",
  "rules.DATA-SEVERAL.read.todo": "Please check the sum",
  "rules.DATA-PRECISION.read.what": "In {rows} an amount has digits below 0.01 yuan; it was rounded to 0.01 yuan",
  "rules.DATA-PRECISION.read.todo": "Please check the amount",
  "rules.DATA-DATE-PRECISION.read.what":
    "In {rows} dates name only a month or year; only what is wrong on every day of it is reported",
  "rules.DATA-DATE-PRECISION.read.todo": "Please fill in exact dates where an exact verdict is needed",
  "rules.DATA-DISPLAY-BOUNDARY.shown.what":
    "The total of {total} shows as {shown} with two decimals, which falls in another tier; the value itself counts",
  "rules.DATA-DISPLAY-BOUNDARY.shown.todo": "Please check the amount",
  "rules.DATA-TOTAL.more.what":
    "The stated sum of the {field} is {stated}, the rows come to {actual}: it is {difference} too much",
  "rules.DATA-TOTAL.more.todo": "Please check the sum's formula and numbers kept as text",
  "rules.DATA-TOTAL.rounded.what":
    "The stated sum of the {field} is {stated}, the rows come to {actual}: {difference} apart by rounding",
  "rules.DATA-TOTAL.rounded.todo": "Please sum the unrounded amounts if the two must agree",
  "rules.DATA-TOTAL.less.what":
    "The stated sum of the {field} is {stated}, the rows come to {actual}: it is {difference} too little",
  "rules.DATA-TOTAL.less.todo": "Please check the sum's formula and numbers kept as text",
  "rules.SCOPE-A3-SOE.bound.what":
    "In {rows} a state-owned enterprise builds: the Measures apply; procurement goes by {procurement}, supplementary contracts by {supplements} by reference",
  "rules.SCOPE-A3-SOE.bound.todo": "Please procure by the rules for state-owned enterprises",
  "rules.SCOPE-A13-MIDYEAR.together.what":
    "In {rows} the project is a mid-year addition, decided by the city after the finance commission; it is shown as decided together",
  "rules.SCOPE-A13-MIDYEAR.together.todo": "Its funds come by an adjustment of the budget ({article})",
  "rules.A2-TERM.multiplied.what":
    "The annual service fee of {fee} over a term of {months} months comes to {sum}, which was used as the total",
  "rules.A2-TERM.multiplied.todo": "Please check the term of service",
  "rules.A2-TERM.oneYearOnly.what":
    "The total of {total} is below the fees of the whole term of {months} months, {sum}; it may be the fee of one year only",
  "rules.A2-TERM.oneYearOnly.todo": "Please fill in the total for the whole term",
  "rules.A2-TERM.noTerm.what":
    "There is an annual service fee of {fee} but no term of service, so no total can be computed",
  "rules.A2-TERM.noTerm.todo": "Please fill in the term of service or the total",
  "rules.A8-UNDETERMINED.halves.what":
    "Neither the engineering part of {engineering} nor the IT part of {it} is more than half of the project, and the text names no body for this",
  "rules.A8-UNDETERMINED.halves.todo": "Please ask the development and digital economy bureaus to agree",
  "rules.A8-SEPARATE.missing.what":
    "An engineering project holds an IT part, and no special reason for not separating them is given",
  "rules.A8-SEPARATE.missing.todo": "Please have them approved apart, or fill in the reason why that is impossible",
  "rules.A8-SEPARATE.separable.what":
    "An engineering project holds an IT part that can be separated, so the two should be approved apart",
  "rules.A8-SEPARATE.separable.todo": "Please have the IT part approved on its own",
  "rules.A11-SELFBUILD.neither.what":
    "Self-building with {total} is above {cap}, and the row says that neither of the other circumstances applies",
  "rules.A11-SELFBUILD.neither.todo": "Please buy it as a service, or correct the circumstances",
  "rules.A11-SELFBUILD.cap.what": "Self-building with {total} is above {cap}",
  "rules.A11-SELFBUILD.cap.todo": "Please check the total, or buy it as a service",
  "rules.A11-SELFBUILD.whole.what":
    "Engineering and IT are approved together; the whole project of {total} is above the {cap} for self-building, and the row says that neither of the other circumstances applies",
  "rules.A11-SELFBUILD.whole.todo": "The text does not say whether the whole counts; please confirm with both bureaus",
  "rules.A11-SELFBUILD.notBoth.what":
    "Self-building would have to meet every circumstance, and the row says that one is not met",
  "rules.A11-SELFBUILD.notBoth.todo": "Please check the circumstances",
  "rules.A11-SELFBUILD.missing.what":
    "Self-building with {total}, limit {cap}: what is filled in does not show one of the circumstances",
  "rules.A11-SELFBUILD.missing.todo":
    "Please add the ground, such as a requirement of higher levels or national security",
  "rules.A11-CAP-READING.above.what":
    "Self-building with {total}; by another reading {cap} is the limit to all self-building",
  "rules.A11-CAP-READING.above.todo": "If in doubt, please confirm with the digital economy bureau",
  "rules.A12-GOODS.bundled.what": "It is bought as a service but holds goods or works",
  "rules.A12-GOODS.bundled.todo": "Please procure goods and works as such, or take them out",
  "rules.A12-GOODS.partly.what": "It is bought as a service, and part of it is goods or works",
  "rules.A12-GOODS.partly.todo": "Please verify and take them out",
  "rules.A12-ECON.notCheaper.what":
    "The service fee of {fee} is not below the cost of building and running of {own}, so it is not clearly less",
  "rules.A12-ECON.notCheaper.todo": "Please check the amounts; if they are right, build it or compare again",
  "rules.A12-ECON.notClearly.what":
    "The service fee of {fee} is below the cost of building and running of {own}, but above {share} of it, hardly clearly less",
  "rules.A12-ECON.notClearly.todo": "The text has no number; please verify the comparison",
  "rules.A12-ECON.missing.what": "The cost comparison of buying with building is missing",
  "rules.A12-ECON.missing.todo":
    "Please fill in the service fee and the cost of building and running over the system's life",
  "rules.A12-SUPPLIERS.tooFew.what": "There are {count} possible suppliers, not several",
  "rules.A12-SUPPLIERS.tooFew.todo": "Please survey the market again, or choose another way of implementation",
  "rules.A12-SUPPLIERS.onlyTwo.what": "There are 2 possible suppliers; competitive procurement usually asks for 3",
  "rules.A12-SUPPLIERS.onlyTwo.todo": "Please mind the number that the procurement method asks for",
  "rules.A12-SECRECY.breaks.what":
    "It is bought as a service, and the row says that it breaks the rules on security and secrecy",
  "rules.A12-SECRECY.breaks.todo": "Please solve that first, or choose another way of implementation",
  "rules.A7-LATE.late.what": "A project of {year} was applied for on {applied}, after {last}",
  "rules.A7-LATE.late.todo":
    "Applications are due by the end of October of the year before; please verify the date, or treat it as a mid-year addition",
  "rules.A9-INCOMPLETE.missing.what": "The application is incomplete; not filled in: {missing}",
  "rules.A9-INCOMPLETE.missing.todo": "Please complete it",
  "rules.A9-NOTINLIB.outside.what":
    "The project is not in the project library, so in principle its technical scheme is not reviewed",
  "rules.A9-NOTINLIB.outside.todo": "Please apply for the library, or state that the city requires otherwise",
  "rules.A15-KEYWORD.infrastructure.what":
    "In {rows} the name speaks of infrastructure, which needs an assessment and a decision before it is built",
  "rules.A15-KEYWORD.infrastructure.todo": "Please verify; this goes by key words only",
  "rules.A16-KEYWORD.cityBrain.what":
    "In {rows} the name speaks of command, city governance or display, which in principle belong into the city brain",
  "rules.A16-KEYWORD.cityBrain.todo": "Please verify; this goes by key words only",
  "rules.A20-KEYWORD.item1.what":
    "In {rows} the name speaks of machine rooms, data centres or servers, which in principle are not approved",
  "rules.A20-KEYWORD.item1.todo": "Please verify; this goes by key words only, and laws may provide otherwise",
  "rules.A20-KEYWORD.item2.what":
    "In {rows} the name speaks of dedicated networks or leased lines, which in principle are not approved",
  "rules.A20-KEYWORD.item2.todo": "Please verify; this goes by key words only, and laws may provide otherwise",
  "rules.A20-KEYWORD.item4.what":
    "In {rows} the name speaks of common systems such as certificates, payment or mobile apps, which in principle are not approved",
  "rules.A20-KEYWORD.item4.todo": "Please verify; this goes by key words only, and laws may provide otherwise",
  "rules.A20-3.notOnCloud.what":
    "An unclassified project is not deployed to the government cloud; in principle it is not approved",
  "rules.A20-3.notOnCloud.todo": "Please deploy it there, or state the law that provides otherwise",
  "rules.A20-8.notAccepted.what":
    "The project that is to be upgraded is not accepted yet; in principle the upgrade is not approved",
  "rules.A20-8.notAccepted.todo": "Please have the earlier project accepted first",
  "rules.A21-CATALOG.funded.what": "The system is not in the catalogue, yet funds of {funds} are arranged",
  "rules.A21-CATALOG.funded.todo": "Please enter it in the catalogue first, or withdraw the funds",
  "rules.A23-SHARING.notShared.what": "The row says that information is not shared, which only a law can excuse",
  "rules.A23-SHARING.notShared.todo":
    "Please state the law; if the project is needed, ask the digital economy bureau for its consent",
  "rules.A24-COLLECT.notCollected.what":
    "Data has not been collected as required; in principle nothing new may be applied for",
  "rules.A24-COLLECT.notCollected.todo": "Please complete the data collection first",
  "rules.A26-RESOURCES.missing.what":
    "There is no catalogue of information resources, which the technical review requires",
  "rules.A26-RESOURCES.missing.todo": "Please draw up the catalogue first",
  "rules.A27-WORKS.works.what":
    "New construction works are part of it, so the approvals for energy, site, land and environment are still needed",
  "rules.A27-WORKS.works.todo": "Please obtain them",
  "rules.A30-SOURCE.capital.what":
    "Services and running costs are provided by the finance bureau, but the source named is money for capital construction",
  "rules.A30-SOURCE.capital.todo": "Please verify the source of funds",
  "rules.A6-ORDER.before.what":
    "{later} ({laterDate}) comes before {earlier} ({earlierDate}): the procedure is out of order",
  "rules.A6-ORDER.before.todo": "Please check the dates; if they are right, explain and complete the procedure",
  "rules.A6-ORDER.planned.what": "The planned date of {later} ({laterDate}) is before {earlier} ({earlierDate})",
  "rules.A6-ORDER.planned.todo": "Please change the plan",
  "rules.A6-MISSING.missing.what": "There is {later}, but {stage} is not filled in",
  "rules.A6-MISSING.missing.todo": "Please fill it in, or complete the procedure",
  "rules.A6-MISSING.denied.what":
    "There is {later}, but for {stage} the row says that there is none: a stage of the procedure is missing",
  "rules.A6-MISSING.denied.todo": "Please complete the procedure, or correct the entry",
  "rules.A35-PUB.short.what":
    "First and last day of publication are {apart} days apart, {counted} days with the first counted, less than {least}",
  "rules.A35-PUB.short.todo": "Please publish again, or check the dates",
  "rules.A35-PUB.dependsOnFirstDay.what":
    "Publication lasted {counted} days with the first day counted and {apart} without it; whether that makes {least} days depends on the counting",
  "rules.A35-PUB.dependsOnFirstDay.todo": "Please verify; one more day is advisable",
  "rules.A35-PUB.days.what": "Publication lasted {days} days, less than {least}",
  "rules.A35-PUB.days.todo": "Please publish again, or check the number",
  "rules.A36-60D.late.what":
    "Publication ended {published}, and the technical scheme was handed in {sent}, more than {days} days later",
  "rules.A36-60D.late.todo": "In principle it was due by {due}; please explain",
  "rules.A36-60D.overdue.what":
    "Publication ended {published}; no date of the technical scheme is filled in, and {days} days have passed",
  "rules.A36-60D.overdue.todo": "In principle it was due by {due}; please fill in the date, or hand it in soon",
  "rules.A36-60D.due.what": "Publication ended {published}, and the technical scheme is not handed in yet",
  "rules.A36-60D.due.todo": "In principle it is due by {due}",
  "rules.A37-10D.days.what":
    "The scheme was handed in {sent} and reviewed {reviewed}: the review took more than {limit} days",
  "rules.A37-10D.days.todo": "This is a term for the bureau; please contact the digital economy bureau",
  "rules.A37-10D.workdays.what":
    "The scheme was handed in {sent} and reviewed {reviewed}, {workdays} working days later: more than {limit} (the published text lost the unit; by days and by working days alike)",
  "rules.A37-10D.workdays.todo": "This is a term for the bureau; please contact the digital economy bureau",
  "rules.A37-10D.dependsOnUnit.what":
    "The scheme was handed in {sent} and reviewed {reviewed}: more than {limit} days, but {workdays} working days; the published text lost the unit",
  "rules.A37-10D.dependsOnUnit.todo": "Please go by the official text",
  "rules.A38-30WD.late.what":
    "The budget review began {sent} and ended {reviewed}, {workdays} working days later, more than {limit}",
  "rules.A38-30WD.late.todo": "This is a term for the bureau; please contact the finance bureau",
  "rules.A47-TRIAL.short.what": "The trial run from {from} to {to} is shorter than a month",
  "rules.A47-TRIAL.short.todo": "It should last until {wanted}; please prolong it, or check the dates",
  "rules.A47-TRIAL.dayShort.what":
    "Whether the trial run from {from} to {to} makes a month depends on counting the first day",
  "rules.A47-TRIAL.dayShort.todo": "With {wanted} there is no doubt",
  "rules.A47-TRIAL.length.what": "The trial run is shorter than a month",
  "rules.A47-TRIAL.length.todo": "Please prolong it, or check its length",
  "rules.A47-TRIAL.lengthInDays.what":
    "The trial run is given in days; whether that makes a month depends on its dates",
  "rules.A47-TRIAL.lengthInDays.todo": "Please fill in its first and last day",
  "rules.A47-TRIAL.none.what": "The project is accepted, and the row says that there was no trial run",
  "rules.A47-TRIAL.none.todo": "In principle there should be one of at least a month; please explain",
  "rules.A49-PAY.progress.what": "In {rows} funds are paid although clearance or acceptance is not shown",
  "rules.A49-PAY.progress.todo":
    "They are the ground of payment; for advance and progress payments please keep the contract at hand",
  "rules.A49-PAY.inFull.what": "In {rows} the contract is paid in full although acceptance is not shown",
  "rules.A49-PAY.inFull.todo": "Please verify the acceptance",
  "rules.A51-MONITOR.late.what": "The performance report of {monitored} comes after the end of {year}",
  "rules.A51-MONITOR.late.todo": "It is due before the end of each year; please verify",
  "rules.A51-MONITOR.missing.what": "No date of a performance report is filled in; that of {year} was due by {due}",
  "rules.A51-MONITOR.missing.todo": "Please fill in the date, or hand it in soon",
  "rules.A52-EVAL.late.what":
    "The self-evaluation of {evaluated} comes after {to}, 24 months after the project was put into use",
  "rules.A52-EVAL.late.todo": "Please verify the date and explain",
  "rules.A52-EVAL.early.what":
    "The self-evaluation of {evaluated} comes before {from}, 12 months after the project was put into use",
  "rules.A52-EVAL.early.todo": "It belongs between {from} and {to}; please verify",
  "rules.A52-EVAL.due.what": "The project has been in use for 12 months and is not evaluated yet",
  "rules.A52-EVAL.due.todo": "Please do so by {to} and hand it in",
  "rules.A52-EVAL.overdue.what":
    "The project has been in use for more than 24 months and no self-evaluation is filled in; it was due by {to}",
  "rules.A52-EVAL.overdue.todo": "Please fill in the date, or evaluate it soon",
  "rules.A32-YEAR.late.what": "Operation and maintenance of {year} was applied for on {applied}, after {last}",
  "rules.A32-YEAR.late.todo": "It is applied for in the year before; please verify",
  "rules.A32-REASSESS.notAssessed.what": "Further operation and maintenance was not assessed anew",
  "rules.A32-REASSESS.notAssessed.todo": "Please have the digital economy bureau assess it first",
  "rules.A32-WARRANTY.inWarranty.what": "Operation and maintenance begins {from}, while the warranty lasts until {end}",
  "rules.A32-WARRANTY.inWarranty.todo": "No running costs are needed within the warranty; please verify",
  "rules.A55-SYNC.notBuilt.what": "The row says that network security and cryptography are not built along",
  "rules.A55-SYNC.notBuilt.todo": "Please plan, build and run them along with the project",
  "rules.A56-TRUSTED.notTrusted.what": "The row says that no trusted products are used",
  "rules.A56-TRUSTED.notTrusted.todo": "The application has to say how secure and trusted the products are",
  "rules.A57-SEC.funded.what":
    "The project does not meet the rules on cryptography and network security, yet funds of {funds} are arranged",
  "rules.A57-SEC.funded.todo": "Please put that right first; no funds before",
  "rules.A57-SEC.partly.what":
    "The project meets the rules on cryptography and network security in part, and funds of {funds} are arranged",
  "rules.A57-SEC.partly.todo": "Please verify and put it right",
  "rules.A59-TEST.notTested.what": "The project is accepted, and the row says that its protection level was not tested",
  "rules.A59-TEST.notTested.todo": "Please have it tested",
  "rules.DATA-DATE-ORDER.reversed.what": "{to} ({toDate}) is before {from} ({fromDate})",
  "rules.DATA-DATE-ORDER.reversed.todo": "Please correct the dates",
  "rules.DATA-SUM.mixed.what":
    "The engineering and IT parts come to {sum}, more than the {wholeField} of {whole} by {excess}",
  "rules.DATA-SUM.mixed.todo": "Please correct the amounts",
  "rules.DATA-SUM.fundsMore.what":
    "The sources of funds come to {sum}, {difference} more than the {totalField} of {total}",
  "rules.DATA-SUM.fundsMore.todo": "Please check the amounts",
  "rules.DATA-SUM.fundsLess.what":
    "The sources of funds come to {sum}, {difference} less than the {totalField} of {total}",
  "rules.DATA-SUM.fundsLess.todo": "Please check the amounts, or add the other sources",
  "rules.DATA-DUP.again.what": "Same name and unit as in {rows}; this may be a duplicate",
  "rules.DATA-DUP.again.todo": "Please check, and remove what is double",
  "rules.HEUR-SPLIT.phases.what":
    "In {rows} one unit lists phases of one project that come to {sum}, {tier}, a higher tier than each of them",
  "rules.HEUR-SPLIT.phases.todo":
    "The Measures have no clause on splitting; please look whether they should be decided as one",
};
