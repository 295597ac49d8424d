import {
  annexCauseColumn,
  annexChannelColumn,
  choiceLists,
  items,
  registerOf,
  registers,
  type ColumnSpec,
  type RegisterSpec,
} from "../../src/form";

const specs: readonly RegisterSpec[] = registers;
const ids = specs.map(({ id }) => id);
const columns = specs.flatMap((register) =>
  register.columns.map((column) => [`${register.id}.${column.id}`, column] as const),
);

test("no register has the id of another", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(specs.map((register) => [register.id, register] as const))(
  "%s names each of its columns once, and its key among them",
  (_, register) => {
    const columnIds = register.columns.map(({ id }) => id);
    expect(new Set(columnIds).size).toBe(columnIds.length);
    expect([...columnIds, undefined]).toContain(register.key);
  },
);

test.each(specs.map(({ id, item, basis }) => [id, item, basis] as const))(
  "%s stands at an item of the form and on a clause",
  (_, item, basis) => {
    expect([...items.map(({ id }) => id), null]).toContain(item);
    expect(basis).toMatch(/^(F\d(\.\d)?|R\d(\(\d\))?|L\d+(\(\d\))?)$/);
  },
);

test("a register of an item is based on that item, but the indicators on the Rules", () => {
  const others = specs.filter(({ item, basis }) => item !== null && basis !== `F${item}`);
  expect(others.map(({ id }) => id)).toEqual(["indicators"]);
});

describe.each(columns)("%s", (_, column: ColumnSpec) => {
  test("has a list exactly when it is a choice", () => {
    expect(column.choices !== undefined).toBe(column.kind === "choice");
    expect([...Object.keys(choiceLists), undefined]).toContain(column.choices);
  });

  test("has a number of digits exactly when it is a code", () => {
    expect(column.digits !== undefined).toBe(column.kind === "code");
  });

  test("refers only to a register that has a key", () => {
    const target = specs.find(({ id }) => id === column.refersTo);
    expect(target?.key !== undefined).toBe(column.refersTo !== undefined);
  });
});

test("what identifies a complaint or the person who verified is never published", () => {
  const hidden = columns.filter(([, column]) => column.published === false).map(([id]) => id);
  expect(hidden).toEqual([
    "complaints.number",
    "complaints.date",
    "complaints.extendedOn",
    "complaints.notifiedOn",
    "complaints.answeredOn",
    "sources.verifiedBy",
  ]);
});

test("the rows of complaints and the log of publication stay in the workbook", () => {
  const working = specs.filter(({ use }) => use === "working").map(({ id }) => id);
  expect(working).toEqual(["complaints", "publications"]);
});

test("the annex has a column for each cause and each channel of a complaint", () => {
  const annex: readonly string[] = registerOf("complaintsAnnex").columns.map(({ id }) => id);
  expect(annex).toEqual(expect.arrayContaining(Object.values(annexCauseColumn)));
  expect(annex).toEqual(expect.arrayContaining(Object.values(annexChannelColumn)));
});

test("services has the columns of the model form, in their order", () => {
  expect(registerOf("services").columns.map(({ id }) => id)).toEqual([
    "code",
    "name",
    "byLaw",
    "byLawNumber",
    "byLawDate",
    "fee",
    "feeBasis",
    "form",
    "automation",
    "oneApplication",
    "stateCorporation",
    "recipients",
    "byProvider",
    "byStateCorporation",
    "byPortal",
    "bySubscriberDevice",
    "byOtherSystems",
    "byProactive",
    "provided",
    "applications",
    "refused",
    "withdrawn",
    "inProgress",
    "late",
    "providedPrevious",
    "explanation",
  ]);
});
