import { runNewPlan } from "./run";
import { startProgram } from "../start";

startProgram(runNewPlan);
