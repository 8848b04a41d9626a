/** en-US, part "pane": page 当前项目. */
import type { project as chinese } from "../../zh-CN/pane/project";

export const project: Readonly<Record<keyof typeof chinese, string>> = {
  "pane.row.findings": "Findings: {count}",
  "pane.row.clean": "Nothing found",

  "pane.project.select":
    "Select a project's row in the sheet to see its approval tier, supplementary contracts and adjustments here.",
  "pane.project.noProject": "The selected row is no project. Select a project's row.",
  "pane.project.classified": "Classified project: not reviewed, not computed, not shown.",
  "pane.project.findings": "Findings of this project",
  "pane.project.noFindings": "Nothing was found.",
  "pane.project.openFindings": "Show in the list",

  "pane.approval.title": "Approval tier ({articles})",
  "pane.approval.chain": "Steps of approval",
  "pane.approval.routeUnknown": "The sheet does not name the route; shown as if approved case by case.",
  "pane.approval.reference": "Case by case it would be: {tier}",
  "pane.approval.basis": "By {field}: {amount}",

  "pane.gauge.used": "Used {amount}",
  "pane.gauge.limit": "Limit {amount}",
  "pane.gauge.remaining": "{amount} left",
  "pane.gauge.over": "{amount} over",
  "pane.gauge.unknown": "Too little data",

  "pane.supplement.title": "Supplementary contracts ({articles})",
  "pane.supplement.gauge": "Room for supplements",
  "pane.supplement.contract": "Original contract {amount}; the limit is {share} of it",
  "pane.supplement.noContract": "The original contract is blank, so there is no limit to compute",
  "pane.supplement.unknown": "A supplement is pending or unreadable",
  "pane.supplement.net": "{amount} with reductions set off (they give no room back)",
  "pane.supplement.effective": "The approved estimate leaves room for {amount} only",
  "pane.supplement.tier": "Tier of the supplement: {tier}",

  "pane.adjustment.title": "Adjustment ({articles})",
  "pane.adjustment.gauge": "Room for adjustment ({share})",
  "pane.adjustment.base": "Base: {field} {amount}",
  "pane.adjustment.smaller": "Of two bases the smaller is used",
  "pane.adjustment.single": "This adjustment: {amount}",
  "pane.adjustment.absolute": "Sum of absolute changes: {amount}",
  "pane.adjustment.none": "No adjustment yet",

  "pane.ceiling.title": "Approved estimate as ceiling ({articles})",
  "pane.ceiling.gauge": "Room below the estimate",
  "pane.ceiling.field": "The ceiling is the {field}",
  "pane.ceiling.committed":
    "Used is the largest of funds released, contract with supplements, settlement and total after adjustment",

  "pane.whatIf.title": "What if",
  "pane.whatIf.kind": "One more",
  "pane.whatIf.supplement": "supplementary contract",
  "pane.whatIf.adjustment": "adjustment",
  "pane.whatIf.amount": "Amount ({unit})",
  "pane.whatIf.bad": "Type a number above 0",
  "pane.whatIf.added": "Findings it would add",
  "pane.whatIf.nothing": "It would add no finding. The sheet was not changed.",
};
