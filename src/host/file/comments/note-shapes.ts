import type { Sheet } from "../../model";
import { placeAt, pointsOf } from "../drawing/geometry";

/** A note's yellow box, as the old drawing part has it. */
interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly source: string;
}

export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly visible: boolean;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export const standardBox = { width: 108, height: 59.25 };

/** Thousands of notes; more is left alone. */
const largestDrawing = 8_000_000;

const shapes = /<v:shape\s[^]*?<\/v:shape>\s*/g;
const numberOf = (source: string, name: string): number | null => {
  const text = new RegExp(`<x:${name}>\\s*(\\d+)`).exec(source)?.[1];
  return text === undefined ? null : Number(text);
};

export function readShapes(
  vml: string,
): readonly (NoteShape & Pick<NoteBox, "visible" | "width" | "height">)[] {
  if (vml.length > largestDrawing) return [];
  return [...vml.matchAll(shapes)].flatMap(([source]) => {
    const row = numberOf(source, "Row");
    const column = numberOf(source, "Column");
    if (row === null || column === null) return [];
    const size = (name: string, usual: number): number =>
      Number(new RegExp(`[;"'\\s]${name}:([\\d.]+)pt`).exec(source)?.[1] ?? usual);
    const visible = /<x:Visible\s*\/?>/.test(source);
    return [
      {
        row,
        column,
        source,
        visible,
        width: size("width", standardBox.width),
        height: size("height", standardBox.height),
      },
    ];
  });
}

const start = [
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>',
].join("");

/** The old drawing with a box for each note: those that stand there stay, others are added or taken out. */
export function writeShapes(sheet: Sheet, boxes: readonly NoteBox[], known: string | null): string {
  const before = known ?? start;
  const kept = readShapes(before);
  const isWanted = ({ row, column }: NoteShape): boolean =>
    boxes.some((box) => box.row === row && box.column === column);
  const cleaned = kept
    .filter((shape) => !isWanted(shape))
    .reduce((text, { source }) => text.replace(source, ""), before);
  const added = boxes.filter(
    (box) => !kept.some(({ row, column }) => row === box.row && column === box.column),
  );
  const first = nextShapeNumber(before);
  const elements = added.map((box, index) => shapeElement(sheet, box, first + index));
  return cleaned.replace(/<\/xml>\s*$/, `${elements.join("")}</xml>`);
}

function nextShapeNumber(vml: string): number {
  const numbers = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  return Math.max(1024, ...numbers) + 1;
}

const pixels = (points: number): number => Math.round(points / 0.75);

function shapeElement(
  sheet: Sheet,
  { row, column, visible, width, height }: NoteBox,
  number: number,
): string {
  const corner = pointsOf(sheet, { row, column: column + 1, rowOffset: 0, columnOffset: 11.25 });
  const top = Math.max(0, corner.top - 7.5);
  const from = placeAt(sheet, corner.left, top);
  const to = placeAt(sheet, corner.left + width, top + height);
  const anchor = [from, to].flatMap((place) => [
    place.column,
    pixels(place.columnOffset),
    place.row,
    pixels(place.rowOffset),
  ]);
  const style = `position:absolute;margin-left:${String(corner.left)}pt;margin-top:${String(top)}pt;width:${String(width)}pt;height:${String(height)}pt;z-index:${String(number - 1024)};visibility:${visible ? "visible" : "hidden"}`;
  return [
    `<v:shape id="_x0000_s${String(number)}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>`,
    `${visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`,
  ].join("");
}
