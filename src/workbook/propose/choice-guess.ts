import { choiceLists, uiLanguages } from "../../form";
import type { ChoiceListId, ChoiceSpec } from "../../form";
import { isEmptyWord, wordsOf } from "./header-words";
import { matched, phrase } from "./phrases";
import type { Phrase } from "./phrases";

/** Words that offices write though no list has them: the first that fits is meant. */
const spoken: Readonly<Partial<Record<ChoiceListId, readonly (readonly [string, string])[]>>> = {
  fee: [
    ["mixed", "платн|ақылы бесплатн|тегін|безвозм"],
    ["mixed", "частич|ішінара|аралас|смешан"],
    ["free", "бесплат|тегін|безвозм|=нет|=жоқ"],
    ["paid", "платн|ақылы|возмезд|пошлин|=да|=иә"],
  ],
  "service-form": [
    ["both", "бумаж|қағаз электрон"],
    ["both", "смешан|аралас|альтернатив"],
    ["proactive", "проактив"],
    ["electronic", "электрон|онлайн|портал|egov"],
    ["paper", "бумаж|қағаз"],
  ],
  automation: [
    ["partial", "частич|ішінара|жартылай"],
    ["none", "=не|=нет|=жоқ|автоматтандырылма|неавтомат"],
    ["full", "полн|толық|автоматиз|автоматтанд|=да|=иә"],
  ],
  recipients: [
    ["both", "физ|жеке юр|заңды"],
    ["individuals", "физ|жеке|гражд|азамат|=фл"],
    ["legal", "юр|заңды|=юл|бизнес|кәсіпкер"],
  ],
  "complaint-channel": [
    ["e-otinish", "еотиниш"],
    ["contact-centre", "контакт|байланыс|колл|1414|=109"],
    ["blog", "блог"],
    ["reception", "прием|қабылдау|личн|жеке"],
    ["paper", "бумаж|қағаз|нароч|почт|пошта|письм|жазбаша|канцеляр|кеңсе|қолма"],
  ],
  "complaint-cause": [
    ["acceptance", "отказ|бас прием|қабылда"],
    ["delay", "срок|мерзім|просроч|волокит|кешікт|созбалаң"],
    ["extra-documents", "докум|құжат|справк|анықтама"],
    ["refusal", "отказ|бас"],
    ["ethics", "этик|әдеп|груб|дөрекі|повед|мінез|хамств|сыпай"],
    ["fee", "плат|ақы|төлем|взяма|вымог"],
    ["access", "доступ|жеткіз|қолжетім|очеред|кезек|сбой|ақау"],
  ],
  "complaint-outcome": [
    ["partly", "част|ішінара"],
    ["refused", "отказ|бас|=не удовл|қанағ|отказано"],
    ["refused", "отказ|бас|отклон|қанағаттандырылма"],
    ["satisfied", "удовл|қанағат"],
    ["explained", "разъясн|түсінд"],
    ["redirected", "направл|перенапр|компет|құзыр|жолдан|жіберіл"],
    ["withdrawn", "отозв|қайтар|кері"],
    ["in-progress", "рассматр|рассмотрен|қаралуда|работ|жұмыс"],
  ],
  justified: [
    ["partly", "част|ішінара|жартылай"],
    ["no", "=не|=нет|необосн|негізсіз|=жоқ|расталма|неподтв"],
    ["yes", "обосн|негізді|=да|=иә|расталд|подтв"],
  ],
  "event-type": [
    ["open-day", "открыт|ашық двер|есік"],
    ["briefing", "брифинг|пресс"],
    ["seminar", "семинар|тренинг|вебинар|лекц|дәріс|дөңгелек|круглый"],
    ["interview", "интерв|сұхбат"],
    ["meeting", "встреч|кездес|сход|жиын|прием"],
    ["publication", "публик|жариял|стать|мақал|пост|сюжет"],
    ["explanation", "разъясн|түсінд|консульт|кеңес|акци|рейд"],
  ],
  "feedback-channel": [
    ["e-otinish", "еотиниш"],
    ["contact-centre", "контакт|байланыс|колл|1414|=109|call"],
    ["portal", "портал|egov"],
    ["reception", "прием|қабылдау"],
    ["box", "ящик|жәшік|книг|кітап"],
    ["social", "соц|желі|instagram|facebook|telegram|whatsapp"],
    ["survey", "опрос|сауал|анкет"],
  ],
  "training-form": [
    ["exam", "тест|экзам|емтихан|провер|зачет|тексер"],
    ["online", "онлайн|дистанц|вебинар|қашықт|zoom"],
    ["course", "курс"],
    ["seminar", "семинар|тренинг|лекц|дәріс|инструкт"],
  ],
  "improvement-kind": [
    ["proactive", "проактив"],
    ["integration", "интегр"],
    ["reengineering", "реинж"],
    ["automation", "автомат|цифр|электрон"],
    ["optimisation", "оптим|оңтайл|сокращ|қысқар"],
  ],
  "improvement-status": [
    ["planned", "план|жоспар"],
    ["in-progress", "работ|жұмыс|процесс|орындалуда|исполняется|реализуется"],
    ["done", "исполн|выполн|реализ|орында|аяқт|заверш|внедр|енгіз|жүзеге"],
  ],
  "recommendation-status": [
    ["declined", "отклон|қабылданба|=не"],
    ["in-progress", "работ|жұмыс|процесс|орындалуда|исполняется"],
    ["done", "исполн|выполн|реализ|орында|принят|қабылд"],
  ],
  "monitoring-kind": [
    ["state-social-order", "заказ|тапсырыс|=гсз"],
    ["survey", "опрос|сауал|анкет|сұрау"],
    ["public-monitoring", "мониторинг|общественн|қоғамд"],
  ],
  "control-kind": [
    ["preventive", "профил|алдын"],
    ["monitoring", "мониторинг|қашықт|дистанц|камерал"],
    ["inspection", "провер|тексер|ревиз|аудит"],
  ],
  executed: [
    ["partly", "част|ішінара"],
    ["no", "=не|=нет|=жоқ|орындалма|неисп"],
    ["yes", "исп|орынд|вып|=да|=иә"],
  ],
  "considered-by": [
    ["authorised-body", "уполн|уәкіл|департамент|агентств|агенттік"],
    ["provider", "услугод|беруш|акимат|әкімд|отдел|бөлім|управл|басқар"],
  ],
  "yes-no": [
    ["no", "=нет|=жоқ|=не|внепл|жоспардан|отсут"],
    ["yes", "=да|=иә|=ия|=бар|=есть|план|жоспар|имеет"],
  ],
};

