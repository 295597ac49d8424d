import type { Edits } from "./edits";

/** A workbook with one fault, or two that belong together. */
export interface FailingBook extends Edits {
  readonly about: string;
  readonly office: "okrugKk" | "okrugRu" | "central" | "oblast" | "linkedOkrug" | "linkedDistrict";
  /** Every finding, `code cell`: the cell that is to be mended first, by what stands in it. */
  readonly finds: readonly string[];
}

const fault = (
  office: FailingBook["office"],
  about: string,
  edits: Edits & Pick<FailingBook, "finds">,
): FailingBook => ({ office, about, ...edits });

export const failingBooks: readonly FailingBook[] = [
  fault("okrugKk", "no kind of body", {
    set: { "provider.kind": "" },
    finds: ["GEN-01 provider.kind"],
  }),
  fault("okrugRu", "a kind that is none", {
    set: { "provider.kind": "предприятие" },
    finds: ["GEN-01 provider.kind"],
  }),
  fault("okrugKk", "a name in one language", {
    set: { "provider.name.ru": "" },
    finds: ["GEN-02 provider.name.ru"],
  }),
  fault("okrugRu", "a BIN with a wrong last digit", {
    set: { "provider.bin": "010140000005" },
    finds: ["GEN-03 provider.bin"],
  }),
  fault("oblast", "a BIN that is too short", {
    set: { "provider.bin": "01014000000" },
    finds: ["GEN-03 provider.bin"],
  }),
  fault("okrugKk", "a KATO code of a whole region", {
    set: { "provider.kato": "110000000" },
    finds: ["GEN-04 provider.kato"],
  }),
  fault("okrugKk", "the year that is not over", {
    set: { "provider.reportYear": 2026 },
    finds: ["GEN-05 provider.reportYear"],
  }),
  fault("oblast", "no year", {
    set: { "provider.reportYear": "" },
    finds: ["GEN-05 provider.reportYear"],
  }),
  fault("okrugKk", "no place of information", {
    clearRows: ["accessPoints"],
    finds: ["GEN-06 narratives@2.1.text.kk"],
  }),
  fault("okrugRu", "an item without data and without a statement", {
    set: { "narratives@4.3.statement": "" },
    finds: ["GEN-06 narratives@4.3.text.kk"],
  }),
  fault("okrugRu", "a statement in words that are none of the list", {
    set: { "narratives@4.3.statement": "потом" },
    finds: ["RDG-02 narratives@4.3.statement"],
  }),
  fault("central", "a body with the power says that it has none", {
    add: { narratives: [{ item: "2.2", statement: "no-power" }] },
    finds: ["GEN-06 narratives@2.2.statement"],
  }),
  fault("okrugKk", "an event of the year before", {
    set: { "events.1.date": { date: "2024-03-12" } },
    finds: ["GEN-07 events.1.date"],
  }),
  fault("okrugRu", "a count below nought", {
    set: { "events.1.participants": -5 },
    finds: ["CNT-01 events.1.participants"],
  }),
  fault("okrugKk", "half a complaint", {
    set: { "feedback.1.received": 12.5 },
    finds: ["CNT-01 feedback.1.received"],
  }),
  fault("okrugKk", "a number kept as text", {
    set: { "services.1.provided": { text: "50" } },
    finds: ["CNT-02 services.1.provided"],
  }),
  fault("oblast", "a number in words", {
    set: { "training.1.trained": { text: "төрт" } },
    finds: ["RDG-01 training.1.trained"],
  }),
  fault("okrugKk", "a formula that fails", {
    set: { "training.1.planned": { formula: "=NA()" } },
    finds: ["CNT-03 training.1.planned"],
  }),
  fault("okrugKk", "a formula that fails in the register of services", {
    set: { "services.1.provided": { formula: "=NA()" } },
    finds: ["CNT-03 services.1.provided"],
  }),
  fault("okrugRu", "a division by nought", {
    set: { "indicators.1.fact": { formula: "=1/0" } },
    add: { indicators: [{ plan: 5 }] },
    finds: ["CMP-02 indicators.1.fact"],
  }),
  fault("okrugKk", "free services typed over", {
    set: { "counts.servicesFree": 3 },
    finds: ["CNT-04 counts.servicesTotal", "CNT-07 counts.servicesFree"],
  }),
  fault("okrugRu", "services on paper typed over", {
    set: { "counts.servicesPaper": 2 },
    finds: ["CNT-05 counts.servicesTotal", "CNT-07 counts.servicesPaper"],
  }),
  fault("okrugKk", "the total typed over", {
    set: { "counts.servicesTotal": 4 },
    finds: ["CNT-04 counts.servicesTotal", "CNT-07 counts.servicesTotal"],
  }),
  fault("oblast", "more through the State Corporation than there are", {
    set: { "counts.servicesStateCorporation": 5 },
    finds: ["CNT-06 counts.servicesStateCorporation", "CNT-07 counts.servicesStateCorporation"],
  }),
  fault("okrugKk", "what was provided typed over", {
    set: { "counts.providedTotal": 161 },
    finds: ["CNT-07 counts.providedTotal"],
  }),
  fault("okrugRu", "by-laws typed over", {
    set: { "counts.byLaws": 3 },
    finds: ["CNT-08 counts.byLaws"],
  }),
  fault("okrugKk", "a code twice", {
    set: { "services.2.code": { text: "00101001" } },
    finds: ["CNT-09 services.2.code"],
  }),
  fault("okrugRu", "a name twice, in other letters", {
    set: { "services.2.name.kk": "«анықтама  БЕРУ»", "services.2.name.ru": "выдача справки" },
    finds: ["CNT-09 services.2.name.kk"],
  }),
  fault("okrugKk", "a service named in Kazakh only", {
    set: { "services.3.name.ru": "" },
    finds: ["CNT-10 services.3.name.ru"],
  }),
  fault("oblast", "a code of seven digits", {
    set: { "services.2.code": { text: "0010102" } },
    finds: ["CNT-11 services.2.code"],
  }),
  fault("okrugKk", "a service without its fee", {
    set: { "services.1.fee": "" },
    finds: ["CNT-12 services.1.fee"],
  }),
  fault("okrugRu", "a service without its form", {
    set: { "services.2.form": "" },
    finds: ["CNT-12 services.2.form"],
  }),
  fault("okrugKk", "more provided than the channels have", {
    set: { "services.1.provided": 51 },
    finds: ["CNT-13 services.1.provided"],
  }),
  fault("okrugKk", "a portal for a service on paper", {
    set: { "services.1.byPortal": 5, "services.1.byProvider": 45 },
    finds: ["CNT-14 services.1.byPortal"],
  }),
  fault("oblast", "applications that came to nothing", {
    set: { "services.1.applications": 53 },
    finds: ["CNT-15 services.1.applications"],
  }),
  fault("okrugRu", "more late than provided", {
    set: { "services.1.late": 51 },
    finds: ["CNT-16 services.1.late"],
  }),
  fault("okrugKk", "more refused than applied", {
    set: { "services.1.refused": 60 },
    finds: ["CNT-16 services.1.refused"],
  }),
  fault("okrugKk", "a service without figures", {
    set: {
      "services.2.provided": "",
      "services.2.byProvider": "",
      "services.2.byPortal": "",
      "services.2.late": "",
    },
    finds: ["CNT-17 services.2.provided"],
  }),
  fault("okrugRu", "a paid service without the act of its fee", {
    set: { "services.3.feeBasis.kk": "", "services.3.feeBasis.ru": "" },
    finds: ["CNT-19 services.3.feeBasis.kk"],
  }),
  fault("okrugKk", "no figure of the year before", {
    set: { "counts.servicesTotal.previous": "" },
    finds: ["CMP-01 counts.servicesTotal.previous"],
  }),
  fault("okrugKk", "a sharp change without a word", {
    set: { "services.1.providedPrevious": 10, "counts.providedTotal.previous": 118 },
    finds: ["CMP-03 services.1.provided"],
  }),
  fault("okrugRu", "one service less than the year before", {
    set: { "counts.servicesTotal.previous": 4 },
    finds: ["CMP-04 counts.servicesTotal"],
  }),
  fault("oblast", "two figures of the year before", {
    set: { "counts.providedTotal.previous": 168 },
    finds: ["CMP-05 counts.providedTotal.previous"],
  }),
  fault("oblast", "a text that tells another figure", {
    set: {
      "narratives@1.2.text.kk": "2025 жылы барлығы 182 қызмет көрсетілді.",
      "narratives@1.2.text.ru": "Всего в 2025 году оказано 182 услуги.",
    },
    finds: ["CMP-05 narratives@1.2.text.kk"],
  }),
  fault("okrugKk", "a complaint without an outcome", {
    set: { "complaints.2.outcome": "", "complaints.2.justified": "" },
    finds: ["CPL-01 complaints.2.outcome"],
  }),
  fault("okrugRu", "an annex that counts otherwise", {
    set: { "complaintsAnnex.1.received": 2 },
    finds: ["CPL-02 complaintsAnnex.1.received", "CPL-02 complaints.2.service"],
  }),
  fault("okrugKk", "a complaint about a service that is not there", {
    set: { "complaints.1.service": { text: "00101009" } },
    finds: ["CPL-03 complaints.1.service"],
  }),
  fault("okrugKk", "a complaint of the year before", {
    set: {
      "complaints.1.date": { date: "2024-12-27" },
      "complaints.1.answeredOn": { date: "2025-01-03" },
    },
    finds: ["CPL-04 complaints.1.date"],
  }),
  fault("oblast", "an answer before the complaint", {
    set: { "complaints.1.answeredOn": { date: "2025-02-01" } },
    finds: ["CPL-05 complaints.1.answeredOn"],
  }),
  fault("okrugKk", "a late answer", {
    set: { "complaints.1.answeredOn": { date: "2025-02-24" } },
    finds: ["CPL-06 complaints.1.answeredOn"],
  }),
  fault("okrugRu", "an extension that nobody was told of", {
    set: {
      "complaints.1.extendedOn": { date: "2025-02-07" },
      "complaints.1.answeredOn": { date: "2025-02-14" },
    },
    finds: ["CPL-07 complaints.1.notifiedOn"],
  }),
  fault("okrugKk", "a justified complaint without measures", {
    set: { "complaints.1.measures.kk": "", "complaints.1.measures.ru": "" },
    finds: ["CPL-08 complaints.1.measures.kk"],
  }),
  fault("okrugRu", "a complaint without its channel", {
    set: { "complaints.1.channel": "" },
    finds: ["CPL-09 complaints.1.channel"],
  }),
  fault("okrugKk", "a number of a complaint twice", {
    set: { "complaints.2.number": "ж - 1" },
    finds: ["CPL-11 complaints.2.number"],
  }),
  fault("okrugKk", "an IIN within a text", {
    set: { "events.1.topic.kk": "Өтініш беруші 990131350003 бойынша кеңес" },
    finds: ["PD-01 events.1.topic.kk"],
  }),
  fault("okrugRu", "an IIN in groups in a comment", {
    comment: { "events.1.place.kk": "ИИН 990131-350-403" },
    finds: ["PD-01 events.1.place.kk", "PD-04 events.1.place.kk"],
  }),
  fault("okrugKk", "an IIN as a number on a hidden sheet", {
    hiddenSheet: [["жсн", 990131350003]],
    finds: ["PD-01 'Жасырын'!B1", "PD-04 'Жасырын'!A1"],
  }),
  fault("okrugRu", "a mobile phone", {
    set: {
      "events.1.place.kk": "тел. 8 (701) 000-00-01",
      "events.1.place.ru": "тел. 8 (701) 000-00-01",
    },
    finds: ["PD-02 events.1.place.kk", "PD-02 events.1.place.ru"],
  }),
  fault("oblast", "a name among the complaints", {
    set: { "complaints.1.measures.ru": "Замечание Ойдановой Ертеги Қиялқызы" },
    finds: ["PD-03 complaints.1.measures.ru"],
  }),
  fault("okrugKk", "more than everybody is satisfied", {
    set: { "monitoring.1.satisfaction": 1.2 },
    finds: ["MON-01 monitoring.1.satisfaction"],
  }),
  fault("okrugKk", "more respondents than asked", {
    set: { "monitoring.1.surveyed": 390 },
    finds: ["MON-02 monitoring.1.respondents"],
  }),
  fault("okrugRu", "a score above its scale", {
    set: { "monitoring.1.score": 6 },
    finds: ["MON-03 monitoring.1.score"],
  }),
  fault("okrugKk", "a small sample", {
    set: {
      "monitoring.1.surveyed": 20,
      "monitoring.1.respondents": 20,
      "monitoring.1.satisfied": 18,
      "monitoring.1.partly": 1,
      "monitoring.1.dissatisfied": 1,
      "monitoring.1.noAnswer": 0,
    },
    finds: ["MON-04 monitoring.1.respondents"],
  }),
  fault("okrugRu", "a monitoring by nobody", {
    set: { "monitoring.1.conductor.kk": "", "monitoring.1.conductor.ru": "" },
    finds: ["MON-05 monitoring.1.conductor.kk"],
  }),
  fault("central", "a recommendation without a measure", {
    set: { "recommendations.1.measure.kk": "", "recommendations.1.measure.ru": "" },
    finds: ["MON-06 recommendations.1.measure.kk"],
  }),
  fault("okrugKk", "a control neither planned nor not", {
    set: { "internalControl.1.planned": "" },
    finds: ["CTL-01 internalControl.1.planned"],
  }),
  fault("okrugRu", "violations that their kinds do not make", {
    set: { "internalControl.1.violations": 2 },
    finds: ["CTL-02 internalControl.1.violations"],
  }),
  fault("central", "more removed than found", {
    set: { "externalControl.1.eliminated": 3 },
    finds: ["CTL-02 externalControl.1.eliminated"],
  }),
  fault("oblast", "an act of control without its number", {
    set: { "externalControl.1.actNumber": "" },
    finds: ["CTL-03 externalControl.1.actNumber"],
  }),
  fault("okrugKk", "more trained than employed", {
    set: { "training.1.trained": 9, "training.1.planned": 9 },
    fields: { "provider.staff": 4 },
    finds: ["TRN-01 training.1.trained"],
  }),
  fault("okrugKk", "no training in accessibility", {
    set: { "training.1.accessibility": "жоқ" },
    finds: ["TRN-02 training.1.accessibility"],
  }),
  fault("central", "a short discussion", {
    set: { "discussions.1.end": { date: "2025-04-08" } },
    finds: ["DIS-01 discussions.1.start"],
  }),
  fault("central", "remarks that nobody answered", {
    set: { "discussions.1.accepted": 2 },
    finds: ["DIS-02 discussions.1.remarks"],
  }),
  fault("central", "no report of the discussion", {
    set: { "discussions.2.reportUrl": "" },
    finds: ["DIS-02 discussions.2.reportUrl"],
  }),
  fault("central", "a report that was never discussed", {
    set: {
      "publications.4.place": "",
      "publications.4.name.kk": "",
      "publications.4.name.ru": "",
      "publications.4.url": "",
      "publications.4.date": "",
      "publications.4.language": "",
    },
    finds: ["DIS-03 publications.1.place:publications.3.place"],
  }),
  fault("okrugKk", "a source of no kind", {
    set: { "sources.1.kind": "" },
    finds: ["SRC-01 sources.1.kind"],
  }),
  fault("okrugRu", "sources of one owner", {
    set: { "sources.2.owner.kk": "Әкім аппараты", "sources.2.owner.ru": "Аппарат акима" },
    finds: ["SRC-02 sources.1.owner.kk:sources.2.owner.kk"],
  }),
  fault("okrugKk", "items that no source is for", {
    set: { "sources.1.items": "1.2; 2.1–2.3; 3.1–3.2; 5" },
    finds: ["SRC-03 sources.1.items:sources.2.items"],
  }),
  fault("okrugRu", "a source that is not in the list", {
    set: { "counts.servicesPaid.source": "Бухгалтерия" },
    finds: ["SRC-03 counts.servicesPaid.source"],
  }),
  fault("okrugKk", "a source collected nobody knows how", {
    set: { "sources.1.method.kk": "", "sources.1.method.ru": "" },
    finds: ["SRC-04 sources.1.method.kk"],
  }),
  fault("okrugKk", "more answered than received", {
    set: { "feedback.1.received": 11 },
    finds: ["FBK-01 feedback.1.answered"],
  }),
  fault("okrugRu", "no channel of feedback", {
    clearRows: ["feedback"],
    finds: ["FBK-02 feedback.table"],
  }),
  fault("okrugKk", "an improvement for the worse", {
    set: { "improvements.1.daysAfter": 5 },
    finds: ["OPT-01 improvements.1.daysAfter"],
  }),
  fault("okrugKk", "no contact centre", {
    set: { "accessPoints.3.kind": "басқа" },
    finds: ["INF-01 accessPoints.1.kind:accessPoints.3.kind"],
  }),
  fault("okrugRu", "a plan for the past", {
    set: { "plans.1.deadline": { date: "2025-06-30" } },
    finds: ["PLN-01 plans.1.deadline"],
  }),
  fault("central", "an indicator without a plan", {
    set: { "indicators.1.plan": "" },
    finds: ["IND-01 indicators.1.plan"],
  }),
  fault("oblast", "a text in Russian only", {
    set: { "narratives@directions.text.kk": "" },
    finds: ["TXT-01 narratives@directions.text.kk"],
  }),
  fault("oblast", "two texts that tell other numbers", {
    set: {
      "narratives@directions.text.kk": "Жұмыс 4 бағытта жүргізілді.",
      "narratives@directions.text.ru": "Работа велась по 3 направлениям.",
    },
    finds: ["TXT-02 narratives@directions.text.kk"],
  }),
  fault("oblast", "a place that was left to be filled in", {
    set: {
      "narratives@directions.text.kk": "Жұмыс ____ бағытта жүргізілді.",
      "narratives@directions.text.ru": "Работа велась.",
    },
    finds: ["TXT-03 narratives@directions.text.kk"],
  }),
  fault("oblast", "Russian where Kazakh should stand", {
    set: {
      "narratives@directions.text.kk":
        "Работа велась по трем направлениям: сроки, доступность и качество оказания услуг.",
      "narratives@directions.text.ru":
        "Работа велась по трем направлениям: сроки, доступность и качество оказания услуг.",
    },
    finds: ["TXT-03 narratives@directions.text.kk"],
  }),
  fault("central", "published in May", {
    set: { "publications.1.date": { date: "2026-05-04" } },
    finds: ["PBL-01 publications.1.date"],
  }),
  fault("central", "published without an address", {
    set: { "publications.2.url": "" },
    finds: ["PBL-02 publications.2.url"],
  }),
  fault("linkedOkrug", "a number as text in the office's own sheet", {
    set: { "services.1.provided": { text: "573" } },
    finds: ["CNT-02 services.1.provided"],
  }),
  fault("linkedDistrict", "an answer before the complaint in the office's own sheet", {
    set: { "complaints.20.answeredOn": { date: "2024-06-03" } },
    finds: ["CPL-05 complaints.20.answeredOn"],
  }),
];
