import { choiceLists, countLines, registerOf, type ColumnSpec } from "../../src/form";

const columns: readonly ColumnSpec[] = registerOf("services").columns;

test("item 1.2 has ten lines of kinds and seven of services provided", () => {
  expect(countLines.filter((line) => line.of === "kinds")).toHaveLength(10);
  expect(countLines.filter((line) => line.of === "provided").map(({ id }) => id)).toEqual([
    "providedTotal",
    "byProvider",
    "byStateCorporation",
    "byPortal",
    "bySubscriberDevice",
    "byOtherSystems",
    "byProactive",
  ]);
});

test("what is summed is a count", () => {
  const kinds = countLines.flatMap(({ derive }) =>
    derive.how === "sum" ? [columns.find(({ id }) => id === derive.column)?.kind] : [],
  );
  expect(kinds).toEqual(Array.from({ length: 7 }, () => "count"));
});

test("what is compared is a code of the column's own list", () => {
  const unknown = countLines.filter(({ derive }) => {
    if (derive.how !== "where") return false;
    const column = columns.find(({ id }) => id === derive.column);
    const codes = choiceLists[column?.choices ?? "yes-no"].map(({ code }) => code);
    return !(codes as readonly string[]).includes(derive.is);
  });
  expect(unknown).toEqual([]);
});

test.each(["fee", "form"] as const)("every choice of %s has its line", (column) => {
  const choices = registerOf("services").columns.find(({ id }) => id === column);
  const list = choiceLists[column === "fee" ? "fee" : "service-form"];
  expect(choices).toMatchObject({ kind: "choice" });
  expect(
    countLines.flatMap(({ derive }) =>
      derive.how === "where" && derive.column === column ? [derive.is] : [],
    ),
  ).toEqual(list.map(({ code }) => code));
});
