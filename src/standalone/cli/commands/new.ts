import { labelOfChoice, type BodyKind, type Language } from "../../../form";
import { ok } from "../../../ooxml";
import { addedSheets, planForm, type Plan } from "../../../workbook";
import { applyPlan, takeSnapshot } from "../../../workbook/office";
import { CliError } from "../failure";
import { exists, readBytes, writeWhole } from "../files";
import type { NewOptions } from "../program";
import { andThen, inExcel, type Worked } from "../session";
import type { Terminal } from "../terminal";

interface Form {
  readonly kind: BodyKind;
  readonly year: number;
  readonly language: Language;
}

/** A new workbook with the form, or a copy of the office's own with the form's sheets added. */
export async function newBook(
  path: string,
  options: NewOptions,
  { translator, print }: Terminal,
): Promise<number> {
  const form = formOf(options);
  if (options.from !== path && (await exists(path))) {
    throw new CliError({ code: "already-there", path });
  }
  const own = options.from === undefined ? null : await readBytes(options.from);
  const { value: plan, bytes } = await withForm(options.from ?? path, own, form);
  await writeWhole(path, bytes);
  print(
    `${translator.t("cli.new.done", {
      path,
      sheets: addedSheets(plan).length,
      body: labelOfChoice("body-kind", form.kind, translator.language),
      year: form.year,
    })}\n`,
  );
  return 0;
}

export function withForm(path: string, file: Uint8Array | null, form: Form): Promise<Worked<Plan>> {
  return inExcel(path, file, () =>
    andThen(takeSnapshot(), (snapshot) => {
      const plan = planForm({ ...form, snapshot });
      return andThen(applyPlan(plan), () => Promise.resolve(ok(plan)));
    }),
  );
}

function formOf({ kind, year, lang }: NewOptions): Form {
  if (!/^20\d\d$/.test(year)) {
    throw new CliError({ code: "bad-value", option: "--year", found: year, allowed: "2000–2099" });
  }
  return { kind, year: Number(year), language: lang };
}
