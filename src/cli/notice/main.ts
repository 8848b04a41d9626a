import { runNotice } from "./run";
import { startProgram } from "../start";

startProgram(runNotice);
