import { chartSpecs, chartSvg } from "../../src/charts";
import { ticksOf } from "../../src/charts/svg/scale";
import { sampleAnswers } from "../report/sample-answers";

const specs = chartSpecs(sampleAnswers);

test.each([
  [3, true, [0, 1, 2, 3]],
  [7, true, [0, 2, 4, 6, 8]],
  [4210, true, [0, 2000, 4000, 6000]],
  [4.88, false, [0, 2, 4, 6]],
  [0.9, false, [0, 0.25, 0.5, 0.75, 1]],
])("an axis up to %d begins at zero and ends at a round mark", (highest, isWhole, ticks) => {
  expect(ticksOf(highest, isWhole)).toEqual(ticks);
});

describe.each(specs)("the drawing of $id", (spec) => {
  const drawing = chartSvg(spec, "ru", "figure-1");

  test("is a picture with a title and its figures in words", () => {
    expect(drawing).toContain(
      '<title id="figure-1-title">' + spec.title.ru.replaceAll('"', "&quot;"),
    );
    expect(drawing).toContain('role="img" aria-labelledby="figure-1-title figure-1-desc"');
  });

  test("has a bar for every value that is known", () => {
    const known = spec.series.flatMap(({ values }) => values).filter((value) => value !== null);
    const swatches = spec.series.length + (spec.share === null ? 0 : 1);
    const rectangles = drawing.match(/<rect /g) ?? [];
    expect(rectangles).toHaveLength(known.length + (swatches > 1 ? swatches : 0));
  });

  test("asks for nothing outside and carries no style of its own", () => {
    expect(drawing).not.toMatch(/style=|href=|url\(|<script/);
  });
});
