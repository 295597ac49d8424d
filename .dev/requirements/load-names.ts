import ts from "typescript";

/** One name in the argument of a `load`, or an argument whose names cannot be known beforehand. */
export interface LoadedName {
  /** "items/name". */
  readonly path: string;
  readonly node: ts.Node;
}

export interface Load {
  readonly target: ts.Type;
  readonly names: readonly LoadedName[];
  /** Arguments that are texts, but not known ones. */
  readonly unknown: readonly ts.Node[];
}

const literalTexts = (type: ts.Type): readonly string[] | null => {
  if (type.isStringLiteral()) return [type.value];
  if (!type.isUnion() || !type.types.every((each) => each.isStringLiteral())) return null;
  return type.types.map((each) => (each.isStringLiteral() ? each.value : ""));
};

/** Texts that are put together of known texts. */
function joined(checker: ts.TypeChecker, node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return joined(checker, node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [joined(checker, node.left), joined(checker, node.right)];
    return left === null || right === null ? null : left + right;
  }
  return null;
}

function textsOf(checker: ts.TypeChecker, node: ts.Expression): readonly string[] | null {
  const text = joined(checker, node);
  return text === null ? literalTexts(checker.getTypeAtLocation(node)) : [text];
}

const isText = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.StringLike) !== 0;

/** The texts of an array, element by element; null when it is none. */
function elements(node: ts.Expression): readonly ts.Expression[] | null {
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
    return elements(node.expression);
  return ts.isArrayLiteralExpression(node) ? node.elements : null;
}

interface Gathered {
  readonly names: LoadedName[];
  readonly unknown: ts.Node[];
}

function gather(checker: ts.TypeChecker, node: ts.Expression, into: Gathered): void {
  const list = elements(node);
  if (list) {
    for (const each of list) gather(checker, each, into);
    return;
  }
  const texts = textsOf(checker, node);
  if (texts) for (const text of texts) into.names.push(...split(text, node));
  else if (isText(checker.getTypeAtLocation(node))) into.unknown.push(node);
}

const split = (text: string, node: ts.Node): readonly LoadedName[] =>
  text
    .split(",")
    .map((path) => ({ path: path.trim(), node }))
    .filter(({ path }) => path !== "" && !path.startsWith("$"));

/** A call of `object.load(names)` or `context.load(object, names)`; null for any other call. */
export function loadOf(checker: ts.TypeChecker, call: ts.CallExpression): Load | null {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return null;
  const owner = checker.getTypeAtLocation(expression.expression);
  const isContext = owner.getProperty("sync") !== undefined;
  const [first, second] = call.arguments;
  const object = isContext ? first : expression.expression;
  const names = isContext ? second : first;
  if (!object || !names) return null;
  const into: Gathered = { names: [], unknown: [] };
  gather(checker, names, into);
  return { target: checker.getTypeAtLocation(object), ...into };
}

/** The declarations along a path; null where a name does not exist. "items/" may be left out, as the client lets it. */
export function declarationsOf(
  checker: ts.TypeChecker,
  target: ts.Type,
  path: string,
): readonly ts.Declaration[] | null {
  let type = checker.getNonNullableType(target);
  const found: ts.Declaration[] = [];
  for (const name of path.split("/").map((each) => each.trim())) {
    const property = type.getProperty(name) ?? itemType(checker, type)?.getProperty(name);
    const declaration = property?.declarations?.[0];
    if (!property || !declaration) return null;
    found.push(declaration);
    type = valueType(checker, property);
  }
  return found;
}

/** What the property gives; of "items" one of them. */
function valueType(checker: ts.TypeChecker, property: ts.Symbol): ts.Type {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  const item =
    property.name === "items" ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : null;
  return item ?? type;
}

function itemType(checker: ts.TypeChecker, type: ts.Type): ts.Type | null {
  const items = type.getProperty("items");
  if (!items) return null;
  return checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number) ?? null;
}
