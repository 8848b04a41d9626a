/** parts/: texts of one program only, which the others need not load. Importing this file adds those of the 66 articles. */
import { articles as english } from "../en-US/articles";
import { addMessages } from "../format";
import { articles as chinese } from "../zh-CN/articles";

addMessages({ "zh-CN": chinese, "en-US": english });
