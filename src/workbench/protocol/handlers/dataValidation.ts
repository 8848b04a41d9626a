/** Data validation of a range: whether there is one, its rule and its input prompt. */
import type { CellRange, ValidationState } from "../../backend/types";
import { handler, type HostContext } from "../handler";
import { asObject, common, oneOf, text, truth } from "./arguments";

interface Validated {
  readonly sheetId: string;
  readonly areas: readonly CellRange[];
}

/** Of all areas together: "Inconsistent" and no rule or prompt when they differ. */
async function state(node: Validated, host: HostContext): Promise<ValidationState> {
  const all: ValidationState[] = [];
  for (const area of node.areas) all.push(await host.backend.validation(node.sheetId, area));
  const same = common(all.map((s) => JSON.stringify(s)));
  return (same === null ? undefined : all[0]) ?? { type: "Inconsistent", rule: null, prompt: null };
}

async function change(
  node: Validated,
  patch: Parameters<HostContext["backend"]["setValidation"]>[2],
  host: HostContext,
): Promise<void> {
  for (const area of node.areas) await host.backend.setValidation(node.sheetId, area, patch);
}

export const dataValidationHandlers = [
  handler("DataValidation", {
    get: {
      Type: async (node, host) => (await state(node, host)).type,
      Rule: async (node, host) => (await state(node, host)).rule,
      Prompt: async (node, host) => {
        const { type, prompt } = await state(node, host);
        return (
          prompt ??
          (type === "Inconsistent" || type === "MixedCriteria" ? null : { showPrompt: true, title: "", message: "" })
        );
      },
      ErrorAlert: async (node, host) => {
        const { type, alert } = await state(node, host);
        return (
          alert ??
          (type === "Inconsistent" || type === "MixedCriteria"
            ? null
            : { showAlert: true, style: "Stop", title: "", message: "" })
        );
      },
    },
    set: {
      Rule: (node, value, host) => change(node, { rule: asObject(value, "rule") }, host),
      ErrorAlert: (node, value, host) => {
        const alert = asObject(value, "errorAlert");
        return change(
          node,
          {
            alert: {
              showAlert: alert["showAlert"] === undefined ? true : truth(alert["showAlert"], "showAlert"),
              style: oneOf(alert["style"] ?? "Stop", ["Stop", "Warning", "Information"] as const, "style"),
              title: text(alert["title"] ?? "", "title"),
              message: text(alert["message"] ?? "", "message"),
            },
          },
          host,
        );
      },
      Prompt: (node, value, host) => {
        const prompt = asObject(value, "prompt");
        return change(
          node,
          {
            prompt: {
              showPrompt: prompt["showPrompt"] === undefined ? true : truth(prompt["showPrompt"], "showPrompt"),
              title: text(prompt["title"] ?? "", "title"),
              message: text(prompt["message"] ?? "", "message"),
            },
          },
          host,
        );
      },
    },
    methods: {
      Clear: async (node, _, host) => {
        for (const area of node.areas) await host.backend.clearValidation(node.sheetId, area);
      },
    },
  }),
];
