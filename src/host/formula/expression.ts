import type { Reference, SheetPart, StructuredReference } from "./token";

export type BinaryOperator =
  | ":"
  /** Intersection. */
  | " "
  /** Union, inside parentheses. */
  | ","
  | "^"
  | "*"
  | "/"
  | "+"
  | "-"
  | "&"
  | "="
  | "<>"
  | "<"
  | ">"
  | "<="
  | ">=";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "boolean"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "structured"; readonly structured: StructuredReference }
  | { readonly kind: "name"; readonly name: string; readonly sheet: SheetPart | null }
  /** `name` as written; a left-out argument is null. */
  | { readonly kind: "call"; readonly name: string; readonly arguments: Arguments }
  /** "LAMBDA(x,x+1)(2)". */
  | { readonly kind: "apply"; readonly callee: Expression; readonly arguments: Arguments }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "prefix"; readonly operator: "+" | "-" | "@"; readonly operand: Expression }
  | { readonly kind: "postfix"; readonly operator: "%" | "#"; readonly operand: Expression }
  | { readonly kind: "array"; readonly text: string }
  | { readonly kind: "group"; readonly inner: Expression };

export type Arguments = readonly (Expression | null)[];
