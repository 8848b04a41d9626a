/** How long a word that is put together may be: 24 signs in Chinese, 48 letters in English. */
import { familyOf } from "../../../../src/plan/headers/families";

const CHINESE = "政务信息化政府投资采购拟建建设申报计划子项目名称";
const ENGLISH = "CONSTRUCTIONCONSTRUCTIONIMPLEMENTINGEMPLOYERUNIT";

test.each([
  [CHINESE, 24, "name"],
  [`新建${CHINESE}`.replace("子", ""), 25, null],
  [ENGLISH, 48, "unit"],
  [ENGLISH.replace("EMPLOYERUNIT", "OWNERLEADUNIT"), 49, null],
])("%s of %i", (word, length, expected) => {
  expect([word.length, familyOf(word)]).toEqual([length, expected]);
});
