/** en-US, part "marking". Keys are flat; the Chinese catalogue has the same ones (checked by the compiler and a test). */
export const marking = {
  "marking.column.verdict": "Review result",
  "marking.column.tier": "Approval tier",
  "marking.column.supplementCap": "Supplement limit ({unit})",
  "marking.column.supplementRemaining": "Supplement remaining ({unit})",
  "marking.column.adjustmentRemaining": "{share}% adjustment remaining ({unit})",
  "marking.column.explanation": "Explanation",

  "marking.word.law": "Not compliant",
  "marking.word.data": "Data error",
  "marking.word.warning": "To verify",
  "marking.word.info": "Note",

  "marking.verdict.count": "{word}: {count}",
  "marking.verdict.clean": "No problem found",
  "marking.verdict.notApplicable": "Measures do not apply",
  "marking.verdict.undecided": "Information missing",
  "marking.verdict.classified": "Classified, not reviewed",
  "marking.verdict.stale": "Review again",
  "marking.verdict.join": "; ",

  "marking.tier.ifCaseByCase": "If approved case by case: {tier}",
  "marking.tier.ifCityFunds": "If municipal funds are used: {tier}",

  "marking.word.explained": "Explained",
  "marking.explained": "[Explained, {who}, {day}: {why}]",
  "marking.line.said": "{line} {said}",
  "marking.line": "{number}. {word}{cells}: {text}",
  "marking.line.cells": " [{cells}]",
  "marking.line.elsewhere": "{field} ({rows})",
  "marking.line.separator": ", ",
  "marking.line.rest": "{count} more: see the task pane.",
  "marking.note.estimateLeaves": "The approved estimate leaves {amount} for supplementary contracts.",
  "marking.note.reading": "Reading of the text that was used: {text}.",
  "marking.note.undecided": "Information missing, {count} not decided: {fields}.",
} as const;
