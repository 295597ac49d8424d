import {
  articles,
  formVersion,
  items,
  itemOf,
  legal,
  narrativeOf,
  narratives,
  sections,
  titleOf,
  titlePage,
  type Text2,
} from "../../src/form";

test("the form has five sections and fourteen items, in the order of the Order", () => {
  expect(sections.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
  expect(items.map(({ id }) => id)).toEqual(
    "1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2 4.3 4.4 5".split(" "),
  );
});

test("the directions open section 1, the feedback ends section 2", () => {
  const ids = narratives.map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(["directions", "1.1"]);
  expect(ids.slice(6, 9)).toEqual(["2.3", "feedback", "3.1"]);
  expect(ids).toHaveLength(16);
});

test("an item's clause is its number", () => {
  expect(items.map(({ id, clause }) => clause === `F${id}`)).not.toContain(false);
});

test("item 1.2 has the five sub-paragraphs, with the scanning error put right", () => {
  const { bullets } = itemOf("1.2");
  expect(bullets).toHaveLength(5);
  expect(bullets[4].kk).toBe(
    "мемлекеттік қызметтерді көрсету тәртібін айқындайтын бекітілген заңға тәуелді нормативтік құқықтық актілердің саны",
  );
});

test("section 5 is its only item", () => {
  expect(itemOf("5").heading).toEqual(sections[4].heading);
});

test("only 2.2 and 3.3 may be outside the powers of a body", () => {
  const without = narratives.filter(({ statements }) => "no-power" in statements);
  expect(without.map(({ id }) => id)).toEqual(["2.2", "3.3"]);
});

test("all but the requisites and the directions may have had nothing in the year", () => {
  const always = narratives.filter(({ statements }) => !("none" in statements));
  expect(always.map(({ id }) => id)).toEqual(["directions", "1.1"]);
});

test("ready sentences are whole sentences in both languages", () => {
  const sentences = narratives.flatMap(({ statements }): readonly Text2[] =>
    Object.values<Text2>(statements),
  );
  const texts = sentences.flatMap(({ kk, ru }) => [kk, ru]);
  expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
});

test("no complaints are written as zero, too", () => {
  const { none } = narrativeOf("4.1").statements;
  expect(none.kk).toContain("0 шағым");
  expect(none.ru).toContain("0 жалоб");
});

test("the title names the body and the year without inflecting the name", () => {
  const body = { name: "Аппарат акима $& округа", year: 2025 };
  expect(titleOf("ru", body)).toBe(
    "Аппарат акима $& округа: отчет о деятельности по вопросам оказания государственных услуг за 2025 год",
  );
  expect(titleOf("kk", { name: "Қиялсай", year: 2025 })).toBe(
    "Қиялсай: мемлекеттік қызметтер көрсету мәселелері жөніндегі қызметтің 2025 жылғы есебі",
  );
  expect(titlePage.period.kk).toBe("{year} жыл");
});

test("the version names the Order and the date of its last known change", () => {
  expect(formVersion).toBe(`${legal.order.number}-${legal.amendments[1].date}/1`);
});

test("nothing claims to be verified before an official has compared it", () => {
  const statuses = [legal.order, legal.law, ...legal.amendments, ...Object.values(legal.editions)];
  expect(statuses.map(({ status }) => status)).not.toContain("verified");
});

test("every article that is cited has a subject in both languages", () => {
  expect(Object.values(articles).filter(({ kk, ru }) => (kk as string) === ru)).toEqual([]);
});
