/** Formulas whose value would change if a table got more columns. */
import { takesInWholeTable } from "../../src/marking";

const whole = [
  "=COUNTA(表1)",
  "=counta(表1)",
  "=ROWS(表1)*COLUMNS(表1)",
  "=表1",
  "表1",
  "=SUM(表1[#All])",
  "=SUM(表1[#Data])",
  "=SUM(表1[#全部])",
  "=COUNTA(表1[#Headers])",
  "=COUNTA(表1[])",
  "=COUNTA(表1[ ])",
  "=COUNTA(表1[[#Headers] , [#Data]])",
  "=COUNTA(表1[[#Headers];[#Data]])",
  "=COUNTA(表1[[ #All ]])",
  // An apostrophe takes the next bracket as part of a column's name: what follows is looked at all the same.
  "=SUM(表1['[])+COUNTA(表1)",
  '=IF(A1="a""表1",1,0)+ROWS(表1)',
  "=SUM('a''表1'!A1)+ROWS(表1)",
  "=SUM(表1[[#Headers],[#Data]])",
  "=SUM(表1[#This Row])",
  "=SUM(表1[@])",
  "=VLOOKUP(A2,表1,3,FALSE)",
  "=VLOOKUP(A2, 表1 ,3)",
  "=SUM(别表[总投资],表1)",
  '=SUM(INDIRECT("表1"))',
  '=SUM(indirect ("表1[#All]"))',
  "=SUM('计划'!A1,表1)",
  '=IF(A1="x",SUM(表1),0)',
  "=-表1",
  "=SUM(计划!表1)",
  "={1,2}+表1",
];
const named = [
  "=SUM(表1[总投资])",
  "=COUNTA(表1[[#Headers] 总投资])",
  "=COUNTA(表1[[#Headers],总投资])",
  "=COUNTA(表1[总投资 [#All]])",
  "=SUM(表1[[总投资]:[合同金额]])",
  "=SUM(表1[[#All],[总投资]])",
  "=SUM(表1[[#This Row],[总投资]:[合同金额]])",
  "=表1[@总投资]",
  "=表1[@[总 投资]]",
  "=SUM(表1[总投资]:表1[合同金额])",
  "=SUM(表10)",
  "=SUM(我的表1)",
  "=SUM(表1_旧)",
  "=SUM(表1.旧)",
  "=表1!A1",
  "='表1'!A1",
  "=表1(2)",
  '="表1"',
  '=IF(A1="表1",1,0)',
  "=SUM(别表[表1])",
  "=SUM(别表[[#All],[表1]])",
  "=SUM([表1.xlsx]计划!A1)",
  "=SUM('[表1.xlsx]计划'!A1)",
  "=SUM(A1:B9)",
  "",
  "=",
  "=[@总投资]*2",
  '=INDIRECT("表10")',
  "=SUM(表1['#All])",
  "=SUM(表1[a'[b'],'#c])",
  '="a""表1""b"',
];

test.each(whole)("%s takes in every column", (formula) => {
  expect(takesInWholeTable(formula, "表1", false)).toBe(true);
});

test.each(named)("%s does not", (formula) => {
  expect(takesInWholeTable(formula, "表1", false)).toBe(false);
});

test("names are the same whatever their case, in any script", () => {
  expect(takesInWholeTable("=SUM(TABLE_1)", "Table_1", false)).toBe(true);
  expect(takesInWholeTable("=SUM(Пла́н)", "план\u0301".replace("план\u0301", "пла\u0301н"), false)).toBe(true);
  expect(takesInWholeTable("=SUM(Table1)", "Table_1", false)).toBe(false);
});

test("in the table its name may be left out: parts without a column take in all of them, elsewhere they are none of its", () => {
  for (const formula of ["=COUNTA([@])", "=COUNTA([#Headers])", "=COUNTA([[#Headers],[#Data]])", "=SUM([#This Row])"]) {
    expect(takesInWholeTable(formula, "表1", true)).toBe(true);
    expect(takesInWholeTable(formula, "表1", false)).toBe(false);
  }
  for (const formula of [
    "=[@总投资]*2",
    "=SUM([总投资])",
    "=SUM([[#This Row],[a]:[b]])",
    "=[1]计划!A1",
    "=SUM([表1.xlsx]计划!A1)",
    "=SUM([])",
  ])
    expect(takesInWholeTable(formula, "表1", true)).toBe(false);
});

test("what is no formula ends all the same", () => {
  for (const text of [
    '="表1',
    "='表1",
    "=表1[",
    "=表1[[#All",
    "=表1['",
    "=]]]",
    '="""',
    `=${"[".repeat(5_000)}`,
    "表".repeat(8_000),
  ])
    expect(typeof takesInWholeTable(text, "表1", true)).toBe("boolean");
});
