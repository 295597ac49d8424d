import type { BasisKey } from "./check/keys";

interface Clause {
  readonly key: BasisKey;
  readonly place: string;
  readonly sub: string;
}

const clause = /^(F|R|LL|L|PD)([\d.-]*)(?:\((\d+)\))?$/;

/** The clauses of a basis as rules write it: "F1.2; R7(1)". */
export function clausesOf(basis: string): readonly Clause[] {
  return basis.split(/[;,]\s*/).map((code) => {
    const [, act, place = "", sub = ""] = clause.exec(code) ?? [];
    if (act === undefined) throw new Error(`No clause of the law: ${code}`);
    return { key: keyOf(act as ClauseAct, { place, sub }), place, sub };
  });
}

type ClauseAct = "F" | "R" | "LL" | "L" | "PD";

function keyOf(act: ClauseAct, { place, sub }: Omit<Clause, "key">): BasisKey {
  if (act === "F") return place === "" ? "check.basis.form" : "check.basis.F";
  return sub === "" ? `check.basis.${act}` : `check.basis.${act}.sub`;
}
