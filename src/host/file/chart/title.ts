import { escapeText } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ChartTitle } from "../../model";
import { newChartTitle } from "../../model";
import { readFont, readLook, runFragment, shapeFragment } from "./look";

/** The title of a chart or an axis; without an element there is none. */
export function readTitle(part: XmlPart, title: Element | undefined): ChartTitle {
  if (!title) return newChartTitle(null);
  const rich = part.findIn(title, "tx", "rich");
  const lines = part.named("a:p", rich).map((paragraph) =>
    part
      .named("a:r", paragraph)
      .map((run) => part.text(part.findIn(run, "a:t")))
      .join(""),
  );
  const cached = part.text(part.findIn(title, "tx", "strRef", "strCache", "pt", "v"));
  const text = rich ? lines.join("\n") : cached;
  const look = readLook(part, title);
  return {
    ...newChartTitle(text === "" ? null : text, true),
    overlay: part.value(part.findIn(title, "overlay"), "val") === "1",
    look: { ...look, font: readFont(part, rich) ?? look.font },
  };
}

/** `angle` turns the title of an upright axis. */
export function titleFragment(title: ChartTitle, angle: number | null = null): string {
  if (!title.visible) return "";
  const rich = title.text === null ? "" : `<c:tx><c:rich>${richText(title, angle)}</c:rich></c:tx>`;
  return `<c:title>${rich}<c:overlay val="${title.overlay ? "1" : "0"}"/>${shapeFragment(title.look)}</c:title>`;
}

function richText({ text, look }: ChartTitle, angle: number | null): string {
  const body =
    angle === null ? "<a:bodyPr/>" : `<a:bodyPr rot="${String(-angle * 60_000)}" vert="horz"/>`;
  const paragraphs = (text ?? "")
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${runFragment("a:defRPr", look.font)}</a:pPr><a:r>${runFragment("a:rPr", look.font)}<a:t>${escapeText(line)}</a:t></a:r></a:p>`,
    );
  return `${body}<a:lstStyle/>${paragraphs.join("")}`;
}
