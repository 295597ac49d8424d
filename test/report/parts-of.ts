import { OfficePackage } from "../../src/ooxml";

/** Every part of an Office file as text, the workbooks of its charts unpacked too; pictures as Latin letters. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = OfficePackage.open(bytes);
  return new Map(
    file.names.flatMap((name): readonly (readonly [string, string])[] => {
      if (name.endsWith(".xlsx"))
        return [...partsOf(file.content(name))].map(([inner, text]) => [`${name}!${inner}`, text]);
      if (/\.(?:jpe?g|png)$/.test(name))
        return [[name, Buffer.from(file.content(name)).toString("latin1")]];
      return [[name, file.text(name)]];
    }),
  );
}
