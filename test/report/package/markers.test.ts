import {
  fields,
  isPublished,
  registers,
  type Answers,
  type ColumnSpec,
  type RegisterId,
} from "../../../src/form";
import {
  exportFormats,
  languageFolders,
  personalDataIn,
  plannedFiles,
  zipped,
  type ExportRequest,
} from "../../../src/report";
import { partsOf } from "../parts-of";
import { bareAnswers, sampleAnswers } from "../sample-answers";

jest.setTimeout(120_000);

const request = (answers: Answers, rest: Partial<ExportRequest> = {}): ExportRequest => ({
  answers,
  languages: ["kk", "ru"],
  formats: exportFormats,
  isDraft: false,
  today: "2026-02-15",
  ...rest,
});

/** Every text of every file that a request makes, packed or not. */
async function textsOf(wanted: ExportRequest): Promise<readonly (readonly [string, string])[]> {
  const texts: (readonly [string, string])[] = [];
  for (const { make } of plannedFiles(wanted)) {
    const { name, bytes } = await make();
    if (/\.(?:docx|pptx)$/.test(name))
      texts.push(...[...partsOf(bytes)].map(([part, text]) => [`${name}!${part}`, text] as const));
    else texts.push([name, Buffer.from(bytes).toString("utf8")]);
  }
  return texts;
}

const marker = (place: string): string => `ZZMARKER ${place}`;

function marked({ id, kind }: ColumnSpec, place: string): unknown {
  const text = marker(`${place}.${id}`);
  if (kind === "text2") return { kk: text, ru: text };
  return kind === "text" || kind === "url" ? text : undefined;
}

const textColumns = (columns: readonly ColumnSpec[], place: string): object =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const value = marked(column, place);
      return value === undefined ? [] : [[column.id, value]];
    }),
  );

/** The measures taken on a complaint go into annex 1, as the form wants; nothing else of its row does. */
const published: readonly string[] = ["measures"];

function withMarkers(answers: Answers): Answers {
  const hidden = registers.map((register) => {
    const { id } = register;
    const columns = (register.columns as readonly ColumnSpec[]).filter(
      (column) => !isPublished(register) || !isPublished(column),
    );
    const planted = textColumns(
      columns.filter((column) => !published.includes(column.id)),
      id,
    );
    const rows = answers.registers[id].rows.map((row) => ({
      ...row,
      values: { ...row.values, ...planted },
    }));
    return [id, { ...answers.registers[id], rows }];
  });
  const own = fields
    .filter((field) => !isPublished(field))
    .flatMap((field) => {
      const value = marked(field, "fields");
      return value === undefined ? [] : [[field.id, { value, cells: [], computed: false }]];
    });
  const cell = { sheet: marker("sheet"), address: "A1" };
  return {
    ...answers,
    fields: { ...answers.fields, ...Object.fromEntries(own) } as Answers["fields"],
    registers: Object.fromEntries(hidden) as Record<RegisterId, never>,
    texts: [
      { cell, text: marker("comment"), place: "comment" },
      { cell, text: marker("hidden sheet"), place: "elsewhere" },
    ],
    remarks: [
      {
        code: "unreadable",
        subject: { field: "provider.bin", part: "provider.bin" },
        cell,
        found: marker("remark"),
      },
    ],
  };
}

test("what is not to be published is found in no file of any format", async () => {
  const planted = withMarkers(sampleAnswers);
  expect(JSON.stringify(planted).match(/ZZMARKER/g)?.length).toBeGreaterThan(40);
  const texts = await textsOf(request(planted));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(([, text]) => text.includes("ZZMARKER")).map(([name]) => name)).toEqual([]);
});

