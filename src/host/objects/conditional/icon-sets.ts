import type { IconCriterion } from "../../model";

const sizes = { Three: 3, Four: 4, Five: 5 } as const;

export const iconSets = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
] as const;
export type IconSet = (typeof iconSets)[number];

/** How many icons a set has. */
export function iconCount(set: IconSet): number {
  const word = Object.keys(sizes).find((each) => set.startsWith(each)) as keyof typeof sizes;
  return sizes[word];
}

/** The lowest icon has no criterion of its own: it is what is left. */
export const lowestIcon: IconCriterion = {
  type: "Invalid",
  operator: "Invalid",
  formula: "",
  customIcon: null,
};

/** Equal shares in percent, as Excel begins with: 33 and 67, 25, 50 and 75, 20 to 80. */
export function iconCriteria(set: IconSet): readonly IconCriterion[] {
  const count = iconCount(set);
  return Array.from({ length: count }, (_, index): IconCriterion =>
    index === 0
      ? lowestIcon
      : {
          type: "Percent",
          operator: "GreaterThanOrEqual",
          formula: `=${String(Math.round((100 * index) / count))}`,
          customIcon: null,
        },
  );
}
