/** Values of Excel.BuiltInStyle that are not the style's own name. */
const ownNames: Readonly<Record<string, string>> = {
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
  WarningText: "Warning Text",
  SheetTitle: "Title",
  Heading1: "Heading 1",
  Heading2: "Heading 2",
  Heading3: "Heading 3",
  Heading4: "Heading 4",
  CheckCell: "Check Cell",
  LinkedCell: "Linked Cell",
  ExplanatoryText: "Explanatory Text",
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((accent) =>
      [20, 40, 60].map((share) => [
        `Accent${String(accent)}_${String(share)}`,
        `${String(share)}% - Accent${String(accent)}`,
      ]),
    ),
  ),
};

/** The name of the built-in style that a value of Excel.BuiltInStyle stands for; other names stay as they are. */
export function fromEnumName(value: string): string {
  const lower = value.toLowerCase();
  return Object.entries(ownNames).find(([name]) => name.toLowerCase() === lower)?.[1] ?? value;
}

/** How Range.style tells a style: a built-in one by its value of Excel.BuiltInStyle, another by its name. */
export function toEnumName(styleName: string): string {
  return Object.entries(ownNames).find(([, own]) => own === styleName)?.[0] ?? styleName;
}
