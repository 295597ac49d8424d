import { markSheet } from "../../model";
import { HostError, invalidArgument, notImplemented } from "../../protocol";
import { asBoolean, asNumber, asOneOf, asText, numberAt, optional } from "../arguments";
import { base64Of } from "../base64";
import { defineClass } from "../class-table";
import { imageInfo } from "./image-size";
import type { Picture, Placement } from "../../model";
import type { Arguments } from "../../protocol";
import type { Scalar } from "../class-table";
import type { SheetTarget } from "../targets";

/** A picture; of all that Excel draws on sheets only pictures are emulated. */
export class PictureTarget {
  constructor(
    readonly owner: SheetTarget,
    private readonly known: Picture,
  ) {}

  get picture(): Picture {
    if (!this.owner.sheet.pictures.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  changed(): void {
    this.picture.changed = true;
    markSheet(this.owner.sheet, "pictures");
    this.owner.book.isDirty = true;
  }
}

const anchors = ["TwoCell", "OneCell", "Absolute"] as const;

type Length = "left" | "top" | "width" | "height";

function asLength(value: unknown, name: Length): number {
  const points = asNumber(value);
  if (points < 0 || (points === 0 && (name === "width" || name === "height")))
    throw invalidArgument();
  return points;
}

/** A side that is set takes the other along while the proportions are locked. */
function resize(placement: Placement, name: Length, points: number): void {
  if (name === "width") placement.height *= points / placement.width;
  if (name === "height") placement.width *= points / placement.height;
  placement[name] = points;
}

const length = (name: Length): Scalar<PictureTarget> => ({
  get: ({ picture }) => picture.placement[name],
  set: (target, value) => {
    resize(target.picture.placement, name, asLength(value, name));
    target.changed();
  },
});

const text = (name: "altTextTitle" | "altTextDescription" | "name"): Scalar<PictureTarget> => ({
  get: ({ picture }) => picture[name],
  set: (target, value) => {
    target.picture[name] = asText(value);
    target.changed();
  },
});

function move(target: PictureTarget, side: "left" | "top", args: Arguments): void {
  const { placement } = target.picture;
  placement[side] = Math.max(0, placement[side] + numberAt(args, 0));
  target.changed();
}

/** By a factor of the present or of the picture's own size. */
function scale(target: PictureTarget, name: "width" | "height", args: Arguments): void {
  const factor = numberAt(args, 0);
  if (factor <= 0) throw invalidArgument();
  const type = asOneOf(args[1], ["CurrentSize", "OriginalSize"]);
  const { picture } = target;
  const own = imageInfo(picture.bytes)?.[name] ?? picture.placement[name] / 0.75;
  resize(
    picture.placement,
    name,
    factor * (type === "CurrentSize" ? picture.placement[name] : own * 0.75),
  );
  target.changed();
}

function getAsImage({ picture }: PictureTarget, args: Arguments): string {
  const format = optional(
    args[0],
    (value) => asOneOf(value, ["UNKNOWN", "BMP", "JPEG", "GIF", "PNG", "SVG"]),
    "PNG",
  );
  if (picture.mediaType !== `image/${format.toLowerCase()}`) {
    throw notImplemented(`Shape.getAsImage as ${format} of ${picture.mediaType} is not emulated.`);
  }
  return base64Of(picture.bytes);
}

export const shape = defineClass<PictureTarget>({
  name: "Shape",
  identity: ({ picture }) => ({ Id: picture.id }),
  scalars: {
    altTextDescription: text("altTextDescription"),
    altTextTitle: text("altTextTitle"),
    height: length("height"),
    id: { get: ({ picture }) => picture.id },
    left: length("left"),
    level: { get: () => 0 },
    lockAspectRatio: {
      get: () => true,
      set: (_target, value) => {
        if (!asBoolean(value))
          throw notImplemented("Shape.lockAspectRatio = false is not emulated.");
      },
    },
    name: text("name"),
    placement: {
      get: ({ picture }) => picture.placement.anchor,
      set: (target, value) => {
        target.picture.placement.anchor = asOneOf(value, anchors);
        target.changed();
      },
    },
    top: length("top"),
    type: { get: () => "Image" },
    width: length("width"),
    zOrderPosition: { get: ({ owner, picture }) => owner.sheet.pictures.indexOf(picture) },
  },
  navigation: { image: (target) => target.owner.book.wrap("Image", target) },
  methods: {
    delete: (target) => {
      const { owner, picture } = target;
      owner.sheet.pictures = owner.sheet.pictures.filter((each) => each !== picture);
      if (picture.source !== null) owner.book.workbook.changes.removedParts.add(picture.source);
      markSheet(owner.sheet, "pictures");
    },
    getAsImage,
    incrementLeft: (target, args) => {
      move(target, "left", args);
    },
    incrementTop: (target, args) => {
      move(target, "top", args);
    },
    scaleHeight: (target, args) => {
      scale(target, "height", args);
    },
    scaleWidth: (target, args) => {
      scale(target, "width", args);
    },
  },
  partial: {
    getAsImage: "in the picture's own format only",
    lockAspectRatio: "always locked",
    zOrderPosition: "among the pictures",
  },
});

const formats: Readonly<Record<string, string>> = {
  "image/png": "PNG",
  "image/jpeg": "JPEG",
  "image/gif": "GIF",
};

export const image = defineClass<PictureTarget>({
  name: "Image",
  identity: ({ picture }) => ({ Id: picture.id }),
  readAs: { format: "format" },
  scalars: {
    format: { get: ({ picture }) => formats[picture.mediaType] ?? "UNKNOWN" },
    id: { get: ({ picture }) => picture.id },
  },
  navigation: { shape: (target) => target.owner.book.wrap("Shape", target) },
});
