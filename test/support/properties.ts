/** Properties over drawn cases: everything of fast-check under one name, with our way of running and of telling. */
import * as fc from "./checking";

export * from "./checking";
export default fc;
