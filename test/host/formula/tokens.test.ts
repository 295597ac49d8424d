import { FormulaSyntaxError, joinTokens, parseFormula, tokenize } from "../../../src/host/formula";

const kinds = (formula: string) =>
  tokenize(formula)
    .filter((token) => token.kind !== "space")
    .map((token) => `${token.kind} ${token.text}`);

describe("a formula is cut into tokens", () => {
  test.each([
    ["=1+2.5e-3", ["number 1", "operator +", "number 2.5e-3"]],
    ["=.5%", ["number .5", "operator %"]],
    ['="a""b"&C1', ['string "a""b"', "operator &", "reference C1"]],
    ["=$A$1:B2", ["reference $A$1:B2"]],
    ["=A:C", ["reference A:C"]],
    ["=$2:3", ["reference $2:3"]],
    ["=Sheet1!A1", ["reference Sheet1!A1"]],
    ["='Қызмет ''ә'' (1)'!A1:B2", ["reference 'Қызмет ''ә'' (1)'!A1:B2"]],
    ["=Қызмет!A1", ["reference Қызмет!A1"]],
    ["=Jan:Mar!A1", ["reference Jan:Mar!A1"]],
    ["=[1]Sheet1!A1", ["reference [1]Sheet1!A1"]],
    ["='[Book 2.xlsx]Sheet 1'!A1", ["reference '[Book 2.xlsx]Sheet 1'!A1"]],
    ["=LOG10(1)", ["function LOG10", "open (", "number 1", "close )"]],
    ["=A1(2)", ["function A1", "open (", "number 2", "close )"]],
    ["=AB12345678", ["name AB12345678"]],
    ["=XFE1", ["name XFE1"]],
    ["=A1048577", ["name A1048577"]],
    ["=esep_жыл", ["name esep_жыл"]],
    ["=Sheet1!total", ["name Sheet1!total"]],
    ["=TRUE", ["boolean TRUE"]],
    ["=#N/A", ["error #N/A"]],
    ["=Sheet1!#REF!", ["error Sheet1!#REF!"]],
    ["=#REF!$A$1", ["error #REF!$A$1"]],
    ["=A1#", ["reference A1", "operator #"]],
    ["=@A1:A3", ["operator @", "reference A1:A3"]],
    ["=A1<>B1", ["reference A1", "operator <>", "reference B1"]],
    [
      "=A1:INDEX(B:B,2)",
      [
        "reference A1",
        "operator :",
        "function INDEX",
        "open (",
        "reference B:B",
        "separator ,",
        "number 2",
        "close )",
      ],
    ],
    [
      "={1,2;3,4}",
      [
        "arrayOpen {",
        "number 1",
        "arrayColumn ,",
        "number 2",
        "arrayRow ;",
        "number 3",
        "arrayColumn ,",
        "number 4",
        "arrayClose }",
      ],
    ],
    ["=esep_services[fee]", ["structured esep_services[fee]"]],
    ["=[@[Атауы (қаз.)]]", ["structured [@[Атауы (қаз.)]]"]],
    ["=t[a'[b'],c]", ["structured t[a'[b'],c]"]],
    ["=t[[#Headers],[a]:[b]]*2", ["structured t[[#Headers],[a]:[b]]", "operator *", "number 2"]],
  ] as [string, string[]][])("%s", (formula, expected) => {
    expect(kinds(formula)).toEqual(expected);
  });

  test("the tokens joined are the formula", () => {
    const formula = "= SUM( 'My ''own'' sheet'!$A$1:B2 , t[[#All],[a]] ) & \"x \"\"y\" + {1,2;3,4}";
    expect(joinTokens(tokenize(formula))).toBe(formula);
  });

  test.each([
    ['="abc', 1],
    ["=SUM(1))", 7],
    ["=t[a", 1],
    ["=1;2", 2],
    ["='a'", 1],
    ["=Sheet1!", 1],
  ])("%s is refused, with its place", (formula, position) => {
    expect(() => tokenize(formula)).toThrow(FormulaSyntaxError);
    try {
      tokenize(formula);
    } catch (error) {
      expect((error as FormulaSyntaxError).position).toBe(position);
    }
  });
});

