import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Header } from "../../../src/taskpane/parts/header";
import { answersOf } from "../../report/answers-of";
import { bookOf, draw } from "../draw";

const name = { kk: "Қиялтау ауылдық округінің әкімі", ru: "Аким Выдуманного сельского округа" };
const book = bookOf(answersOf({ "provider.name": name, "provider.reportYear": 2025 }, {}));

test("says whose report it is, for which year, and how many days are left", () => {
  draw(<Header onLanguage={jest.fn()} />, { book });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(name.kk);
  expect(screen.getByText("2025 жылғы есеп")).toBeVisible();
  expect(screen.getByText("30 сәуірге дейін 12 күн")).toBeVisible();
});

test("names the body in Russian to those who read Russian", () => {
  draw(<Header onLanguage={jest.fn()} />, { book, language: "ru" });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(name.ru);
  expect(screen.getByText("до 30 апреля 12 дней")).toBeVisible();
});

test("has a title of its own where there is no body yet", () => {
  draw(<Header onLanguage={jest.fn()} />, { language: "en" });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Report on public services");
});

test("a report that is overdue says so", () => {
  const late = bookOf(answersOf({ "provider.reportYear": 2024 }, {}));
  draw(<Header onLanguage={jest.fn()} />, { book: late, language: "en" });
  expect(screen.getByText("30 April was 353 days ago")).toBeVisible();
});

test("lets the language of the pane be chosen", async () => {
  const onLanguage = jest.fn();
  draw(<Header onLanguage={onLanguage} />, { book });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Тақта тілі" }), "рус");
  expect(onLanguage).toHaveBeenCalledWith("ru");
});
