import type { RegisterSpec } from "../model";

/** Which ranges of the office feed which register; `map` and `words` are `name=value` pairs, one a line. */
export const links = {
  id: "links",
  item: null,
  basis: "R7(4)",
  label: { kk: "Байланыстырылған ауқымдар", ru: "Связанные диапазоны", en: "Linked ranges" },
  hint: {
    kk: "Органның қай кестесі қай тізілімді толтыратыны. Бұл кестені Esep жүргізеді, оны қолмен өзгертпеңіз.",
    ru: "Какая таблица органа какой реестр наполняет. Эту таблицу ведет Esep, не изменяйте ее вручную.",
    en: "Which ranges of the office feed which register. Esep keeps this table.",
  },
  key: "name",
  use: "own",
  columns: [
    { id: "register", kind: "text", label: { kk: "Тізілім", ru: "Реестр", en: "Register" } },
    { id: "name", kind: "text", label: { kk: "Атау", ru: "Имя", en: "Name" } },
    { id: "sheet", kind: "text", label: { kk: "Парақ", ru: "Лист", en: "Sheet" } },
    { id: "range", kind: "text", label: { kk: "Ауқым", ru: "Диапазон", en: "Range" } },
    {
      id: "headerRows",
      kind: "text",
      label: { kk: "Тақырып жолдары", ru: "Строки заголовка", en: "Header rows" },
    },
    { id: "map", kind: "text", label: { kk: "Бағандар", ru: "Графы", en: "Columns" } },
    {
      id: "headers",
      kind: "text",
      label: { kk: "Баған тақырыптары", ru: "Заголовки граф", en: "Headers" },
    },
    { id: "words", kind: "text", label: { kk: "Сөздер", ru: "Слова", en: "Words" } },
  ],
} as const satisfies RegisterSpec;

export const acceptances = {
  id: "acceptances",
  item: null,
  basis: "R7(1)",
  label: { kk: "Қабылданған ескертулер", ru: "Принятые предупреждения", en: "Accepted warnings" },
  hint: {
    kk: "Негіздемесі жазылып қабылданған ескертулер. Ұяшықтағы мән өзгерсе, қабылдау күшін жояды.",
    ru: "Предупреждения, принятые с обоснованием. Если значение в ячейке изменится, принятие утратит силу.",
    en: "Warnings accepted with a reason. It lapses when the value of the cell changes.",
  },
  use: "own",
  columns: [
    { id: "code", kind: "text", label: { kk: "Тексеру коды", ru: "Код проверки", en: "Check" } },
    { id: "sheet", kind: "text", label: { kk: "Парақ", ru: "Лист", en: "Sheet" } },
    { id: "address", kind: "text", label: { kk: "Ұяшық", ru: "Ячейка", en: "Cell" } },
    { id: "value", kind: "text", label: { kk: "Мәні", ru: "Значение", en: "Value" } },
    { id: "reason", kind: "text", label: { kk: "Негіздеме", ru: "Обоснование", en: "Reason" } },
    { id: "by", kind: "text", label: { kk: "Кім қабылдады", ru: "Кем принято", en: "By" } },
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
  ],
} as const satisfies RegisterSpec;

/** Days that differ from Monday to Friday; the periods of the Law are counted in working days. */
export const calendar = {
  id: "calendar",
  item: null,
  basis: "L25(2)",
  label: { kk: "Жұмыс күнтізбесі", ru: "Рабочий календарь", en: "Working calendar" },
  hint: {
    kk: "Мерекелер және Үкімет шешімімен ауыстырылған күндер. Жыл сайын толықтырыңыз.",
    ru: "Праздники и дни, перенесенные решением Правительства. Дополняйте каждый год.",
    en: "Holidays and days moved by the Government. Add to it every year.",
  },
  key: "date",
  use: "own",
  columns: [
    { id: "date", kind: "date", label: { kk: "Күні", ru: "Дата", en: "Date" } },
    {
      id: "kind",
      kind: "choice",
      choices: "day-kind",
      label: { kk: "Күн түрі", ru: "Вид дня", en: "Kind of day" },
    },
    { id: "name", kind: "text2", label: { kk: "Атауы", ru: "Название", en: "Name" } },
    { id: "source", kind: "text", label: { kk: "Негізі", ru: "Основание", en: "Source" } },
  ],
} as const satisfies RegisterSpec;

/** Rules that an office writes for itself, in the words of the form: sums of fields and columns, compared. */
export const ownRules = {
  id: "ownRules",
  item: null,
  basis: "R7(1)",
  label: { kk: "Өз ережелері", ru: "Собственные правила", en: "Own rules" },
  hint: {
    kk: "Көрсеткіштің атауын «…» ішіне жазыңыз, «Кесте: Баған» – бағанның қосындысы. Мысалы: «Жиыны» + 10, 5 % × «Кесте: Баған».",
    ru: "Название показателя пишите в «…»; «Таблица: Графа» – сумма графы. Например: «Итого» + 10, 5 % × «Таблица: Графа».",
    en: "Write the name of a figure within «…»; «Table: Column» is the sum of a column. For example: «Total» + 10, 5 % × «Table: Column».",
  },
  use: "own",
  columns: [
    { id: "left", kind: "text", label: { kk: "Сол жағы", ru: "Левая часть", en: "Left side" } },
    {
      id: "relation",
      kind: "choice",
      choices: "rule-relation",
      label: { kk: "Қатынас", ru: "Отношение", en: "Relation" },
    },
    { id: "right", kind: "text", label: { kk: "Оң жағы", ru: "Правая часть", en: "Right side" } },
    {
      id: "tolerance",
      kind: "text",
      label: { kk: "Рұқсат етілген айырма", ru: "Допустимая разница", en: "Tolerance" },
      hint: {
        kk: "Сан немесе оң жақтың пайызы: 10, 5 %.",
        ru: "Число или процент от правой части: 10, 5 %.",
        en: "A number or a percentage of the right side: 10, 5 %.",
      },
    },
    {
      id: "severity",
      kind: "choice",
      choices: "rule-severity",
      label: { kk: "Ереженің түрі", ru: "Вид правила", en: "Severity" },
    },
    {
      id: "message",
      kind: "text2",
      label: { kk: "Не дұрыс емес", ru: "Что не так", en: "What is wrong" },
    },
  ],
} as const satisfies RegisterSpec;
