import { run } from "./run";
import { startProgram } from "./start";

startProgram(run);
