import { runReport } from "./run";
import { startProgram } from "../start";

startProgram(runReport);
