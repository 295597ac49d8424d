import { fieldOf, fields, narrativeOf, narratives, registers } from "../../form";
import type { UiLanguage } from "../../form";

/** A place of the form in words: a field, a register with its column, a text of an item. */
export function placeName(place: string, language: UiLanguage): string {
  const field = fields.find(({ id }) => id === place);
  if (field) return fieldOf(field.id).label[language];
  const [id = "", ...rest] = place.split(".");
  const narrative = narratives.find((each) => id === "narratives" && each.id === rest.join("."));
  if (narrative) return `${narrative.id} ${narrativeOf(narrative.id).short[language]}`;
  return registers.find((register) => register.id === id)?.label[language] ?? place;
}