describe("a table reference is understood", () => {
  const structured = (formula: string) => {
    const [token] = tokenize(formula);
    return token?.kind === "structured" ? token.structured : null;
  };
  const column = (first: string, last: string | null = null) => ({ first, last });

  test.each([
    ["=t[a]", { table: "t", items: [], columns: column("a") }],
    ["=t[]", { table: "t", items: [], columns: null }],
    ["=t[#All]", { table: "t", items: ["#All"], columns: null }],
    ["=t[ #totals ]", { table: "t", items: ["#Totals"], columns: null }],
    ["=[@a]", { table: null, items: ["#This Row"], columns: column("a") }],
    ["=t[@]", { table: "t", items: ["#This Row"], columns: null }],
    ["=t[@[a b]:[c]]", { table: "t", items: ["#This Row"], columns: column("a b", "c") }],
    ["=t[[#This Row],[a]]", { table: "t", items: ["#This Row"], columns: column("a") }],
    [
      "=t[[#Headers], [#Data], [a]:[b]]",
      { table: "t", items: ["#Headers", "#Data"], columns: column("a", "b") },
    ],
    ["=t[a'[b'']'#c]", null],
    ["=t[a'[b']'#'']", { table: "t", items: [], columns: column("a[b]#'") }],
    ["=t[Атауы (қаз.), №]", { table: "t", items: [], columns: column("Атауы (қаз.), №") }],
  ] as [string, object | null][])("%s", (formula, expected) => {
    if (expected === null) expect(() => structured(formula)).toThrow(FormulaSyntaxError);
    else expect(structured(formula)).toEqual(expected);
  });
});

describe("a formula is read as a tree", () => {
  const shape = (formula: string): string => show(parseFormula(formula));
  type Part = ReturnType<typeof parseFormula>;
  type Show<Kind extends Part["kind"]> = (part: Extract<Part, { kind: Kind }>) => string;
  const text = (part: { readonly text: string }) => part.text;
  const list = (parts: readonly (Part | null)[]) => parts.map(show).join(",");
  const shows: { readonly [Kind in Part["kind"]]: Show<Kind> } = {
    number: text,
    string: text,
    boolean: text,
    error: text,
    array: text,
    reference: () => "R",
    structured: () => "S",
    name: ({ name }) => name,
    call: (part) => `${part.name}(${list(part.arguments)})`,
    apply: (part) => `${show(part.callee)}(${list(part.arguments)})`,
    binary: (part) => `(${show(part.left)}${part.operator}${show(part.right)})`,
    prefix: (part) => `(${part.operator}${show(part.operand)})`,
    postfix: (part) => `(${show(part.operand)}${part.operator})`,
    group: ({ inner }) => `[${show(inner)}]`,
  };
  function show(part: Part | null): string {
    return part ? (shows[part.kind] as Show<Part["kind"]>)(part) : "";
  }

  test.each([
    ["=1+2*3", "(1+(2*3))"],
    ["=-2^2", "((-2)^2)"],
    ["=2^3^2", "((2^3)^2)"],
    ["=2^-1", "(2^(-1))"],
    ["=-5%", "((-5)%)"],
    ["=1-2-3", "((1-2)-3)"],
    ["=1&2=3", "((1&2)=3)"],
    ["=SUM(1,,x)", "SUM(1,,x)"],
    ["=SUM()", "SUM()"],
    ["=SUM((A1,B1))", "SUM([(R,R)])"],
    ["=A1 B1", "(R R)"],
    ["=A1 +1", "(R+1)"],
    ["=A1:B1:C1", "(R:R)"],
    ["=A1:INDEX(x,1)%", "((R:INDEX(x,1))%)"],
    ["=LAMBDA(x,x)(1)", "LAMBDA(x,x)(1)"],
    ["= ( 1 ) ", "[1]"],
    ["=@A1#", "(@(R#))"],
  ])("%s", (formula, expected) => {
    expect(shape(formula)).toBe(expected);
  });

  test.each(["=", "=1+", "=*2", "=(1", "=SUM(1", "=1 2", "={}", "={1,}", "={A1}", "=1)", "=,1"])(
    "%s is refused",
    (formula) => {
      expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
    },
  );
});
