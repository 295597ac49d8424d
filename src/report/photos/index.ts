import type { Answers, NarrativeId, Text2 } from "../../form";
import type { Picture, ReportPhoto } from "../tree";
import { isJpeg, jpegSize, jpegTurn, largestMegapixels, readJpeg, writeJpeg } from "./jpeg";
import { scaledDown, upright, type Pixels } from "./pixels";
import { isPng, readPng } from "./png";

/** A picture file as it was picked. */
export interface PhotoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Without it: of the row of the form's register that names the file, else the item of events. */
  readonly item?: NarrativeId | undefined;
  readonly caption?: Partial<Text2> | undefined;
}

/** Why a picture is not taken: no JPEG or PNG, too large, or damaged. */
export type PhotoRefusal = "not-a-picture" | "too-large" | "damaged";

export interface RefusedPhoto {
  readonly name: string;
  readonly reason: PhotoRefusal;
}

export interface PreparedPhotos {
  readonly photos: readonly ReportPhoto[];
  readonly refused: readonly RefusedPhoto[];
}

const largestBytes = 30 * 1024 * 1024;
/** Enough for a page of print and for a slide. */
const longestSide = 1600;

const usualItem: NarrativeId = "2.3";

/** Pictures ready for the public: upright, scaled down, nothing but their pixels; captions from the form. */
export function preparePhotos(files: readonly PhotoFile[], answers: Answers): PreparedPhotos {
  const photos: ReportPhoto[] = [];
  const refused: RefusedPhoto[] = [];
  for (const file of files) {
    const picture = pictureOf(file.bytes);
    if (typeof picture === "string") refused.push({ name: file.name, reason: picture });
    else photos.push({ ...placeOf(file, answers), picture });
  }
  return { photos, refused };
}

function placeOf(
  { name, item, caption }: PhotoFile,
  answers: Answers,
): Omit<ReportPhoto, "picture"> {
  const row = answers.registers.photos.rows.find(({ values }) => sameFile(values.file, name));
  return {
    item: item ?? row?.values.item ?? usualItem,
    caption: caption ?? row?.values.caption ?? {},
  };
}

const lastStep = (path: string): string => path.split(/[\\/]/).at(-1)?.trim().toLowerCase() ?? "";

const sameFile = (written: string | undefined, name: string): boolean =>
  written !== undefined && lastStep(written) === lastStep(name);

function pictureOf(bytes: Uint8Array): Picture | PhotoRefusal {
  if (bytes.length > largestBytes) return "too-large";
  if (isPng(bytes)) return finished(readPng(bytes));
  if (!isJpeg(bytes)) return "not-a-picture";
  const [width, height] = jpegSize(bytes) ?? [0, 0];
  if (width * height > largestMegapixels * 1e6) return "too-large";
  const pixels = readJpeg(bytes);
  return finished(pixels && upright(scaledDown(pixels, longestSide), jpegTurn(bytes)));
}

function finished(pixels: Pixels | null): Picture | PhotoRefusal {
  if (pixels === null) return "damaged";
  const small = scaledDown(pixels, longestSide);
  const { width, height } = small;
  return { type: "image/jpeg", bytes: writeJpeg(small), width, height };
}
