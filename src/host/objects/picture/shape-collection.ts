import { markSheet, nextObjectId } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { integerAt, keyAt, textAt } from "../arguments";
import { bytesOf } from "../base64";
import { defineClass } from "../class-table";
import { checkUnprotected } from "../range/guard";
import { imageInfo } from "./image-size";
import { PictureTarget } from "./shape";
import type { Picture } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { SheetTarget } from "../targets";

const proxy = (owner: SheetTarget, picture: Picture): HostObject =>
  owner.book.wrap("Shape", new PictureTarget(owner, picture));

/** By id, or by name without case. */
function find(owner: SheetTarget, args: Arguments): HostObject | null {
  const key = keyAt(args, 0).toLowerCase();
  const { pictures } = owner.sheet;
  const found =
    pictures.find(({ id }) => id.toLowerCase() === key) ??
    pictures.find(({ name }) => name.toLowerCase() === key);
  return found ? proxy(owner, found) : null;
}

function existing(owner: SheetTarget, args: Arguments): HostObject {
  const found = find(owner, args);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const pixelPoints = 0.75;

/** At the sheet's top left, in its own size. */
function addImage(owner: SheetTarget, args: Arguments): HostObject {
  const { book, sheet } = owner;
  checkUnprotected(sheet);
  const bytes = bytesOf(textAt(args, 0));
  const info = imageInfo(bytes);
  if (!info) throw invalidArgument("The picture is neither PNG nor JPEG nor GIF.");
  const picture: Picture = {
    id: nextObjectId(book.workbook),
    name: `Picture ${String(sheet.pictures.length + 1)}`,
    altTextTitle: "",
    altTextDescription: "",
    placement: {
      left: 0,
      top: 0,
      width: info.width * pixelPoints,
      height: info.height * pixelPoints,
      anchor: "TwoCell",
    },
    mediaType: info.mediaType,
    bytes,
    source: null,
    changed: true,
  };
  sheet.pictures.push(picture);
  markSheet(sheet, "pictures");
  book.isDirty = true;
  return proxy(owner, picture);
}

export const shapeCollection = defineClass<SheetTarget>({
  name: "ShapeCollection",
  items: (owner) => owner.sheet.pictures.map((picture) => proxy(owner, picture)),
  methods: {
    addImage,
    getCount: ({ sheet }) => sheet.pictures.length,
    getItem: existing,
    getItemAt: (owner, args) => {
      const picture = owner.sheet.pictures[integerAt(args, 0)];
      if (!picture) throw new HostError("InvalidArgument");
      return proxy(owner, picture);
    },
    getItemOrNullObject: find,
  },
  partial: { addImage: "PNG, JPEG and GIF", getCount: "pictures only" },
});
