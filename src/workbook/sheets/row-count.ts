import type { BodyKind, RegisterId } from "../../form";

type Size = "village" | "district" | "oblast";

const sizes: Readonly<Record<BodyKind, Size>> = {
  central: "oblast",
  oblast: "oblast",
  "republican-city": "oblast",
  capital: "oblast",
  district: "district",
  "oblast-city": "district",
  "city-district-akim": "village",
  "district-city-akim": "village",
  "settlement-akim": "village",
  "village-akim": "village",
  "rural-okrug-akim": "village",
};

const usual = 20;

/** Blank rows to begin with; a table grows as it is filled. */
const rows: Readonly<Partial<Record<RegisterId, Readonly<Record<Size, number>>>>> = {
  services: { village: 20, district: 100, oblast: 250 },
  complaints: { village: 20, district: 50, oblast: 300 },
  complaintsAnnex: { village: 20, district: 50, oblast: 100 },
};

export const blankRows = (register: RegisterId, kind: BodyKind): number =>
  rows[register]?.[sizes[kind]] ?? usual;
