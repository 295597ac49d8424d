import { notImplemented } from "../../protocol";
import type { Scalar } from "../class-table";
import type { ChartPart } from "./target";

/** A property that is kept as it is in a part of the chart's model. */
export function kept<Target extends ChartPart, Owner extends object, Name extends keyof Owner>(
  pick: (target: Target) => Owner,
  name: Name,
  read: (value: unknown, target: Target) => Owner[Name],
): Scalar<Target> {
  return {
    get: (target) => pick(target)[name],
    set: (target, value) => {
      const next = read(value, target);
      target.changed();
      pick(target)[name] = next;
    },
  };
}

/** A property that can only be what it is; anything else is NotImplemented with its name. */
export const fixed = <Target extends ChartPart>(
  name: string,
  only: boolean | number | string,
): Scalar<Target> => ({
  get: () => only,
  set: (_, value) => {
    if (value !== only) throw notImplemented(`${name} other than ${String(only)}`);
  },
});

/** The `kept` of one owner, with fewer words. */
export const keeper =
  <Target extends ChartPart, Owner extends object>(pick: (target: Target) => Owner) =>
  <Name extends keyof Owner>(
    name: Name,
    read: (value: unknown, target: Target) => Owner[Name],
  ): Scalar<Target> =>
    kept(pick, name, read);
