import type { Plan } from "../../src/workbook";

export const emptyPlan: Plan = { sheets: [], names: [], title: null };
