import { tokenize } from "./tokenize";
import { FormulaSyntaxError } from "./token";
import type { Arguments, BinaryOperator, Expression } from "./expression";
import type { Token } from "./token";

const strengths: Readonly<Partial<Record<string, number>>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ",": 8,
  " ": 9,
  ":": 10,
};
const prefixStrength = 7;
const postfixStrengths = { "%": 6, "#": 11 } as const;

const startsReference = new Set(["reference", "structured", "name", "function", "open"]);

/** Excel's own order: "-" before a number binds tighter than "^", and "^" runs from the left. */
class Parser {
  private at = 0;
  private position = 1;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.expression(0, false);
    this.skipSpace();
    const left = this.peek();
    if (left) this.fail(`unexpected "${left.text}"`);
    return expression;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(): Token | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    this.position += token?.text.length ?? 0;
    return token;
  }

  private fail(message: string): never {
    throw new FormulaSyntaxError(message, this.position);
  }

  private skipSpace(): boolean {
    const isSpace = this.peek()?.kind === "space";
    if (isSpace) this.take();
    return isSpace;
  }

  private expect(kind: Token["kind"], text: string): void {
    this.skipSpace();
    if (this.peek()?.kind !== kind) this.fail(`"${text}" is missing`);
    this.take();
  }

  /** `isGroup`: a comma joins references instead of ending an argument. */
  private expression(least: number, isGroup: boolean): Expression {
    let left = this.applied(this.operand());
    for (;;) {
      left = this.postfixed(left, least);
      const operator = this.binaryOperator(isGroup);
      const strength = operator === null ? undefined : strengths[operator];
      if (operator === null || strength === undefined || strength <= least) return left;
      this.takeOperator(operator);
      left = { kind: "binary", operator, left, right: this.expression(strength, isGroup) };
    }
  }

  private takeOperator(operator: BinaryOperator): void {
    this.skipSpace();
    if (operator !== " ") this.take();
  }

  private binaryOperator(isGroup: boolean): BinaryOperator | null {
    const token = this.afterSpace();
    if (!token) return null;
    if (token !== this.peek() && startsReference.has(token.kind)) return " ";
    if (token.kind === "separator") return isGroup ? "," : null;
    return isBinary(token) ? token.text : null;
  }

  private postfixed(operand: Expression, least: number): Expression {
    let expression = operand;
    for (;;) {
      const token = this.afterSpace();
      const operator = token?.kind === "operator" ? token.text : "";
      if ((operator !== "%" && operator !== "#") || postfixStrengths[operator] <= least)
        return expression;
      this.skipSpace();
      this.take();
      expression = { kind: "postfix", operator, operand: expression };
    }
  }

  private applied(operand: Expression): Expression {
    let expression = operand;
    while (this.peek()?.kind === "open" && canBeApplied(expression)) {
      this.take();
      expression = { kind: "apply", callee: expression, arguments: this.arguments() };
    }
    return expression;
  }

  private afterSpace(): Token | undefined {
    return this.peek()?.kind === "space" ? this.tokens[this.at + 1] : this.peek();
  }

  private operand(): Expression {
    this.skipSpace();
    const token = this.take();
    return (token && simple(token)) ?? this.compound(token);
  }

  private compound(token: Token | undefined): Expression {
    switch (token?.kind) {
      case "operator":
        return this.prefixed(token.text);
      case "function":
        this.expect("open", "(");
        return { kind: "call", name: token.text, arguments: this.arguments() };
      case "open":
        return this.group();
      case "arrayOpen":
        return this.array();
      default:
        return this.fail(token ? `unexpected "${token.text}"` : "the formula ends too early");
    }
  }

  private prefixed(operator: string): Expression {
    if (operator !== "+" && operator !== "-" && operator !== "@")
      this.fail(`"${operator}" has nothing before it`);
    return { kind: "prefix", operator, operand: this.expression(prefixStrength, false) };
  }

  private group(): Expression {
    const inner = this.expression(0, true);
    this.expect("close", ")");
    return { kind: "group", inner };
  }

  private arguments(): Arguments {
    this.skipSpace();
    if (this.peek()?.kind === "close") {
      this.take();
      return [];
    }
    const found: (Expression | null)[] = [];
    for (;;) {
      found.push(this.argument());
      this.skipSpace();
      const end = this.take() ?? this.fail('")" is missing');
      if (end.kind === "close") return found;
      if (end.kind !== "separator") this.fail(`unexpected "${end.text}"`);
    }
  }

  private argument(): Expression | null {
    this.skipSpace();
    const kind = this.peek()?.kind;
    return kind === "separator" || kind === "close" ? null : this.expression(0, false);
  }

  private array(): Expression {
    let text = "{";
    let wantsValue = true;
    for (;;) {
      this.skipSpace();
      const token = this.take();
      if (!token) this.fail('"}" is missing');
      text += token.text;
      if (token.kind === "arrayClose" && !wantsValue) return { kind: "array", text };
      wantsValue = this.nextInArray(token, wantsValue);
    }
  }

  /** Whether a value must follow. */
  private nextInArray(token: Token, wantsValue: boolean): boolean {
    const isSign = token.kind === "operator" && /^[-+]$/.test(token.text);
    if (wantsValue && isSign) return true;
    const isValue = ["number", "string", "boolean", "error"].includes(token.kind);
    const isBreak = token.kind === "arrayColumn" || token.kind === "arrayRow";
    if (wantsValue ? !isValue : !isBreak) this.fail(`unexpected "${token.text}" in an array`);
    return !wantsValue;
  }
}

const isBinary = (token: Token): token is Token & { readonly text: BinaryOperator } =>
  token.kind === "operator" && token.text in strengths;

function simple(token: Token): Expression | null {
  switch (token.kind) {
    case "number":
    case "string":
    case "boolean":
    case "error":
      return { kind: token.kind, text: token.text };
    case "reference":
    case "structured":
    case "name":
      return token;
    default:
      return null;
  }
}

const canBeApplied = (expression: Expression): boolean =>
  expression.kind === "apply" ||
  expression.kind === "group" ||
  (expression.kind === "call" && expression.name.toUpperCase() === "LAMBDA");

/** Reads a formula (en-US, A1); throws `FormulaSyntaxError` where Excel would refuse it. */
export const parseFormula = (formula: string): Expression => new Parser(tokenize(formula)).whole();
