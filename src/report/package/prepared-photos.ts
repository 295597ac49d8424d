import type { Answers } from "../../form";
import type { PhotoFile, PreparedPhotos } from "../photos";

/** Pictures ready for the public: upright, scaled down, nothing but their pixels. What reads them is loaded late. */
export async function preparePhotos(
  files: readonly PhotoFile[],
  answers: Answers,
): Promise<PreparedPhotos> {
  const photos = await import("../photos");
  return photos.preparePhotos(files, answers);
}
