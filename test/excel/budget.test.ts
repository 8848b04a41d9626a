/** What does not depend on a machine stays within test/bench/budget.json; a change that needs more says so there. */
import budget from "../bench/budget.json";
import { stepsOn } from "../bench/hostSteps";

test(`a plan of ${budget.excel.rows} rows is reviewed, marked and cleared within the budget`, async () => {
  const steps = await stepsOn(budget.excel.rows);
  const over = steps.flatMap(({ name, ...spent }) => {
    const allowed: Partial<Record<string, number>> = budget.excel.steps[name as keyof typeof budget.excel.steps];
    return Object.entries(spent)
      .filter(([what, much]) => much > (allowed[what] ?? -1))
      .map(([what, much]) => `${name}: ${what} ${much} of ${allowed[what]}`);
  });
  expect(over).toEqual([]);
  expect(steps.map(({ name }) => name)).toEqual(Object.keys(budget.excel.steps));
});
