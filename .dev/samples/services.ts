import type { ChoiceCode, RowValues, Text2 } from "../../src/form";
import type { Dice } from "./random";

export type ServiceRow = Required<
  Omit<RowValues<"services">, "feeBasis" | "explanation" | "oneApplication">
> & {
  readonly department: Text2;
  readonly feeBasis: Text2 | null;
  readonly explanation: Text2 | null;
};

export interface Act {
  readonly title: Text2;
  readonly number: string;
  readonly date: string;
}

export interface ServiceDraft {
  readonly code: string;
  readonly department: Text2;
  readonly act: Act;
  readonly name: Text2;
  readonly fee: ChoiceCode<"fee">;
  readonly form: ChoiceCode<"service-form">;
  readonly automation: ChoiceCode<"automation">;
  /** Given through the State Corporation. */
  readonly corporation: boolean;
  readonly recipients: ChoiceCode<"recipients">;
  /** About how many times a year. */
  readonly volume: number;
  /** Why the year before was so different, and how many there were. */
  readonly changed?: { readonly previous: number; readonly why: Text2 };
}

const feeBasis: Text2 = {
  kk: "Салық кодексінде белгіленген алым",
  ru: "Сбор, установленный Налоговым кодексом",
};

/** Shares of the channels but the provider's own, which takes the rest. */
function shares({ form, corporation }: ServiceDraft) {
  if (form === "proactive") return { proactive: 1 };
  if (form === "paper") return corporation ? { corporation: 0.45 } : {};
  const toCorporation = corporation ? { corporation: 0.31 } : {};
  return form === "electronic"
    ? { ...toCorporation, portal: 0.72 - (corporation ? 0.31 : 0), device: 0.19, systems: 0.09 }
    : { ...toCorporation, portal: 0.36, device: 0.11, systems: 0.04 };
}

export function serviceRow(draft: ServiceDraft, dice: Dice): ServiceRow {
  const { act, changed, volume } = draft;
  const provided = Math.max(1, Math.round(volume * (0.9 + 0.2 * dice.next())));
  return {
    code: draft.code,
    department: draft.department,
    name: draft.name,
    byLaw: act.title,
    byLawNumber: act.number,
    byLawDate: act.date,
    fee: draft.fee,
    feeBasis: draft.fee === "free" ? null : feeBasis,
    form: draft.form,
    automation: draft.automation,
    stateCorporation: draft.corporation,
    recipients: draft.recipients,
    ...byChannel(draft, provided),
    provided,
    ...unfinished(draft, provided, dice),
    late: Math.round(provided * 0.004 * dice.next()),
    providedPrevious: changed?.previous ?? Math.round(provided * (0.85 + 0.3 * dice.next())),
    explanation: changed?.why ?? null,
  };
}

/** Nobody applies for a proactive service, so nobody is refused it. */
function unfinished({ form }: ServiceDraft, provided: number, dice: Dice) {
  const share = form === "proactive" ? 0 : provided;
  const refused = Math.round(share * 0.02 * dice.next());
  const withdrawn = Math.round(share * 0.006 * dice.next());
  const inProgress = Math.round(share * 0.008 * dice.next());
  const applications = provided + refused + withdrawn + inProgress;
  return { applications, refused, withdrawn, inProgress };
}

function byChannel(draft: ServiceDraft, provided: number) {
  const parts = shares(draft) as Partial<Record<string, number>>;
  const of = (share = 0) => Math.floor(provided * share);
  const byStateCorporation = of(parts["corporation"]);
  const bySubscriberDevice = of(parts["device"]);
  const byOtherSystems = of(parts["systems"]);
  const byProactive = draft.form === "proactive" ? provided : 0;
  const rest = provided - byStateCorporation - bySubscriberDevice - byOtherSystems - byProactive;
  const isElectronic = draft.form === "electronic";
  const byPortal = isElectronic ? rest : of(parts["portal"]);
  return {
    byProvider: isElectronic ? 0 : rest - byPortal,
    byStateCorporation,
    byPortal,
    bySubscriberDevice,
    byOtherSystems,
    byProactive,
  };
}
