import { memberName, wireName } from "./host-object";
import type { HostObject } from "./host-object";
import type { QueryInfo } from "./messages";

/** What to answer of one object: named members, or all scalars. */
interface Selection {
  all: boolean;
  readonly names: string[];
  readonly children: Map<string, Selection>;
}

/** Decides what a name in `load` means that the class does not have: throws, or lets it pass. */
export type UnknownName = (className: string, name: string) => void;

const nothing = (): Selection => ({ all: false, names: [], children: new Map() });

/** Reads "name", "format/fill/color", "*" of a query; none at all means every scalar. */
export function selectionOf(query: QueryInfo): Selection {
  const root = nothing();
  const paths = query.Select ?? [];
  const expanded = query.Expand ?? [];
  root.all = paths.length === 0;
  for (const path of paths) addPath(root, path.split("/"));
  for (const path of expanded) addPath(root, [...path.split("/"), "*"]);
  return root;
}

function addPath(selection: Selection, [first = "", ...rest]: readonly string[]): void {
  const name = memberName(first.trim());
  if (name === "*" || name === "$all") selection.all = true;
  else if (rest.length === 0) selection.names.push(name);
  else {
    const child = selection.children.get(name) ?? nothing();
    selection.children.set(name, child);
    addPath(child, rest);
  }
}

export interface Describe {
  readonly unknownName: UnknownName;
  readonly top?: number | null;
  readonly skip?: number | null;
}

/** The answer to a query: scalars and navigation by wire name, items of collections. */
export function describe(
  object: HostObject,
  selection: Selection,
  options: Describe,
): Record<string, unknown> {
  const items = object.items();
  return items
    ? describeItems({ object, items }, selection, options)
    : describeOne(object, selection, options);
}

const everything: Selection = { all: true, names: [], children: new Map() };

function describeOne(
  object: HostObject,
  selection: Selection,
  options: Describe,
): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity() };
  const names = selection.all
    ? new Set([...object.scalarNames(), ...selection.names])
    : selection.names;
  for (const name of names) {
    if (object.hasScalar(name)) answer[object.wireName(name)] = object.read(name);
    else if (object.hasNavigation(name))
      answer[wireName(name)] = describeChild(object, name, { selection: everything, options });
    else options.unknownName(object.className, name);
  }
  for (const [name, child] of selection.children) {
    if (object.hasNavigation(name)) {
      answer[wireName(name)] = describeChild(object, name, { selection: child, options });
    } else options.unknownName(object.className, name);
  }
  return answer;
}

function describeChild(
  object: HostObject,
  name: string,
  { selection, options }: { readonly selection: Selection; readonly options: Describe },
): Record<string, unknown> | null {
  const child = object.navigate(name);
  return child
    ? describe(child, selection, { unknownName: options.unknownName })
    : { _IsNull: true };
}

interface Collection {
  readonly object: HostObject;
  readonly items: readonly HostObject[];
}

/** A collection's own scalars ("count") may stand in the same list as those of its items. */
function describeItems(
  { object, items }: Collection,
  selection: Selection,
  options: Describe,
): Record<string, unknown> {
  const own = selection.names.filter((name) => object.hasScalar(name));
  const names = selection.names.filter((name) => !own.includes(name));
  const answer: Record<string, unknown> = { ...object.identity() };
  for (const name of selection.all ? object.scalarNames() : own) {
    answer[object.wireName(name)] = object.read(name);
  }
  const wantsItems = selection.all || names.length > 0 || selection.children.size > 0;
  if (wantsItems) answer["_Items"] = itemAnswers(items, { ...selection, names }, options);
  return answer;
}

function itemAnswers(
  items: readonly HostObject[],
  selection: Selection,
  { unknownName, top, skip }: Describe,
): readonly unknown[] {
  const start = skip ?? 0;
  return items.slice(start, start + (top ?? items.length)).map((item, index) => ({
    ...describe(item, selection, { unknownName }),
    _Index: start + index,
  }));
}
