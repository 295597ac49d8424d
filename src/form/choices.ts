import type { Label } from "./language";
import { narratives, type NarrativeId, type StatementCode } from "./sections";

export interface ChoiceSpec {
  readonly code: string;
  readonly label: Label;
  /** What offices write for it besides the labels and the code; any case. */
  readonly words?: readonly string[];
}

interface NarrativeChoice extends ChoiceSpec {
  readonly code: NarrativeId;
}

const narrativeChoices: readonly NarrativeChoice[] = narratives.map(({ id, short }) =>
  id === "directions" || id === "feedback"
    ? { code: id, label: short }
    : {
        code: id,
        label: { kk: `${id} ${short.kk}`, ru: `${id} ${short.ru}`, en: `${id} ${short.en}` },
      },
);

const other = {
  code: "other",
  label: { kk: "өзге", ru: "иное", en: "other" },
  words: ["басқа", "өзгелер", "басқалар", "другое", "прочее", "прочие", "иные"],
} as const satisfies ChoiceSpec;

const portal = {
  code: "portal",
  label: {
    kk: "«электрондық үкіметтің» веб-порталы",
    ru: "веб-портал «электронного правительства»",
    en: "“e-government” portal",
  },
  words: ["портал", "egov", "egov.kz", "eGov порталы", "портал egov", "веб-портал", "ЭҮП", "ПЭП"],
} as const satisfies ChoiceSpec;

const contactCentre = {
  code: "contact-centre",
  label: { kk: "Бірыңғай байланыс орталығы", ru: "Единый контакт-центр", en: "contact centre" },
  words: ["1414", "байланыс орталығы", "контакт-центр", "ЕКЦ", "call-центр", "колл-центр"],
} as const satisfies ChoiceSpec;

const eOtinish = {
  code: "e-otinish",
  label: { kk: "«e-Өтініш» жүйесі", ru: "система «e-Өтініш»", en: "e-Otinish system" },
  words: ["e-Өтініш", "е-Өтініш", "еОтініш", "eOtinish", "eotinish", "e-Otinish", "ИАС e-Өтініш"],
} as const satisfies ChoiceSpec;

const reception = {
  code: "reception",
  label: { kk: "жеке қабылдау", ru: "личный прием", en: "personal reception" },
  words: ["қабылдау", "қабылдауда", "прием", "на приеме", "личный приём", "устно", "ауызша"],
} as const satisfies ChoiceSpec;

const seminar = {
  code: "seminar",
  label: { kk: "семинар", ru: "семинар", en: "seminar" },
  words: ["семинарлар", "семинары", "семинар-кеңес", "семинар-совещание", "вебинар"],
} as const satisfies ChoiceSpec;

const newAct = {
  code: "new",
  label: { kk: "жаңа акт", ru: "новый акт", en: "new act" },
  words: ["жаңа", "новый"],
} as const satisfies ChoiceSpec;

const amendment = {
  code: "amendment",
  label: {
    kk: "өзгерістер мен толықтырулар",
    ru: "изменения и дополнения",
    en: "amendments",
  },
  words: ["өзгеріс", "өзгерістер", "толықтыру", "изменение", "изменения", "дополнение"],
} as const satisfies ChoiceSpec;

