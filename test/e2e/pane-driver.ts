import { join } from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import { placeOf } from "../../src/ooxml";
import { translator } from "../../src/messages";
import type { Translator } from "../../src/messages";
import type { Sample, SampleLink } from "../../src/standalone/samples";
import { registerView } from "../../src/taskpane/view/register-parts";
import { root } from "./site";

export const sample = (file: string): string => join(root, "assets/samples", file);

/** Drives the page and the pane as a person does, by the words on the screen. */
export class PaneDriver {
  readonly messages: Translator;

  constructor(
    readonly page: Page,
    language: "kk" | "ru",
  ) {
    this.messages = translator(language);
  }

  get pane(): Locator {
    return this.page.getByRole("complementary");
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, ...exactly(name) });
  }

  choice(name: string | RegExp): Locator {
    return this.pane.getByRole("combobox", { name, ...exactly(name) });
  }

  async openFile(file: string): Promise<void> {
    await this.page.locator("input[type=file]").setInputFiles(file);
    await this.pane.getByRole("tablist").waitFor();
    await this.rest();
  }

  async openStep(key: Parameters<Translator["t"]>[0] & `pane.step.${string}`): Promise<void> {
    await this.pane.getByRole("tab", { name: this.messages.t(key), exact: true }).click();
  }

  /** From the offer to add the form to the sheets that it adds. */
  async generate({ kind, year }: Pick<Sample, "kind" | "year">): Promise<void> {
    const { t } = this.messages;
    await this.openStep("pane.step.form");
    await this.choice(new RegExp(t("pane.form.kind"))).selectOption(kind);
    const yearField = new RegExp(t("pane.form.year"));
    await this.pane.getByRole("textbox", { name: yearField }).fill(String(year));
    await this.button(t("pane.form.show")).click();
    await this.button(t("pane.form.create")).click();
    await this.pane.locator(".fui-MessageBar").waitFor();
  }

  /** Until nothing is going on. */
  async rest(): Promise<void> {
    await this.pane.locator("[role=tabpanel][aria-busy=false]").waitFor();
  }

  /** Selects a rectangle in the grid, with the mouse. */
  async selectCells(first: string, last: string): Promise<void> {
    const grid = this.page.getByRole("grid");
    await grid.focus();
    await this.cell(first).click();
    while ((await this.cell(last).count()) === 0) {
      await grid.evaluate((element) => element.scrollBy(400, 0));
      await this.page.waitForTimeout(50);
    }
    await this.cell(last).click({ modifiers: ["Shift"] });
  }

  /** Chooses the office's column for each field, and says what its words mean. */
  async mapColumns({ register, map, words }: SampleLink): Promise<void> {
    const { parts } = registerView(register);
    const labelOf = (part: string) => parts.find((each) => each.part === part)!.label.kk;
    for (const [part, letters] of Object.entries(map)) {
      await this.choice(labelOf(part)).selectOption(letters);
    }
    for (const [word, code] of Object.values(words).flatMap(Object.entries<string>)) {
      await this.choice(this.messages.t("pane.link.word", { word })).selectOption(code);
    }
  }

  /** A cell that is in sight, by its address. */
  cell(address: string): Locator {
    const { row, column } = placeOf(address) ?? { row: 0, column: 0 };
    return this.page
      .locator(`[role=row][aria-rowindex="${row + 2}"]`)
      .locator(`[role=gridcell][aria-colindex="${column + 2}"]`);
  }

  /** The sheet that is open, and the cells that are selected in it, as the grid shows them. */
  async selection(): Promise<{
    readonly sheet: string;
    readonly rows: readonly string[];
    readonly columns: readonly string[];
  }> {
    const tabs = this.page.getByRole("tablist", { name: this.messages.t("pane.page.sheets") });
    const sheet = await tabs.getByRole("tab", { selected: true }).innerText();
    const rows = await this.page.locator("[role=rowheader].is-selected").allInnerTexts();
    const columns = await this.page.locator("[role=columnheader].is-selected").allInnerTexts();
    return { sheet, rows, columns };
  }

  /** The downloads that an action begins. */
  async downloads(count: number, act: () => Promise<void>): Promise<readonly Download[]> {
    const begun: Download[] = [];
    const all = new Promise<void>((resolve) => {
      this.page.on("download", (download) => {
        begun.push(download);
        if (begun.length === count) resolve();
      });
    });
    await act();
    await all;
    return begun;
  }
}

const exactly = (name: string | RegExp) => (typeof name === "string" ? { exact: true } : {});
