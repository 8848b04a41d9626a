/** The hand-written paragraphs of all rules, one file per folder of src/rules/. A test holds that each rule has one and each one a rule. */
import { across } from "./across";
import { adjustment } from "./adjustment";
import { approval } from "./approval";
import { ceiling } from "./ceiling";
import { data } from "./data";
import { decision } from "./decision";
import { library } from "./library";
import { operations } from "./operations";
import { scope } from "./scope";
import { security } from "./security";
import { supplement } from "./supplement";
import { time } from "./time";
import type { Paragraphs } from "./types";

export const PARAGRAPHS: Paragraphs = {
  ...scope,
  ...library,
  ...decision,
  ...approval,
  ...ceiling,
  ...operations,
  ...time,
  ...supplement,
  ...adjustment,
  ...security,
  ...across,
  ...data,
};
