import { directions, feedbackMechanism, sections, titleOf, titlePage } from "../../form";
import type { Answers, Language } from "../../form";
import { annexes } from "./annexes";
import { dash, openDesk, type Desk, type ReportPhoto } from "./desk";
import { itemBlocks } from "./item-blocks";
import { feedbackWriter, itemWriters } from "./items";
import { keyFigures } from "./key-figures";
import { madePart, type MadeFacts } from "./made";
import type { Block, Report } from "./model";

export type { ReportPhoto } from "./desk";

export interface ReportOptions {
  /** The day the report is made, `yyyy-mm-dd`: no clock is asked, so that equal answers make equal reports. */
  readonly date: string;
  readonly isDraft?: boolean;
  /** Adds the page "how this report was made". */
  readonly made?: MadeFacts | undefined;
  readonly photos?: readonly ReportPhoto[] | undefined;
}

const yearOf = ({ fields }: Answers, date: string): number =>
  fields["provider.reportYear"]?.value ?? Number(date.slice(0, 4)) - 1;

/** The report in one language: the form's sections and items in its order, then the annexes. */
export function reportTree(answers: Answers, language: Language, options: ReportOptions): Report {
  const { date, isDraft = false, made, photos = [] } = options;
  const year = yearOf(answers, date);
  const desk = openDesk(answers, { language, isDraft, year, photos });
  const name = desk.text(answers.fields["provider.name"]?.value, {
    part: "provider.name",
    row: null,
  });
  const short = answers.fields["provider.shortName"]?.value[language] ?? name;
  const blocks: readonly Block[] = [
    {
      type: "title-page",
      body: name,
      title: titlePage.title[language],
      period: titlePage.period[language].replace("{year}", String(year)),
      basis: titlePage.basis[language],
    },
    { type: "contents", text: desk.words.t("report.contents") },
    ...sections.flatMap((section) => sectionBlocks(section, desk)),
    ...signature(desk),
  ];
  return {
    language,
    isDraft,
    title: titleOf(language, { name, year }),
    shortTitle: desk.words.t("report.footer", { name: short, year }),
    author: name,
    date,
    draftMark: desk.words.t("report.draft"),
    parts: [
      { orientation: "portrait", blocks },
      ...annexes(desk),
      ...(made === undefined ? [] : [madePart(made, desk, date)]),
    ],
    keyFigures: keyFigures(desk),
    gaps: desk.gaps,
  };
}

type Section = (typeof sections)[number];

function sectionBlocks(section: Section, desk: Desk): readonly Block[] {
  const { language } = desk;
  const [first] = section.items;
  /** Section 5 has no items: it is its item. */
  const isItem = first.id === section.id;
  return [
    {
      type: "heading",
      level: 1,
      number: `${section.id}.`,
      text: section.heading[language],
      subject: section.id,
    },
    ...(section.id === "1" ? itemBlocks(directions.id, [], desk) : []),
    ...section.items.flatMap((item, index): readonly Block[] => [
      ...(isItem
        ? []
        : [
            {
              type: "heading",
              level: 2,
              number: `${index + 1})`,
              text: item.heading[language],
              subject: item.id,
            } as const,
          ]),
      ...itemBlocks(item.id, itemWriters[item.id](desk), desk),
    ]),
    ...(section.id === "2" ? feedback(desk) : []),
  ];
}

/** Rules item 5 asks for it, and the form numbers no item for it. */
function feedback(desk: Desk): readonly Block[] {
  const blocks = itemBlocks(feedbackMechanism.id, feedbackWriter(desk), desk);
  if (blocks.length === 0) return [];
  return [
    {
      type: "heading",
      level: 3,
      number: null,
      text: feedbackMechanism.heading[desk.language],
      subject: "feedback",
    },
    ...blocks,
  ];
}

function signature(desk: Desk): readonly Block[] {
  const { fields } = desk.answers;
  const place = (part: string) => ({ part, row: null });
  const position = desk.text(
    fields["provider.headPosition"]?.value,
    place("provider.headPosition"),
  );
  const name = desk.text(fields["provider.headName"]?.value, place("provider.headName"));
  return position === dash || name === dash ? [] : [{ type: "signature", position, name }];
}
