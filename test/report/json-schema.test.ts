import * as z from "zod";
import { jsonSchema, toJson } from "../../src/report";
import { bareAnswers, sampleAnswers } from "./sample-answers";

const schema = jsonSchema();
const check = z.fromJSONSchema(schema);

test.each([
  ["a full report", sampleAnswers],
  ["a bare one", bareAnswers],
])("what is written of %s holds to the schema", (_name, answers) => {
  const data: unknown = JSON.parse(JSON.stringify(toJson(answers)));
  expect(check.safeParse(data).error?.issues ?? []).toEqual([]);
});

test.each([
  ["a field that the form has not", { fields: { "provider.secret": "x" } }],
  ["a field that is not published", { fields: { "provider.compiler": "x" } }],
  ["a count below zero", { registers: { services: [{ provided: -1 }] } }],
  ["a code that no list has", { registers: { services: [{ fee: "dear" }] } }],
  ["rows of complaints", { registers: { complaints: [] } }],
])("%s does not", (_name, change) => {
  const data: unknown = JSON.parse(JSON.stringify({ ...toJson(bareAnswers), ...change }));
  expect(check.safeParse(data).success).toBe(false);
});

test("titles stand in both languages", () => {
  expect(JSON.stringify(schema)).toContain("Мемлекеттік көрсетілетін қызметтер");
});
