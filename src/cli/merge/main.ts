import { runMerge } from "./run";
import { startProgram } from "../start";

startProgram(runMerge);