const compiled = new Map<ChoiceListId, readonly (readonly [string, Phrase])[]>();

function spokenOf(list: ChoiceListId): readonly (readonly [string, Phrase])[] {
  const made =
    compiled.get(list) ??
    (spoken[list] ?? []).map(([code, words]) => [code, phrase([words, 1])] as const);
  compiled.set(list, made);
  return made;
}

/** The code that a word of the office's own most likely means; null where nothing speaks for one alone. */
export function guessedCode(list: ChoiceListId, word: string): string | null {
  const words = wordsOf(word, null);
  const said = spokenOf(list).find(([, each]) => matched(each, words) !== null);
  return said ? said[0] : likeLabel(list, words);
}

const stemLength = 5;

/** The only code of which the labels have most of the words. */
function likeLabel(list: ChoiceListId, words: readonly string[]): string | null {
  const telling = words.filter((word) => !isEmptyWord(word));
  if (telling.length === 0) return null;
  const choices: readonly ChoiceSpec[] = choiceLists[list];
  const fitting = choices.filter(({ label, words: loose = [] }) => {
    const texts = [...uiLanguages.map((language) => label[language]), ...loose];
    const stems = texts
      .flatMap((text) => wordsOf(text, null))
      .map((each) => each.slice(0, stemLength));
    const found = telling.filter((word) => stems.includes(word.slice(0, stemLength)));
    return found.length * 2 > telling.length;
  });
  return fitting.length === 1 ? (fitting[0]?.code ?? null) : null;
}
