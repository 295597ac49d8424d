import { relatedParts } from "../../../ooxml";
import { detach } from "../reach";
import type { SheetWriting } from "../sheet-writing";
import { standardBox, writeShapes } from "./note-shapes";
import type { NoteBox } from "./note-shapes";
import { writeNotes } from "./notes";
import { Persons, writeThreads } from "./threads";

/** Notes and threads stand in four parts; a thread has a note that stands in for it in older versions. */
export function saveComments(writing: SheetWriting): void {
  const { sheet, saving, part, xml } = writing;
  saveThreads(writing);
  if (sheet.notes.length + sheet.comments.length === 0) {
    dropAll(writing);
    return;
  }
  const { file } = saving;
  const [notes] = relatedParts(file, part, "comments");
  const notesText = writeNotes(
    sheet.notes,
    sheet.comments,
    notes === undefined ? null : file.text(notes),
  );
  saving.relate(part, "comments", saving.put("comments", notesText, notes));
  const [shapes] = relatedParts(file, part, "vmlDrawing").filter((name) =>
    isOfNotes(file.text(name)),
  );
  const shapesText = writeShapes(
    sheet,
    boxesOf(writing),
    shapes === undefined ? null : file.text(shapes),
  );
  const id = saving.relate(part, "vmlDrawing", saving.put("vmlDrawing", shapesText, shapes));
  xml.set("legacyDrawing", `<legacyDrawing r:id="${id}"/>`);
}

/** Pictures of headers and footers stand in an old drawing too. */
const isOfNotes = (vml: string): boolean => vml.includes('ObjectType="Note"');

const boxesOf = ({ sheet }: SheetWriting): readonly NoteBox[] => [
  ...sheet.notes,
  ...sheet.comments.map(({ row, column }) => ({ row, column, visible: false, ...standardBox })),
];

function saveThreads({ sheet, saving, part }: SheetWriting): void {
  const { file, before } = saving;
  const [known] = relatedParts(file, part, "threadedComment");
  if (sheet.comments.length === 0) {
    if (known !== undefined) detach(file, part, known);
    return;
  }
  const [list] = relatedParts(file, before.part, "person");
  const persons = new Persons(list === undefined ? null : file.text(list));
  saving.relate(
    part,
    "threadedComment",
    saving.put("threadedComment", writeThreads(sheet.comments, persons.idOf), known),
  );
  saving.relate(before.part, "person", saving.put("person", persons.write(), list));
}

function dropAll({ saving, part, xml }: SheetWriting): void {
  const { file } = saving;
  for (const name of relatedParts(file, part, "comments")) detach(file, part, name);
  for (const name of relatedParts(file, part, "vmlDrawing")) {
    if (!isOfNotes(file.text(name))) continue;
    detach(file, part, name);
    xml.set("legacyDrawing", "");
  }
}
