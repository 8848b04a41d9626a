/** en-US, part "pane": the frame around all pages: header, actions, menu, tabs, kinds of findings, faults. */
import type { frame as chinese } from "../../zh-CN/pane/frame";

export const frame: Readonly<Record<keyof typeof chinese, string>> = {
  "pane.header.product": "Plan Review",
  "pane.header.workbook": "Sheet to review · {workbook}",
  "pane.header.noSheet": "No sheet is open",
  "pane.header.chooseSheet": "Choose the sheet to review",

  "pane.actions.label": "Review",
  "pane.actions.reviewAndMark": "Review and mark",
  "pane.actions.reviewOnly": "Review only",
  "pane.actions.clear": "Clear marks",

  "pane.menu.more": "More",
  "pane.menu.settings": "Settings",
  "pane.menu.clearAll": "Clear review marks on all sheets",
  "pane.menu.help": "How to use",

  "pane.work.opening": "Reading the workbook…",
  "pane.work.reading": "Reading “{sheet}”…",
  "pane.work.reviewing": "Reviewing “{sheet}”…",
  "pane.work.marking": "Marking “{sheet}”…",
  "pane.work.clearing": "Clearing the review marks…",
  "pane.work.cancel": "Cancel",

  "pane.announce.reviewed":
    "Review finished. Projects: {projects}; violations: {violation}; data errors: {dataError}; to verify: {warning}; rows undecided: {undecided}.",

  "pane.page.back": "Back",

  "pane.fault.heading": "Plan Review ran into an internal error",
  "pane.fault.body":
    "Your data is not the cause and nothing in the workbook was lost. You can go on; if it happens again, copy the details for your IT department.",
  "pane.fault.notice":
    "Your data is not the cause. Try again; if it happens again, copy the details for your IT department.",
  "pane.fault.continue": "Go on",
  "pane.fault.copy": "Copy details",
  "pane.fault.details": "Details",

  "pane.copy.copied": "Copied",
  "pane.copy.failed": "Could not copy",

  "pane.classified.title": "This sheet contains classified projects",
  "pane.classified.body":
    "Classified: {rows}. Such projects are not reviewed, computed or shown ({articles}). Classified information must not be handled on an unclassified computer. Stop here and follow the secrecy rules; nothing has been written yet.",
  "pane.classified.titleOf": "“{sheet}” contains classified projects",
  "pane.classified.bodyOf":
    "Classified on “{sheet}”: {rows}. Such projects are not reviewed, computed or shown ({articles}). Classified information must not be handled on an unclassified computer. Stop here and follow the secrecy rules; nothing has been written on this sheet yet.",
  "pane.classified.stop": "Stop, write nothing",
  "pane.classified.goOn": "Allowed on this computer: go on with the other rows",

  "pane.tabs.label": "Review results",
  "pane.tabs.overview": "Overview",
  "pane.tabs.findings": "Findings {count}",
  "pane.tabs.project": "This project",

  "pane.kind.violation": "Violation",
  "pane.kind.dataError": "Data error",
  "pane.kind.warning": "To verify",
  "pane.kind.undecided": "Undecided",
  "pane.kind.info": "Note",
  "pane.kind.violation.hint": "Breaks a clause and has to be corrected",
  "pane.kind.dataError.hint": "The data is wrong and cannot be reviewed",
  "pane.kind.warning.hint": "A person has to check",
  "pane.kind.undecided.hint": "Too little data to decide",
  "pane.kind.info.hint": "For information",

  "pane.outcome.error": "violation",
  "pane.outcome.warning": "to verify",
  "pane.outcome.info": "note",
  "pane.outcome.pass": "in order",
  "pane.outcome.undecided": "undecided",

  "pane.language.zh-CN": "中文",
  "pane.language.en-US": "English",
};
