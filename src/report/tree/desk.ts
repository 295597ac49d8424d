import { chartSpecs } from "../../charts";
import type { ChartId, ChartSpec } from "../../charts";
import type { Answers, Language, NarrativeId, Text2 } from "../../form";
import { translator, type Translator } from "../../messages";
import { clean } from "./clean";
import type { Block, Caption, Figure, Gap, Photo, Picture, Table } from "./model";

/** Where nothing is said. */
export const dash = "–";

/** Where a text comes from: for naming what is missing. */
export interface TextPlace {
  /** `services.name`, `provider.address`. */
  readonly part: string;
  readonly row: number | null;
}

/** A picture with the item that it belongs to. */
export interface ReportPhoto {
  readonly item: NarrativeId;
  readonly caption: Partial<Text2>;
  readonly picture: Picture;
}

/** A table that goes to an annex: it is made when its turn comes, so that captions count in reading order. */
export interface Postponed {
  readonly number: number;
  readonly title: string;
  readonly isWide: boolean;
  readonly table: () => Table;
}

/** What the writers of the parts share: the answers, the words, and what is counted while the report is written. */
export interface Desk {
  readonly answers: Answers;
  readonly language: Language;
  readonly words: Translator;
  readonly isDraft: boolean;
  /** The reporting year. */
  readonly year: number;
  /** The text in the report's language; a dash, and a gap, where only the other language has one. */
  text(value: Partial<Text2> | undefined, place: TextPlace): string;
  caption(sequence: Caption["sequence"], text: string): Caption;
  figure(id: ChartId): readonly Figure[];
  photos(item: NarrativeId): readonly Photo[];
  note(gap: Gap): void;
  /** Puts a table off to an annex, and says to which. */
  postpone(annex: Omit<Postponed, "number">): number;
  readonly postponed: readonly Postponed[];
  readonly gaps: readonly Gap[];
}

export interface DeskOptions {
  readonly language: Language;
  readonly isDraft: boolean;
  readonly year: number;
  readonly photos: readonly ReportPhoto[];
}

/** Annexes 1 and 2 are set by the form and the Rules. */
const fixedAnnexes = 2;

export function openDesk(answers: Answers, options: DeskOptions): Desk {
  const { language, isDraft, year, photos } = options;
  const words = translator(language);
  const charts = new Map<ChartId, ChartSpec>(chartSpecs(answers).map((spec) => [spec.id, spec]));
  const counted = { table: 0, figure: 0 };
  const gaps: Gap[] = [];
  const postponed: Postponed[] = [];

  const text: Desk["text"] = (value, { part, row }) => {
    const own = clean(value?.[language] ?? "");
    if (own !== "") return own;
    const isHalf = Object.values(value ?? {}).some((other) => clean(other) !== "");
    if (isHalf) gaps.push({ kind: "language", place: `${part}.${language}`, row });
    return dash;
  };
  const caption: Desk["caption"] = (sequence, title) => {
    counted[sequence] += 1;
    return { sequence, label: labelOf(words, sequence, counted[sequence]), text: title };
  };

  return {
    answers,
    language,
    words,
    isDraft,
    year,
    text,
    caption,
    figure(id) {
      const chart = charts.get(id);
      if (!chart) return [];
      return [{ type: "figure", caption: caption("figure", chart.title[language]), chart }];
    },
    photos: (item) =>
      photos
        .filter((photo) => photo.item === item)
        .map(({ caption: titles, picture }) => ({
          type: "photo",
          caption: caption("figure", text(titles, { part: "photos.caption", row: null })),
          picture,
        })),
    note: (gap) => gaps.push(gap),
    postpone(annex) {
      const number = fixedAnnexes + postponed.length + 1;
      postponed.push({ ...annex, number });
      return number;
    },
    postponed,
    gaps,
  };
}

const captionKeys = {
  table: "report.caption.table",
  figure: "report.caption.figure",
} as const satisfies Record<Caption["sequence"], string>;

const hole = "#";

/** The sentence around its number: the number itself is a field in some formats. */
function labelOf(words: Translator, sequence: Caption["sequence"], number: number) {
  const [before = "", after = ""] = words.t(captionKeys[sequence], { number: hole }).split(hole);
  return { before, number, after };
}

/** A sentence made of figures. */
export function sentence(text: string): Block {
  return { type: "paragraph", origin: "computed", runs: [{ text }] };
}
