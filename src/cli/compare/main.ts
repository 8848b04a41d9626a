import { runCompare } from "./run";
import { startProgram } from "../start";

startProgram(runCompare);
