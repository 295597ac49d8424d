const types: Readonly<Record<string, string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  svg: "image/svg+xml",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
  tiff: "image/tiff",
};

export const mediaTypeOf = (part: string): string =>
  types[part.slice(part.lastIndexOf(".") + 1).toLowerCase()] ?? "image/png";

export const extensionFor = (mediaType: string): string =>
  Object.entries(types).find(([, type]) => type === mediaType)?.[0] ?? "png";
