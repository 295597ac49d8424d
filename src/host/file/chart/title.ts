import { escapeText } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ChartBox, ChartFont, ChartTextRange, ChartTitle } from "../../model";
import { newChartTitle } from "../../model";
import { readFont, readLook, readRunFont, runFragment, shapeFragment } from "./look";
import { layoutFragment, readLayout } from "./manual-layout";
import type { ChartSize } from "./manual-layout";

/** The title of a chart or an axis; without an element there is none. */
export function readTitle(
  part: XmlPart,
  title: Element | undefined,
  size: ChartSize | null = null,
): ChartTitle {
  if (!title) return newChartTitle(null);
  const rich = part.findIn(title, "tx", "rich");
  const text = titleText(part, title, rich);
  const look = readLook(part, title);
  const ranges = readRanges(part, rich);
  const box: ChartBox = size ? readLayout(part, title, size).box : {};
  return {
    ...newChartTitle(text === "" ? null : text, true),
    overlay: part.value(part.findIn(title, "overlay"), "val") === "1",
    left: box.left ?? null,
    top: box.top ?? null,
    look: { ...look, font: titleFont(part, rich, ranges.length > 0) ?? look.font },
    ranges,
  };
}

function titleText(part: XmlPart, title: Element, rich: Element | undefined): string {
  if (!rich) return part.text(part.findIn(title, "tx", "strRef", "strCache", "pt", "v"));
  const lines = part.named("a:p", rich).map((paragraph) =>
    part
      .named("a:r", paragraph)
      .map((run) => part.text(part.findIn(run, "a:t")))
      .join(""),
  );
  return lines.join("\n");
}

/** Where letters differ, the font of the title stands at its paragraph. */
function titleFont(part: XmlPart, rich: Element | undefined, isMixed: boolean): ChartFont | null {
  const usual = rich && part.findIn(rich, "a:p", "a:pPr", "a:defRPr");
  return isMixed && usual ? readRunFont(part, usual) : readFont(part, rich);
}

function readRanges(part: XmlPart, rich: Element | undefined): ChartTextRange[] {
  const ranges: ChartTextRange[] = [];
  let start = 0;
  for (const paragraph of part.named("a:p", rich)) {
    const runs = runsWithin(part, paragraph, start);
    ranges.push(...runs.filter(({ isOwn }) => isOwn).map(({ range }) => range));
    start = runs.reduce((end, { range }) => end + range.length, start) + 1;
  }
  const [only] = ranges;
  return ranges.length === 1 && only?.start === 0 && only.length >= start - 1 ? [] : ranges;
}

interface FoundRun {
  readonly range: ChartTextRange;
  readonly isOwn: boolean;
}

function runsWithin(part: XmlPart, paragraph: Element, from: number): readonly FoundRun[] {
  const usual = part.findIn(paragraph, "a:pPr", "a:defRPr");
  const base = usual ? part.source(usual) : "";
  let start = from;
  return part.named("a:r", paragraph).map((run) => {
    const { length } = part.text(part.findIn(run, "a:t"));
    const own = part.findIn(run, "a:rPr");
    const range = { start, length, font: own ? readRunFont(part, own) : null };
    start += length;
    return { range, isOwn: own !== undefined && readsOtherwise(part.source(own), base) };
  });
}

const readsOtherwise = (own: string, base: string): boolean =>
  own.replace(/ lang="[^"]*"/, "").replace(/\/?a:(def)?rPr/gi, "") !==
  base.replace(/\/?a:(def)?rPr/gi, "");

interface TitlePlace {
  /** Of the chart, where the title may be moved. */
  readonly size?: ChartSize;
  /** Turns the title of an upright axis. */
  readonly angle?: number | null;
}

export function titleFragment(title: ChartTitle, { size, angle = null }: TitlePlace): string {
  if (!title.visible) return "";
  const rich = title.text === null ? "" : `<c:tx><c:rich>${richText(title, angle)}</c:rich></c:tx>`;
  const box = {
    ...(title.left === null ? {} : { left: title.left }),
    ...(title.top === null ? {} : { top: title.top }),
  };
  const layout = size ? layoutFragment(box, size) : "";
  return `<c:title>${rich}${layout}<c:overlay val="${title.overlay ? "1" : "0"}"/>${shapeFragment(title.look)}</c:title>`;
}

function richText(title: ChartTitle, angle: number | null): string {
  const { text, look } = title;
  const body =
    angle === null ? "<a:bodyPr/>" : `<a:bodyPr rot="${String(-angle * 60_000)}" vert="horz"/>`;
  let start = 0;
  const paragraphs = (text ?? "").split("\n").map((line) => {
    const runs = runsOf(title, line, start);
    start += line.length + 1;
    return `<a:p><a:pPr>${runFragment("a:defRPr", look.font)}</a:pPr>${runs}</a:p>`;
  });
  return `${body}<a:lstStyle/>${paragraphs.join("")}`;
}

/** A line in pieces of one font each. */
function runsOf({ look, ranges }: ChartTitle, line: string, start: number): string {
  const fontAt = (index: number): ChartFont | null =>
    ranges.findLast((each) => index >= each.start && index < each.start + each.length)?.font ??
    look.font;
  const pieces: { text: string; readonly font: ChartFont | null }[] = [];
  for (let index = 0; index < line.length; index++) {
    const font = fontAt(start + index);
    const last = pieces.at(-1);
    if (last?.font === font) last.text += line.charAt(index);
    else pieces.push({ text: line.charAt(index), font });
  }
  if (pieces.length === 0) pieces.push({ text: "", font: look.font });
  return pieces
    .map(
      ({ text, font }) => `<a:r>${runFragment("a:rPr", font)}<a:t>${escapeText(text)}</a:t></a:r>`,
    )
    .join("");
}
