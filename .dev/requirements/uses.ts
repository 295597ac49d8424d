import ts from "typescript";
import { apiSetText, excelName, plainUsage, readSet } from "./api-set";
import { declarationsOf, loadOf } from "./load-names";
import type { ApiSet, Usage } from "./api-set";

export interface Use {
  /** "Excel.Range.values". */
  readonly member: string;
  readonly set: ApiSet;
  /** "src/workbook/office/run.ts:12". */
  readonly place: string;
}

export interface Slip {
  readonly text: string;
  readonly place: string;
}

export interface Found {
  readonly uses: readonly Use[];
  /** Names in `load` that their object does not have, and names that are not known beforehand. */
  readonly slips: readonly Slip[];
}

class Finder {
  readonly uses: Use[] = [];
  readonly slips: Slip[] = [];

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly root: string,
  ) {}

  visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) this.member(node.name, node);
    else if (ts.isQualifiedName(node))
      this.symbol(this.checker.getSymbolAtLocation(node.right), node);
    else if (ts.isElementAccessExpression(node)) this.element(node);
    else if (ts.isObjectBindingPattern(node)) this.pattern(node);
    else if (ts.isObjectLiteralExpression(node)) this.literal(node);
    else if (ts.isStringLiteral(node)) this.word(node);
    if (ts.isCallExpression(node)) this.loaded(node);
    ts.forEachChild(node, this.visit);
  };

  private place(node: ts.Node): string {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${file.fileName.replace(`${this.root}/`, "")}:${line + 1}`;
  }

  private use(declaration: ts.Node | undefined, node: ts.Node, usage: Usage = plainUsage): void {
    const member = declaration && excelName(declaration);
    const text = declaration && apiSetText(declaration);
    const set = text ? readSet(text, usage) : null;
    if (member && set) this.uses.push({ member, set, place: this.place(node) });
  }

  private symbol(symbol: ts.Symbol | undefined, node: ts.Node, usage = plainUsage): void {
    this.use(symbol?.declarations?.[0], node, usage);
  }

  /** A method is judged by the overload that the call takes. */
  private member(name: ts.MemberName, access: ts.PropertyAccessExpression): void {
    const { parent } = access;
    if (ts.isCallExpression(parent) && parent.expression === access) {
      const signature = this.checker.getResolvedSignature(parent);
      this.use(signature?.declaration, name, this.callUsage(signature, parent));
    } else
      this.symbol(this.checker.getSymbolAtLocation(name), name, {
        ...plainUsage,
        isWritten: isWritten(access),
      });
  }

  private callUsage(signature: ts.Signature | undefined, call: ts.CallExpression): Usage {
    const names = signature?.parameters.map((parameter) => parameter.name) ?? [];
    return { isWritten: false, leftOut: names.slice(call.arguments.length) };
  }

  private element(node: ts.ElementAccessExpression): void {
    const { argumentExpression } = node;
    if (!ts.isStringLiteralLike(argumentExpression)) return;
    const type = this.checker.getTypeAtLocation(node.expression);
    this.symbol(type.getProperty(argumentExpression.text), node, {
      ...plainUsage,
      isWritten: isWritten(node),
    });
  }

  private pattern(node: ts.ObjectBindingPattern): void {
    const type = this.checker.getTypeAtLocation(node);
    for (const element of node.elements) {
      const name = element.propertyName ?? element.name;
      if (ts.isIdentifier(name)) this.symbol(type.getProperty(name.text), element);
    }
  }

  /** `rule = { list: … }`: what the place expects decides what the names mean. */
  private literal(node: ts.ObjectLiteralExpression): void {
    const type = this.checker.getContextualType(node);
    for (const property of node.properties) {
      const { name } = property;
      if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) continue;
      this.symbol(type && propertyOf(type, name.text), property, {
        ...plainUsage,
        isWritten: true,
      });
    }
  }

  /** "Waterfall" stands for Excel.ChartType.waterfall, which has a set of its own. */
  private word(node: ts.StringLiteral): void {
    const types = [this.checker.getContextualType(node), ...this.argumentTypes(node)];
    for (const type of types) {
      const member = type && enumMember(type, node.text);
      if (member) {
        this.symbol(member, node);
        return;
      }
    }
  }

  /** Overloads take the words in one signature and the enumeration in another. */
  private argumentTypes(node: ts.StringLiteral): readonly ts.Type[] {
    const { parent } = node;
    if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression))
      return [];
    const index = parent.arguments.indexOf(node);
    const symbol = this.checker.getSymbolAtLocation(parent.expression.name);
    return (symbol?.declarations ?? []).flatMap((declaration) => {
      const parameter = ts.isMethodDeclaration(declaration)
        ? declaration.parameters[index]
        : undefined;
      return parameter ? [this.checker.getTypeAtLocation(parameter)] : [];
    });
  }

  private loaded(call: ts.CallExpression): void {
    const load = loadOf(this.checker, call);
    if (!load) return;
    for (const node of load.unknown)
      this.slips.push({ text: "names that are not known beforehand", place: this.place(node) });
    for (const { path, node } of load.names) {
      const declarations = declarationsOf(this.checker, load.target, path);
      if (declarations) for (const declaration of declarations) this.use(declaration, node);
      else this.slips.push({ text: `no "${path}"`, place: this.place(node) });
    }
  }
}

function propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
  if (!type.isUnion()) return type.getProperty(name);
  return type.types.map((each) => each.getProperty(name)).find((each) => each !== undefined);
}

/** The member of an enumeration in the type that has this value. */
function enumMember(type: ts.Type, value: string): ts.Symbol | undefined {
  const types = type.isUnion() ? type.types : [type];
  const found = types.find(
    (each) =>
      each.isStringLiteral() &&
      each.value === value &&
      (each.flags & ts.TypeFlags.EnumLiteral) !== 0,
  );
  return found?.getSymbol();
}

function isWritten(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

function compilerOptions(root: string): ts.CompilerOptions {
  const path = `${root}/tsconfig.json`;
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, incremental: false, noEmit: true };
}

/** What of Excel's API the files use, and with which requirement set each member came. */
export function findUses(root: string, files: readonly string[]): Found {
  const program = ts.createProgram(files, compilerOptions(root));
  const finder = new Finder(program.getTypeChecker(), root);
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} cannot be read.`);
    finder.visit(source);
  }
  return finder;
}
