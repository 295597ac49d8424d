import ts from "typescript";

/** A requirement set as the types name it: "ExcelApi 1.9". */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** How a member is used: some need a higher set to be written than to be read, or with a further argument. */
export interface Usage {
  readonly isWritten: boolean;
  /** Names of the parameters that the call leaves out. */
  readonly leftOut: readonly string[];
}

export const plainUsage: Usage = { isWritten: false, leftOut: [] };

const parts = (version: string): readonly number[] => version.split(".").map(Number);

export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = parts(one);
  const [otherMajor = 0, otherMinor = 0] = parts(other);
  return major - otherMajor || minor - otherMinor;
}

/** Sets that not every Excel of a version has are higher than any number. */
const everywhere = "ExcelApi";

export const isAbove = (set: ApiSet, declared: string): boolean =>
  set.name !== everywhere || compareVersions(set.version, declared) > 0;

export const compareSets = (one: ApiSet, other: ApiSet): number =>
  Number(one.name !== everywhere) - Number(other.name !== everywhere) ||
  compareVersions(one.version, other.version);

const isAboutWriting = (clause: string): boolean => /\bfor (set|setting)\b/.test(clause);
const mentions = (clause: string, word: string): boolean =>
  new RegExp(`\\b${word}\\b`).test(clause);

/** Reads "ExcelApi 1.1 for get, 1.8 for set" and its like: the highest version that the usage needs. */
export function readSet(text: string, usage: Usage): ApiSet | null {
  if (/BETA|PREVIEW/.test(text)) return { name: "preview", version: "99.0" };
  const name = /^\s*(\w+)/.exec(text)?.[1] ?? everywhere;
  const clauses = text.split(/[;,]/).filter((clause) => /\d+\.\d+/.test(clause));
  const needed = clauses.filter((clause, index) => {
    if (isAboutWriting(clause)) return usage.isWritten;
    return index === 0 || !usage.leftOut.some((parameter) => mentions(clause, parameter));
  });
  const versions = (needed.length > 0 ? needed : clauses).flatMap(
    (clause) => clause.match(/\d+\.\d+/g) ?? [],
  );
  const [highest] = versions.toSorted((one, other) => compareVersions(other, one));
  return highest === undefined ? null : { name, version: highest };
}

/** The text of "[Api set: …]" in the remarks of a declaration, or of what it is declared in. */
export function apiSetText(declaration: ts.Node): string | null {
  const found = chain(declaration)
    .filter((node) => !ts.isModuleDeclaration(node))
    .map(ownText);
  return found.find((text) => text !== null) ?? null;
}

/** The declaration and what it stands in, outwards. */
function chain(node: ts.Node): readonly ts.Node[] {
  return ts.isSourceFile(node) ? [] : [node, ...chain(node.parent)];
}

function ownText(node: ts.Node): string | null {
  for (const tag of ts.getJSDocTags(node)) {
    if (tag.tagName.text !== "remarks") continue;
    const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
    const found = /\[Api set: ([^\]]*)\]/.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** "Excel.Range.values"; null for what is not declared in Excel's types. */
export function excelName(declaration: ts.Node): string | null {
  const names = chain(declaration)
    .map((node) => ts.getNameOfDeclaration(node as ts.Declaration))
    .flatMap((name) =>
      name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
    )
    .toReversed();
  return names[0] === "Excel" ? names.join(".") : null;
}
