import { markSheet } from "../../model";
import { HostError } from "../../protocol";
import { asText, textAt } from "../arguments";
import { defineClass } from "../class-table";
import type { Sheet } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { SheetTarget } from "../targets";

interface PropertyTarget {
  readonly owner: SheetTarget;
  readonly key: string;
}

const sameKey = (sheet: Sheet, key: string): string | null =>
  [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === key.toLowerCase()) ??
  null;

const propertyObject = (owner: SheetTarget, key: string): HostObject =>
  owner.book.wrap("WorksheetCustomProperty", { owner, key } satisfies PropertyTarget);

function valueOf({ owner, key }: PropertyTarget): string {
  const value = owner.sheet.customProperties.get(key);
  if (value === undefined) throw new HostError("ItemNotFound");
  return value;
}

export const worksheetCustomProperty = defineClass<PropertyTarget>({
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: valueOf,
      set: (target, value) => {
        valueOf(target);
        setProperty(target.owner, target.key, asText(value));
      },
    },
  },
  methods: {
    delete: (target) => {
      valueOf(target);
      target.owner.sheet.customProperties.delete(target.key);
      changed(target.owner);
    },
  },
});

function changed({ book, sheet }: SheetTarget): void {
  markSheet(sheet, "customProperties");
  book.isDirty = true;
}

function setProperty(owner: SheetTarget, key: string, value: string): void {
  owner.sheet.customProperties.set(key, value);
  changed(owner);
}

function find(owner: SheetTarget, args: Arguments): HostObject | null {
  const key = sameKey(owner.sheet, textAt(args, 0));
  return key === null ? null : propertyObject(owner, key);
}

function add(owner: SheetTarget, args: Arguments): HostObject {
  const wanted = textAt(args, 0);
  if (wanted === "" || wanted.length > 255) throw new HostError("InvalidArgument");
  const key = sameKey(owner.sheet, wanted) ?? wanted;
  setProperty(owner, key, textAt(args, 1));
  return propertyObject(owner, key);
}

export const worksheetCustomPropertyCollection = defineClass<SheetTarget>({
  name: "WorksheetCustomPropertyCollection",
  items: (owner) =>
    [...owner.sheet.customProperties.keys()].map((key) => propertyObject(owner, key)),
  methods: {
    add,
    getCount: ({ sheet }) => sheet.customProperties.size,
    getItem: (owner, args) => {
      const found = find(owner, args);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: find,
  },
});
