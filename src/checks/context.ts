import type { Answers, FieldId, IsoDate } from "../form";
import {
  complaintsAnnex,
  complaintTerms,
  countFigures,
  mostDemanded,
  settingOf,
  workCalendar,
  type ComplaintsAnnex,
  type ComplaintTerms,
  type CountFigure,
  type DemandedService,
  type SettingId,
  type WorkCalendar,
} from "../figures";
import type { Inputs } from "./inputs";
import { reliableCounts } from "./stated-counts";
import { textPairs, type TextPair } from "./text-pairs";
import { filledFields, type FilledFields } from "./view";

/** Figures that rules compare: computed once a run, when first asked for. */
export interface Figures {
  readonly annex: ComplaintsAnnex;
  readonly calendar: WorkCalendar;
  readonly counts: readonly CountFigure[];
  readonly demanded: readonly DemandedService[];
  readonly pairs: readonly TextPair[];
  readonly terms: ComplaintTerms;
}
export type FigureId = keyof Figures;

export interface Context {
  readonly answers: Answers;
  readonly today: IsoDate;
  readonly figures: Figures;
  readonly inputs: Inputs;
}

export function contextOf(answers: Answers, today: IsoDate, inputs: Inputs): Context {
  return { answers, today, figures: figuresOf(answers), inputs };
}

function figuresOf(answers: Answers): Figures {
  const calendar = once(() => workCalendar(answers));
  const annex = once(() => complaintsAnnex(answers));
  const counts = once(() => reliableCounts(countFigures(answers), answers));
  const demanded = once(() => mostDemanded(answers, settingOf(answers, "settings.topN")));
  const pairs = once(() => textPairs(answers));
  const terms = once(() => complaintTerms(answers, calendar()));
  return {
    get annex() {
      return annex();
    },
    get calendar() {
      return calendar();
    },
    get counts() {
      return counts();
    },
    get demanded() {
      return demanded();
    },
    get pairs() {
      return pairs();
    },
    get terms() {
      return terms();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What a rule needs besides what it looks at; a needed field that is empty silences it. */
export interface Needs<Field extends FieldId, Setting extends SettingId, Figure extends FigureId> {
  readonly fields?: readonly Field[];
  readonly settings?: readonly Setting[];
  readonly figures?: readonly Figure[];
}

export interface Given<Field extends FieldId, Setting extends SettingId, Figure extends FigureId> {
  readonly today: IsoDate;
  readonly fields: FilledFields<Field>;
  readonly settings: Readonly<Record<Setting, number>>;
  readonly figures: Pick<Figures, Figure>;
}

export function givenTo<Field extends FieldId, Setting extends SettingId, Figure extends FigureId>(
  needs: Needs<Field, Setting, Figure>,
  { answers, today, figures }: Context,
): Given<Field, Setting, Figure> | null {
  const fields = filledFields(answers, needs.fields ?? []);
  if (fields === null) return null;
  const settings = Object.fromEntries(
    (needs.settings ?? []).map((id) => [id, settingOf(answers, id)]),
  ) as Record<Setting, number>;
  return { today, fields, settings, figures };
}
