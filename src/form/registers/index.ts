import { complaints, complaintsAnnex } from "./complaints";
import { externalControl, internalControl, monitoring, recommendations } from "./control";
import { acts, improvements, training } from "./improvement";
import { acceptances, calendar, links, ownRules } from "./own";
import { indicators, plans, publications, sources } from "./prospects";
import { accessPoints, discussions, events, feedback } from "./recipients";
import { services } from "./services";
import { narratives, photos } from "./texts";

/** Every register, in the order of the form; Esep's own come last. */
export const registers = [
  services,
  accessPoints,
  discussions,
  events,
  feedback,
  improvements,
  training,
  acts,
  complaints,
  complaintsAnnex,
  internalControl,
  externalControl,
  monitoring,
  recommendations,
  plans,
  indicators,
  sources,
  publications,
  narratives,
  photos,
  links,
  acceptances,
  calendar,
  ownRules,
] as const;

export { annexCauseColumn, annexChannelColumn } from "./complaints";
