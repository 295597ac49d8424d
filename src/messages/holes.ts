/** `{name}`, `{name:format}`, `{name|form|form}`: what a sentence leaves open. */
export const holePattern = /\{(\w+)(?::([\w.]+))?((?:\|[^{}|]*)*)\}/g;

type HoleName<Hole> = Hole extends `${infer Name}|${string}`
  ? HoleName<Name>
  : Hole extends `${infer Name}:${string}`
    ? Name
    : Hole;

/** The names of a sentence's holes. */
export type Names<Text> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? HoleName<Hole> | Names<Rest>
  : never;

export type HoleValue = string | number;
