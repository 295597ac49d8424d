import type { BodyKind } from "../form";

/** First two digits: the regions of the classifier, cities of republican significance and the capital. */
const regions = new Set([
  "10",
  "11",
  "15",
  "19",
  "23",
  "27",
  "31",
  "33",
  "35",
  "39",
  "43",
  "47",
  "55",
  "59",
  "61",
  "62",
  "63",
  "71",
  "75",
  "79",
]);
const capital = "71";
const republicanCities = new Set(["75", "79"]);

type Level = "region" | "district" | "below";

const levelOf: Readonly<Record<BodyKind, Level | null>> = {
  central: null,
  oblast: "region",
  "republican-city": "region",
  capital: "region",
  district: "district",
  "oblast-city": "district",
  "city-district-akim": "below",
  "district-city-akim": "below",
  "settlement-akim": "below",
  "village-akim": "below",
  "rural-okrug-akim": "below",
};

export type KatoFault = "length" | "region" | "level";

/** Digits 1-2 name the region, 3-4 the district or city, 5-6 the okrug, 7-9 the settlement. */
export function faultOfKato(code: string, kind: BodyKind): KatoFault | null {
  if (!/^\d{9}$/.test(code)) return "length";
  if (!regions.has(code.slice(0, 2))) return "region";
  return fitsLevel(code, levelOf[kind]) && fitsRegion(code.slice(0, 2), kind) ? null : "level";
}

function fitsLevel(code: string, level: Level | null): boolean {
  const district = code.slice(2, 4) !== "00";
  const below = code.slice(4) !== "00000";
  if (level === "region") return !district && !below;
  if (level === "district") return district && !below;
  return level === null || (district && below);
}

function fitsRegion(region: string, kind: BodyKind): boolean {
  if (kind === "capital") return region === capital;
  if (kind === "republican-city") return republicanCities.has(region);
  return kind !== "oblast" || !(region === capital || republicanCities.has(region));
}
