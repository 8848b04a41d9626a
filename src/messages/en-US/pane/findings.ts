/** en-US, part "pane": page 问题. */
import type { findings as chinese } from "../../zh-CN/pane/findings";

export const findings: Readonly<Record<keyof typeof chinese, string>> = {
  "pane.findings.list": "Findings",
  "pane.findings.search": "Search findings, projects, cells, clauses",
  "pane.findings.search.short": "Search",
  "pane.findings.allKinds": "All kinds",
  "pane.findings.kinds": "Filter by kind",
  "pane.findings.chip": "{kind} {count}",
  "pane.findings.groupBy": "Group by",
  "pane.findings.shown": "{shown}/{total}",
  "pane.findings.clearFilter": "Clear filter",
  "pane.findings.removeFilter": "Remove filter: {name}",
  "pane.findings.previous": "Previous finding (Shift+F8)",
  "pane.findings.next": "Next finding (F8)",
  "pane.findings.none": "Nothing was found.",
  "pane.findings.noMatch": "No finding matches the filter.",

  "pane.groupBy.project": "Group by project",
  "pane.groupBy.rule": "Group by check",
  "pane.groupBy.kind": "Group by kind",
  "pane.groupBy.unit": "Group by unit",
  "pane.groupBy.none": "No groups, gravest first",

  "pane.group.noUnit": "No responsible unit",

  "pane.finding.sheet": "Whole sheet",
  "pane.finding.row": "Row {row}",
  "pane.finding.places": "{first} and others ({count})",
  "pane.finding.clauseAfter": " ({clause})",
  "pane.finding.clauseMark": "[Art. {clause}]",
  "pane.finding.why": "Clause: {clause}",
  "pane.finding.copy": "Copy",
  "pane.finding.copyHead": "{number}. {kind} · {subject} {place}",

  "pane.undecided.what": "Too little data to decide: {rules}",
  "pane.undecided.limits": "approval tier or limit",
  "pane.undecided.todo": "Fill in: {fields}",

  "pane.detail.why": "Why",
  "pane.detail.todo": "To do",
  "pane.detail.reading": "Reading",
  "pane.detail.differs": "The text can be read otherwise ({option}); the outcome would then be: {outcome}",
};
