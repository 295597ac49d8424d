import { namePrefix } from "../form";
import type { NamePlan } from "./plan";

/** No host tells its date system: this name's value does, 0 where days count from 1904. */
export const dateSystem: NamePlan = {
  name: `${namePrefix}date_system`,
  formula: "=DATE(1904,1,1)",
};
