import { Script } from "node:vm";
import { guesses, probeScript } from "../../src/host";
import { excel } from "./excel";

test.each(guesses.map(({ question, ...guess }) => [question, guess] as const))(
  "%s",
  async (_question, { ours, probe }) => {
    const { Excel } = await excel();
    const seen: unknown = await Excel.run((context) =>
      probe(context, context.workbook.worksheets.add()),
    ).catch((error: unknown) => (error as { code: string }).code);
    expect(seen).toEqual(ours);
  },
);

test("the script for a person with Excel holds every probe, and is a script", () => {
  const script = probeScript();
  expect(guesses.filter(({ question }) => !script.includes(JSON.stringify(question)))).toEqual([]);
  expect(() => new Script(`(async () => {${script}})`)).not.toThrow();
});
