/** en-US, part "pane": page 设置. */
import type { settings as chinese } from "../../zh-CN/pane/settings";

export const settings: Readonly<Record<keyof typeof chinese, string>> = {
  "pane.settings.title": "Settings",
  "pane.settings.version": "Version {version}",
  "pane.settings.asOf": "Base date of the review",
  "pane.settings.asOf.today": "Today (Beijing time)",
  "pane.settings.asOf.kept": "Chosen; kept in this workbook",
  "pane.settings.asOf.bad": "Enter a date",
  "pane.settings.asOf.reset": "Use today",
  "pane.settings.language": "Language",
  "pane.settings.language.kept": "Kept on this computer; marks are written in the same language",
  "pane.settings.language.follow": "As in Excel",
  "pane.settings.language.missing":
    "The chosen language could not be loaded, so this one stays. Please check the connection to the server and choose again.",
  "pane.settings.policy": "Policy pack",
  "pane.settings.policy.builtIn": "built in",
  "pane.settings.policy.file": "parameter file",
  "pane.settings.policy.current": "In force: {name} ({origin}), from {from}",
  "pane.settings.policy.kept":
    "Kept on this computer for every workbook reviewed on it; never written into a workbook. A report should name the pack that was used.",
  "pane.settings.policy.load": "Load a parameter file…",
  "pane.settings.policy.reset": "Back to the built-in one",
  "pane.settings.policy.loaded": "{name} is in force now; the results follow it.",
  "pane.settings.policy.wasReset": "{name} is in force again.",
  "pane.settings.policy.refused": "“{file}” was not taken; the policy pack is as it was.",
  "pane.settings.policy.notJson": "It is no valid JSON file: {detail}",
  "pane.settings.policy.tooLarge": "It is over 1 MB, which no parameter file is.",
  "pane.settings.policy.unreadable": "It could not be read.",
  "pane.settings.policy.sameName": "id: the built-in pack has this name; choose another",
  "pane.settings.policy.fault": "{path}: {expected}",
  "pane.settings.policy.more": "{count} more",
  "pane.settings.readings": "Readings of open questions ({count})",
  "pane.settings.readings.intro":
    "Where the text can be read in several ways, the review goes by these. The policy pack fixes them, so that every office comes to the same verdict; they cannot be changed here.",
  "pane.settings.readings.other": "{option} (not the reading of Dazhou)",
};
