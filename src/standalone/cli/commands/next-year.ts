import { registerOf, type RegisterId } from "../../../form";
import { ok } from "../../../ooxml";
import { planNextYear, type NextYear } from "../../../workbook";
import { applyPlan, takeSnapshot } from "../../../workbook/office";
import { CliError } from "../failure";
import { exists, readBytes, writeWhole } from "../files";
import type { NextYearOptions } from "../program";
import { andThen, inExcel, type Worked } from "../session";
import type { Terminal } from "../terminal";

/** Last year's workbook as the beginning of the next one, in a file of its own; only `--out` with its own name writes over it. */
export async function nextYear(
  path: string,
  { out }: NextYearOptions,
  { translator, print }: Terminal,
): Promise<number> {
  const { t, language } = translator;
  if (out !== path && (await exists(out))) throw new CliError({ code: "already-there", path: out });
  const { value: next, bytes } = await asNextYear(path, await readBytes(path));
  await writeWhole(out, bytes);
  const nameOf = (register: RegisterId): string => registerOf(register).label[language];
  const lines = [
    t("cli.next-year.done", { path: out, year: next.year }),
    ...next.carried.map(({ register, rows }) =>
      t("cli.next-year.carried", { register: nameOf(register), rows }),
    ),
    ...next.emptied.map(({ register, rows }) =>
      t("cli.next-year.emptied", { register: nameOf(register), rows }),
    ),
    ...(next.drafts === 0 ? [] : [t("cli.next-year.drafts", { texts: next.drafts })]),
    ...next.links.map(({ register, sheet, range }) =>
      t("cli.next-year.link", { register: nameOf(register), sheet, range }),
    ),
  ];
  print(`${lines.join("\n")}\n`);
  return 0;
}

function asNextYear(path: string, file: Uint8Array): Promise<Worked<NextYear>> {
  return inExcel(path, file, () =>
    andThen(takeSnapshot(), (snapshot) =>
      andThen(Promise.resolve(planNextYear(snapshot)), (next) =>
        andThen(applyPlan(next.plan), () => Promise.resolve(ok(next))),
      ),
    ),
  );
}
