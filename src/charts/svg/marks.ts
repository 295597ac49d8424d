const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

type Attributes = Readonly<Record<string, string | number>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");

/** One mark of a drawing; looks stand in attributes, which no content policy forbids. */
export const mark = (name: string, attributes: Attributes, content = ""): string =>
  content === ""
    ? `<${name}${written(attributes)}/>`
    : `<${name}${written(attributes)}>${content}</${name}>`;

export const ink = "#1a1a1a";
const quiet = "#d0d0d0";

/** Written over bars and lines, so it carries a white rim. */
const rim = { stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke" } as const;

export type Anchor = "start" | "middle" | "end";

export interface Words {
  readonly x: number;
  readonly y: number;
  readonly anchor?: Anchor;
  readonly color?: string;
  readonly hasRim?: boolean;
}

export const textMark = (text: string, { x, y, anchor = "start", color = ink, hasRim }: Words) =>
  mark(
    "text",
    { x, y, "text-anchor": anchor, fill: color, ...(hasRim === true && rim) },
    escaped(text),
  );

export const line = (from: readonly [number, number], to: readonly [number, number]): string =>
  mark("line", { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: quiet });

/** Lines of at most so many characters, broken between words. */
export function wrapped(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