describe("a number that names a person", () => {
  const iin = "010101500003";
  const written = [iin, "010101 500 003", "010101-500003", `ЖСН ${iin}.`];

  test.each(written)("stops the export wherever it stands: %s", (text) => {
    const [row, ...rest] = sampleAnswers.registers.events.rows;
    const events = {
      ...sampleAnswers.registers.events,
      rows: [{ ...row!, values: { ...row!.values, topic: { kk: text, ru: "Встреча" } } }, ...rest],
    };
    const answers = { ...sampleAnswers, registers: { ...sampleAnswers.registers, events } };
    expect(personalDataIn(request(answers))).toEqual([{ place: "events.topic", row: row!.row }]);
    expect(personalDataIn(request(answers, { isDraft: true }))).toHaveLength(1);
  });

  const textPlaces = registers
    .filter((register) => isPublished(register))
    .flatMap(({ id, columns }) =>
      (columns as readonly ColumnSpec[])
        .filter(
          (column) => isPublished(column) && (column.kind === "text2" || column.kind === "text"),
        )
        .map(({ id: column, kind }) => ({ id, column, kind })),
    )
    .filter(({ id }) => !["photos", "complaintsAnnex"].includes(id));

  test.each(textPlaces)("is seen in $id.$column", ({ id, column, kind }) => {
    const source = sampleAnswers.registers[id].sources[0] ?? {
      kind: "table" as const,
      name: "t",
      sheet: "t",
      range: "A1:B2",
      columns: {},
    };
    const value = kind === "text2" ? { kk: `${iin} туралы`, ru: "о лице" } : `№ ${iin}`;
    const values = id === "narratives" ? { item: "2.3", [column]: value } : { [column]: value };
    const rows = [{ values, source, row: 7 }];
    const answers = {
      ...bareAnswers,
      registers: { ...bareAnswers.registers, [id]: { rows, sources: [source] } },
    } as Answers;
    expect(personalDataIn(request(answers)).length).toBeGreaterThan(0);
  });

  test("is not the body's own BIN", () => {
    expect(personalDataIn(request(sampleAnswers))).toEqual([]);
  });

  test("stops it in the captions of photos and in accepted warnings too", () => {
    const photo = {
      item: "2.3",
      caption: { kk: iin, ru: "" },
      picture: { type: "image/jpeg", bytes: new Uint8Array(), width: 1, height: 1 },
    } as const;
    expect(personalDataIn(request(sampleAnswers, { photos: [photo] }))).toHaveLength(1);
  });
});

describe("names and folders", () => {
  const names = (rest: Partial<ExportRequest>) =>
    plannedFiles(request(sampleAnswers, rest)).map(({ name }) => name);

  test("are such that every portal takes them", () => {
    expect(
      names({}).filter((name) => !/^[a-z0-9-]+\.(?:docx|pptx|html|json|csv)$/.test(name)),
    ).toEqual([]);
  });

  test("stand one for each language, or for both together", () => {
    expect(names({ formats: ["docx", "html", "pptx"] })).toEqual([
      "esep-2025-kk.docx",
      "esep-2025-ru.docx",
      "esep-2025-kk.html",
      "esep-2025-ru.html",
      "esep-2025-kk.pptx",
      "esep-2025-ru.pptx",
    ]);
    expect(names({ formats: ["docx", "html"], together: true, languages: ["ru", "kk"] })).toEqual([
      "esep-2025-kk-ru.docx",
      "esep-2025-kk-ru.html",
    ]);
    expect(names({ formats: ["json"], isDraft: true })).toEqual([
      "esep-2025-draft.json",
      "esep-2025-draft-schema.json",
    ]);
  });

  test("a folder has its language's files, the data, and a text for the news", async () => {
    const wanted = request(sampleAnswers, { formats: ["html", "json"] });
    const made = [];
    for (const planned of plannedFiles(wanted)) made.push({ planned, file: await planned.make() });
    const folders = languageFolders(made, wanted);
    expect(folders.map(({ files }) => files.map(({ name }) => name))).toEqual([
      ["esep-2025-kk.html", "esep-2025.json", "esep-2025-schema.json", "esep-2025-kk-news.txt"],
      ["esep-2025-ru.html", "esep-2025.json", "esep-2025-schema.json", "esep-2025-ru-news.txt"],
    ]);
    const [first] = folders;
    const packed = zipped(first!, wanted);
    expect(packed.name).toBe("esep-2025-kk.zip");
    expect(Buffer.compare(packed.bytes, zipped(first!, wanted).bytes)).toBe(0);
  });
});
