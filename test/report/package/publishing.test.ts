import { deadlineOf, newsText } from "../../../src/report";
import { sampleAnswers } from "../sample-answers";

test.each([
  ["2026-02-15", 74],
  ["2026-04-29", 1],
  ["2026-04-30", 0],
  ["2026-05-02", -2],
])("on %s there are %d days until 30 April", (today, daysLeft) => {
  expect(deadlineOf(sampleAnswers, today)).toEqual({ date: "2026-04-30", daysLeft });
});

test("the news says whose report it is, its main figures and where it is", () => {
  const lines = newsText(sampleAnswers, "ru", "2026-02-15").split("\n");
  expect(lines[0]).toBe("Опубликован отчет по вопросам оказания государственных услуг за 2025 год");
  expect(lines[2]).toContain("«Аппарат акима Выдуманного района»: опубликован отчет");
  expect(lines).toContain("– Количество жалоб: 24");
  expect(lines.at(-2)).toContain("https://example.kz/district");
});

test("the Kazakh news is in Kazakh", () => {
  const text = newsText(sampleAnswers, "kk", "2026-02-15");
  expect(text).toContain("2025 жылғы есеп жарияланды");
  expect(text).toContain("– Шағымдар саны: 24");
});