/** Every list that a cell may choose from. A code never changes its meaning; a retired one is never used again. */
export const choiceLists = {
  "body-kind": [
    {
      code: "central",
      label: {
        kk: "орталық мемлекеттік орган",
        ru: "центральный государственный орган",
        en: "central state body",
      },
    },
    {
      code: "oblast",
      label: {
        kk: "облыстың жергілікті атқарушы органы",
        ru: "местный исполнительный орган области",
        en: "local executive body of an oblast",
      },
    },
    {
      code: "republican-city",
      label: {
        kk: "республикалық маңызы бар қаланың жергілікті атқарушы органы",
        ru: "местный исполнительный орган города республиканского значения",
        en: "local executive body of a city of republican significance",
      },
    },
    {
      code: "capital",
      label: {
        kk: "астананың жергілікті атқарушы органы",
        ru: "местный исполнительный орган столицы",
        en: "local executive body of the capital",
      },
    },
    {
      code: "district",
      label: {
        kk: "ауданның жергілікті атқарушы органы",
        ru: "местный исполнительный орган района",
        en: "local executive body of a district",
      },
    },
    {
      code: "oblast-city",
      label: {
        kk: "облыстық маңызы бар қаланың жергілікті атқарушы органы",
        ru: "местный исполнительный орган города областного значения",
        en: "local executive body of a city of oblast significance",
      },
    },
    {
      code: "city-district-akim",
      label: {
        kk: "қаладағы ауданның әкімі",
        ru: "аким района в городе",
        en: "akim of a district in a city",
      },
    },
    {
      code: "district-city-akim",
      label: {
        kk: "аудандық маңызы бар қаланың әкімі",
        ru: "аким города районного значения",
        en: "akim of a city of district significance",
      },
    },
    {
      code: "settlement-akim",
      label: { kk: "кенттің әкімі", ru: "аким поселка", en: "akim of a settlement" },
    },
    {
      code: "village-akim",
      label: { kk: "ауылдың әкімі", ru: "аким села", en: "akim of a village" },
    },
    {
      code: "rural-okrug-akim",
      label: {
        kk: "ауылдық округтің әкімі",
        ru: "аким сельского округа",
        en: "akim of a rural okrug",
      },
    },
  ],
  /** What the cells of a flag hold: `yes` is true. */
  "yes-no": [
    {
      code: "yes",
      label: { kk: "иә", ru: "да", en: "yes" },
      words: ["+", "1", "✓", "✔", "бар", "есть", "true", "ақиқат", "истина"],
    },
    {
      code: "no",
      label: { kk: "жоқ", ru: "нет", en: "no" },
      words: ["-", "–", "—", "0", "✗", "false", "жалған", "ложь"],
    },
  ],
  narrative: narrativeChoices,
  statement: [
    {
      code: "none",
      label: {
        kk: "есепті жылы болған жоқ",
        ru: "в отчетном году не было",
        en: "none in the reporting year",
      },
      words: ["жоқ", "нет", "болған жоқ", "не было", "мәлімет жоқ"],
    },
    {
      code: "no-power",
      label: { kk: "өкілеттігі жоқ", ru: "нет полномочий", en: "no such power" },
    },
  ] satisfies readonly (ChoiceSpec & { readonly code: StatementCode })[],
  fee: [
    {
      code: "free",
      label: { kk: "тегін", ru: "бесплатно", en: "free" },
      words: ["бесплатная", "бесплатный", "тегін негізде", "на бесплатной основе", "б/п"],
    },
    {
      code: "paid",
      label: { kk: "ақылы", ru: "платно", en: "paid" },
      words: ["платная", "платный", "ақылы негізде", "на платной основе"],
    },
    {
      code: "mixed",
      label: { kk: "тегін және ақылы", ru: "бесплатно и платно", en: "free and paid" },
      words: [
        "аралас",
        "смешанная",
        "смешанно",
        "тегін/ақылы",
        "ақылы/тегін",
        "ақылы және тегін",
        "бесплатно/платно",
        "платно/бесплатно",
        "бесплатная/платная",
        "платная/бесплатная",
        "платная и бесплатная",
      ],
    },
  ],
  "service-form": [
    {
      code: "paper",
      label: { kk: "қағаз", ru: "бумажная", en: "paper" },
      words: ["қағаз түрінде", "қағаз нысанда", "бумажный", "в бумажной форме", "на бумаге"],
    },
    {
      code: "electronic",
      label: { kk: "электрондық", ru: "электронная", en: "electronic" },
      words: ["электрондық нысанда", "электронды", "электронный", "в электронной форме", "онлайн"],
    },
    {
      code: "both",
      label: {
        kk: "қағаз және электрондық",
        ru: "бумажная и электронная",
        en: "paper and electronic",
      },
      words: [
        "электрондық және қағаз",
        "электрондық/қағаз",
        "қағаз/электрондық",
        "электронная и бумажная",
        "электронная/бумажная",
        "бумажная/электронная",
      ],
    },
    {
      code: "proactive",
      label: { kk: "проактивті", ru: "проактивная", en: "proactive" },
      words: ["проактивті нысанда", "проактивный", "проактивно"],
    },
  ],
  automation: [
    {
      code: "full",
      label: {
        kk: "толық автоматтандырылған",
        ru: "полностью автоматизирована",
        en: "fully automated",
      },
      words: ["толық", "полностью", "полная"],
    },
    {
      code: "partial",
      label: {
        kk: "ішінара автоматтандырылған",
        ru: "частично автоматизирована",
        en: "partly automated",
      },
      words: ["ішінара", "частично", "частичная"],
    },
    {
      code: "none",
      label: { kk: "автоматтандырылмаған", ru: "не автоматизирована", en: "not automated" },
      words: ["жоқ", "нет"],
    },
  ],
  recipients: [
    {
      code: "individuals",
      label: { kk: "жеке тұлғалар", ru: "физические лица", en: "individuals" },
      words: ["жеке тұлға", "физическое лицо", "ФЛ", "физ. лица", "физлица", "ЖТ"],
    },
    {
      code: "legal",
      label: { kk: "заңды тұлғалар", ru: "юридические лица", en: "legal entities" },
      words: ["заңды тұлға", "юридическое лицо", "ЮЛ", "юр. лица", "юрлица", "ЗТ"],
    },
    {
      code: "both",
      label: {
        kk: "жеке және заңды тұлғалар",
        ru: "физические и юридические лица",
        en: "individuals and legal entities",
      },
      words: ["ЖТ/ЗТ", "ФЛ/ЮЛ", "ФЛ, ЮЛ", "физ. и юр. лица"],
    },
  ],
  "access-point-kind": [
    {
      code: "premises",
      label: {
        kk: "көрсетілетін қызметті берушінің үй-жайы",
        ru: "помещение услугодателя",
        en: "premises of the provider",
      },
      words: ["үй-жай", "ғимарат", "помещение", "здание"],
    },
    {
      code: "state-corporation",
      label: {
        kk: "Мемлекеттік корпорация",
        ru: "Государственная корпорация",
        en: "State Corporation",
      },
      words: ["ХҚО", "ХҚКО", "ЦОН", "Госкорпорация", "филиал Госкорпорации"],
    },
    portal,
    {
      code: "site",
      label: { kk: "ресми интернет-ресурс", ru: "официальный интернет-ресурс", en: "web site" },
      words: ["интернет-ресурс", "сайт", "ресми сайт", "официальный сайт"],
    },
    {
      code: "media",
      label: {
        kk: "бұқаралық ақпарат құралдары",
        ru: "средства массовой информации",
        en: "mass media",
      },
      words: ["БАҚ", "СМИ", "газет", "газета"],
    },
    {
      code: "social",
      label: { kk: "әлеуметтік желілер", ru: "социальные сети", en: "social networks" },
      words: ["әлеуметтік желі", "социальная сеть", "соцсети"],
    },
    contactCentre,
    {
      code: "stand",
      label: { kk: "ақпараттық стенд", ru: "информационный стенд", en: "information stand" },
      words: ["стенд", "тақта", "доска объявлений"],
    },
    other,
  ],
  "discussion-type": [newAct, amendment],
  "event-type": [
    {
      code: "explanation",
      label: { kk: "түсіндіру жұмысы", ru: "разъяснительная работа", en: "explanatory work" },
      words: ["түсіндіру жұмыстары", "түсіндіру", "разъяснительные работы", "разъяснение"],
    },
    seminar,
    {
      code: "meeting",
      label: { kk: "кездесу", ru: "встреча", en: "meeting" },
      words: ["кездесулер", "встречи", "жиын", "сход", "встреча с населением"],
    },
    {
      code: "interview",
      label: { kk: "сұхбат", ru: "интервью", en: "interview" },
      words: ["сұхбаттар"],
    },
    { code: "briefing", label: { kk: "брифинг", ru: "брифинг", en: "briefing" } },
    {
      code: "open-day",
      label: { kk: "ашық есік күні", ru: "день открытых дверей", en: "open day" },
      words: ["ашық есік күндері", "дни открытых дверей"],
    },
    {
      code: "publication",
      label: { kk: "жарияланым", ru: "публикация", en: "publication" },
      words: ["мақала", "статья", "публикации", "жарияланымдар"],
    },
    other,
  ],
  "feedback-channel": [
    eOtinish,
    portal,
    contactCentre,
    reception,
    {
      code: "box",
      label: {
        kk: "пікірлер мен ұсыныстар жәшігі",
        ru: "ящик отзывов и предложений",
        en: "box for comments",
      },
      words: ["жәшік", "ящик", "пікірлер кітабы", "книга жалоб и предложений"],
    },
    {
      code: "social",
      label: { kk: "әлеуметтік желілер", ru: "социальные сети", en: "social networks" },
      words: ["әлеуметтік желі", "социальная сеть", "соцсети"],
    },
    {
      code: "survey",
      label: { kk: "сауалнама", ru: "опрос", en: "survey" },
      words: ["сұрау", "анкета", "анкетирование"],
    },
    other,
  ],
  "improvement-kind": [
    {
      code: "optimisation",
      label: { kk: "оңтайландыру", ru: "оптимизация", en: "optimisation" },
    },
    {
      code: "automation",
      label: { kk: "автоматтандыру", ru: "автоматизация", en: "automation" },
      words: ["цифрландыру", "цифровизация"],
    },
    {
      code: "reengineering",
      label: { kk: "реинжиниринг", ru: "реинжиниринг", en: "re-engineering" },
    },
    {
      code: "integration",
      label: {
        kk: "ақпараттық жүйелерді интеграциялау",
        ru: "интеграция информационных систем",
        en: "integration of information systems",
      },
      words: ["интеграция", "интеграциялау"],
    },
    {
      code: "proactive",
      label: {
        kk: "проактивті форматқа көшіру",
        ru: "перевод в проактивный формат",
        en: "made proactive",
      },
      words: ["проактивті", "проактивная", "проактив"],
    },
  ],
  "improvement-status": [
    {
      code: "done",
      label: { kk: "іске асырылды", ru: "реализовано", en: "done" },
      words: ["орындалды", "выполнено", "исполнено"],
    },
    {
      code: "in-progress",
      label: { kk: "орындалуда", ru: "в работе", en: "in progress" },
      words: ["жұмыс үстінде", "выполняется", "реализуется"],
    },
    {
      code: "planned",
      label: { kk: "жоспарланған", ru: "запланировано", en: "planned" },
      words: ["жоспарда", "в плане", "планируется"],
    },
  ],
  "training-form": [
    seminar,
    {
      code: "course",
      label: {
        kk: "біліктілікті арттыру курсы",
        ru: "курсы повышения квалификации",
        en: "course",
      },
      words: ["курс", "курстар", "курсы", "курсы ПК"],
    },
    {
      code: "online",
      label: { kk: "онлайн-оқыту", ru: "онлайн-обучение", en: "online training" },
      words: ["онлайн", "қашықтан оқыту", "дистанционно", "дистанционное обучение"],
    },
    {
      code: "exam",
      label: { kk: "білімін тексеру", ru: "проверка знаний", en: "test of knowledge" },
      words: ["тест", "тестілеу", "тестирование", "емтихан", "экзамен", "зачет"],
    },
    other,
  ],
  "act-type": [
    newAct,
    amendment,
    {
      code: "repeal",
      label: { kk: "күші жойылды деп тану", ru: "признание утратившим силу", en: "repeal" },
      words: ["күшін жою", "отмена", "утратил силу"],
    },
    {
      code: "proposal",
      label: { kk: "ұсыныс", ru: "предложение", en: "proposal" },
      words: ["ұсыныстар", "предложения"],
    },
  ],
  "complaint-channel": [
    eOtinish,
    {
      code: "paper",
      label: { kk: "қағаз түрінде", ru: "на бумаге", en: "on paper" },
      words: ["қағаз", "жазбаша", "бумажный", "бумажная", "письменно", "канцелярия", "кеңсе"],
    },
    reception,
    contactCentre,
    {
      code: "blog",
      label: { kk: "басшының блогы", ru: "блог руководителя", en: "blog of the head" },
      words: ["блог", "әкімнің блогы", "блог акима"],
    },
    other,
  ],
  "complaint-cause": [
    {
      code: "delay",
      label: {
        kk: "көрсету мерзімінің бұзылуы",
        ru: "нарушение срока оказания",
        en: "delay",
      },
      words: ["мерзімі", "мерзімнің бұзылуы", "мерзімін бұзу", "срок", "нарушение сроков", "сроки"],
    },
    {
      code: "refusal",
      label: { kk: "негізсіз бас тарту", ru: "необоснованный отказ", en: "unfounded refusal" },
      words: ["бас тарту", "отказ"],
    },
    {
      code: "extra-documents",
      label: {
        kk: "артық құжаттарды талап ету",
        ru: "истребование лишних документов",
        en: "extra documents demanded",
      },
      words: ["артық құжат", "артық құжаттар", "лишние документы", "документы", "құжаттар"],
    },
    {
      code: "acceptance",
      label: {
        kk: "өтінішті қабылдаудан бас тарту",
        ru: "отказ в приеме заявления",
        en: "application not accepted",
      },
      words: ["қабылдамау", "отказ в приеме", "отказ в приеме документов"],
    },
    {
      code: "ethics",
      label: {
        kk: "қызметкердің әдеп нормаларын бұзуы",
        ru: "нарушение этики работником",
        en: "conduct of the employee",
      },
      words: ["әдеп", "этика", "грубость", "дөрекілік"],
    },
    {
      code: "fee",
      label: { kk: "төлем алу", ru: "взимание платы", en: "fee" },
      words: ["төлем", "төлемақы", "плата", "оплата"],
    },
    {
      code: "access",
      label: {
        kk: "қызметке қол жеткізудің қиындығы",
        ru: "затрудненный доступ к услуге",
        en: "difficult access",
      },
      words: ["қолжетімділік", "доступ", "доступность", "кезек", "очередь"],
    },
    other,
  ],
  "considered-by": [
    {
      code: "provider",
      label: { kk: "көрсетілетін қызметті беруші", ru: "услугодатель", en: "provider" },
      words: ["қызметті беруші", "беруші", "өзі", "сам услугодатель"],
    },
    {
      code: "authorised-body",
      label: { kk: "уәкілетті орган", ru: "уполномоченный орган", en: "authorised body" },
      words: ["агенттік", "агентство", "департамент агентства", "департамент"],
    },
  ],
  "complaint-outcome": [
    {
      code: "satisfied",
      label: { kk: "қанағаттандырылды", ru: "удовлетворена", en: "satisfied" },
      words: ["удовлетворено", "удовлетворен"],
    },
    {
      code: "partly",
      label: {
        kk: "ішінара қанағаттандырылды",
        ru: "удовлетворена частично",
        en: "partly satisfied",
      },
      words: ["ішінара", "частично", "частично удовлетворена", "частично удовлетворено"],
    },
    {
      code: "refused",
      label: {
        kk: "қанағаттандырудан бас тартылды",
        ru: "отказано в удовлетворении",
        en: "refused",
      },
      words: ["бас тартылды", "отказано", "отказ"],
    },
    {
      code: "explained",
      label: { kk: "түсіндірме берілді", ru: "дано разъяснение", en: "explained" },
      words: ["түсіндірілді", "разъяснено", "даны разъяснения"],
    },
    {
      code: "redirected",
      label: {
        kk: "құзыреті бойынша жіберілді",
        ru: "направлена по компетенции",
        en: "redirected",
      },
      words: ["жіберілді", "қайта жіберілді", "перенаправлена", "перенаправлено", "направлено"],
    },
    {
      code: "withdrawn",
      label: { kk: "кері қайтарып алынды", ru: "отозвана", en: "withdrawn" },
      words: ["қайтарып алынды", "отозвано", "отзыв"],
    },
    {
      code: "in-progress",
      label: { kk: "қаралуда", ru: "на рассмотрении", en: "in progress" },
      words: ["қарауда", "в работе", "рассматривается"],
    },
  ],
  justified: [
    {
      code: "yes",
      label: { kk: "негізді", ru: "обоснована", en: "justified" },
      words: ["иә", "да", "yes", "обоснованная", "обоснованно", "обоснованна", "+"],
    },
    {
      code: "partly",
      label: { kk: "ішінара негізді", ru: "обоснована частично", en: "partly justified" },
      words: ["ішінара", "частично", "частично обоснована"],
    },
    {
      code: "no",
      label: { kk: "негізсіз", ru: "не обоснована", en: "not justified" },
      words: ["жоқ", "нет", "no", "необоснованная", "необоснованно", "необоснована", "-"],
    },
  ],
  "control-kind": [
    {
      code: "inspection",
      label: { kk: "тексеру", ru: "проверка", en: "inspection" },
      words: ["тексеріс"],
    },
    {
      code: "preventive",
      label: {
        kk: "профилактикалық бақылау",
        ru: "профилактический контроль",
        en: "preventive control",
      },
      words: ["профилактика"],
    },
    { code: "monitoring", label: { kk: "мониторинг", ru: "мониторинг", en: "monitoring" } },
  ],
  executed: [
    {
      code: "yes",
      label: { kk: "орындалды", ru: "исполнено", en: "executed" },
      words: ["иә", "да", "толық орындалды", "исполнено полностью", "выполнено", "+"],
    },
    {
      code: "partly",
      label: { kk: "ішінара орындалды", ru: "исполнено частично", en: "partly executed" },
      words: ["ішінара", "частично", "частично исполнено"],
    },
    {
      code: "no",
      label: { kk: "орындалмады", ru: "не исполнено", en: "not executed" },
      words: ["жоқ", "нет", "орындалған жоқ", "не выполнено", "-"],
    },
  ],
  "monitoring-kind": [
    {
      code: "public-monitoring",
      label: { kk: "қоғамдық мониторинг", ru: "общественный мониторинг", en: "public monitoring" },
    },
    {
      code: "survey",
      label: {
        kk: "көрсетілетін қызметті алушыларға сауалнама",
        ru: "опрос услугополучателей",
        en: "survey of recipients",
      },
      words: ["сауалнама", "сұрау", "опрос", "анкетирование"],
    },
    {
      code: "state-social-order",
      label: {
        kk: "мемлекеттік әлеуметтік тапсырыс",
        ru: "государственный социальный заказ",
        en: "state social order",
      },
      words: ["МӘТ", "ГСЗ", "госсоцзаказ", "әлеуметтік тапсырыс", "социальный заказ"],
    },
  ],
  "recommendation-status": [
    {
      code: "done",
      label: { kk: "орындалды", ru: "выполнено", en: "done" },
      words: ["исполнено", "іске асырылды", "реализовано"],
    },
    {
      code: "in-progress",
      label: { kk: "орындалуда", ru: "в работе", en: "in progress" },
      words: ["жұмыс үстінде", "выполняется"],
    },
    {
      code: "declined",
      label: { kk: "қабылданбады", ru: "отклонено", en: "declined" },
      words: ["қабылданған жоқ", "не принято"],
    },
  ],
  "source-kind": [
    {
      code: "statistics",
      label: { kk: "статистикалық деректер", ru: "статистические данные", en: "statistics" },
      words: ["статистика"],
    },
    {
      code: "efficiency-assessment",
      label: {
        kk: "«Мемлекеттік қызметтер көрсету» бағыты бойынша тиімділікті бағалау нәтижелері",
        ru: "результаты оценки эффективности по направлению «Оказание государственных услуг»",
        en: "assessment of efficiency in “Providing public services”",
      },
      words: ["тиімділікті бағалау", "оценка эффективности"],
    },
    {
      code: "quality-control",
      label: {
        kk: "мемлекеттік қызметтер көрсету сапасын бақылау нәтижелері",
        ru: "результаты контроля качества оказания государственных услуг",
        en: "control of quality",
      },
      words: ["сапаны бақылау", "контроль качества"],
    },
    {
      code: "internal-control",
      label: {
        kk: "мемлекеттік қызметтер көрсету сапасын ішкі бақылау нәтижелері",
        ru: "результаты внутреннего контроля за качеством оказания государственных услуг",
        en: "internal control",
      },
      words: ["ішкі бақылау", "внутренний контроль"],
    },
    {
      code: "public-monitoring",
      label: {
        kk: "мемлекеттік қызметтер көрсету сапасына қоғамдық мониторинг нәтижелері",
        ru: "результаты общественного мониторинга качества оказания государственных услуг",
        en: "public monitoring",
      },
      words: ["қоғамдық мониторинг", "общественный мониторинг"],
    },
    {
      code: "survey",
      label: {
        kk: "көрсетілетін қызметті алушылар сұрауларының нәтижелері",
        ru: "результаты опросов услугополучателей",
        en: "surveys of service recipients",
      },
      words: ["сұрау", "сауалнама", "опрос", "опросы"],
    },
  ],
  "publication-place": [
    portal,
    {
      code: "site",
      label: { kk: "интернет-ресурс (сайт)", ru: "интернет-ресурс", en: "web site" },
      words: ["сайт", "ресми сайт", "официальный сайт"],
    },
    {
      code: "media",
      label: {
        kk: "бұқаралық ақпарат құралы",
        ru: "средство массовой информации",
        en: "mass media",
      },
      words: ["БАҚ", "СМИ", "газет", "газета"],
    },
    {
      code: "public-discussion",
      label: {
        kk: "есепті жария талқылау",
        ru: "публичное обсуждение отчета",
        en: "public discussion of the report",
      },
      words: ["жария талқылау", "публичное обсуждение"],
    },
  ],
  "publication-language": [
    {
      code: "kk",
      label: { kk: "қазақ тілінде", ru: "на казахском языке", en: "in Kazakh" },
      words: ["қазақша", "қаз.", "каз.", "казахский"],
    },
    {
      code: "ru",
      label: { kk: "орыс тілінде", ru: "на русском языке", en: "in Russian" },
      words: ["орысша", "орыс.", "рус.", "русский"],
    },
    {
      code: "both",
      label: { kk: "екі тілде", ru: "на двух языках", en: "in both languages" },
      words: ["қазақ және орыс тілдерінде", "қаз./орыс.", "каз./рус."],
    },
  ],
  "sheet-language": [
    {
      code: "kk",
      label: { kk: "қазақ тілі", ru: "казахский", en: "Kazakh" },
      words: ["қазақша", "қаз.", "каз."],
    },
    {
      code: "ru",
      label: { kk: "орыс тілі", ru: "русский", en: "Russian" },
      words: ["орысша", "орыс.", "рус."],
    },
  ],
  "day-kind": [
    {
      code: "holiday",
      label: { kk: "мереке", ru: "праздник", en: "holiday" },
      words: ["мейрам", "праздничный день"],
    },
    {
      code: "day-off",
      label: { kk: "демалыс күні", ru: "выходной день", en: "day off" },
      words: ["демалыс", "выходной"],
    },
    {
      code: "working-day",
      label: { kk: "жұмыс күні", ru: "рабочий день", en: "working day" },
      words: ["жұмыс", "рабочий"],
    },
  ],
  "rule-relation": [
    {
      code: "equal",
      label: { kk: "тең", ru: "равно", en: "equals" },
      words: ["=", "=="],
    },
    {
      code: "not-equal",
      label: { kk: "тең емес", ru: "не равно", en: "is not equal to" },
      words: ["≠", "<>", "!="],
    },
    {
      code: "at-most",
      label: { kk: "артық емес", ru: "не больше", en: "is at most" },
      words: ["≤", "<=", "не более"],
    },
    {
      code: "at-least",
      label: { kk: "кем емес", ru: "не меньше", en: "is at least" },
      words: ["≥", ">=", "не менее"],
    },
    { code: "less", label: { kk: "кем", ru: "меньше", en: "is less than" }, words: ["<"] },
    { code: "more", label: { kk: "артық", ru: "больше", en: "is more than" }, words: [">"] },
  ],
  "rule-severity": [
    { code: "error", label: { kk: "қате", ru: "ошибка", en: "error" } },
    { code: "warning", label: { kk: "ескерту", ru: "предупреждение", en: "warning" } },
    { code: "info", label: { kk: "ескертпе", ru: "замечание", en: "remark" } },
  ],
} as const satisfies Readonly<Record<string, readonly ChoiceSpec[]>>;

export type ChoiceListId = keyof typeof choiceLists;
export type ChoiceCode<Id extends ChoiceListId> = (typeof choiceLists)[Id][number]["code"];
export type BodyKind = ChoiceCode<"body-kind">;
