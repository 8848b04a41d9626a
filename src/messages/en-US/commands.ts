/** en-US, part "commands": what ribbon and context menu commands say besides what the pane says. */
export const commands = {
  "commands.close": "Close",
  "commands.noProblem": "“{sheet}” has no problem to deal with",
  "commands.keptSaved":
    "The result saved before was not replaced and is still compared with; to replace it, choose Replace by this result in the pane.",
  "commands.classified":
    "A person has to answer for classified rows before anything is written. Choose Open pane, then Review and mark in the pane, and follow what it says. Nothing was written.",
  "commands.noPlan.nearest": "Choose Open pane to say which columns are meant, or use common headers, and try again.",
  "commands.row.none": "Row {row} of “{sheet}” is no project",
  "commands.row.tier": "Approval tier: {tier}",
  "commands.row.finding": "{kind}: {what} {todo}",
} as const;
