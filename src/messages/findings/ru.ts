import type { en } from "./en";

export const ru = {
  "findings.sheet": "Результаты проверки",
  "findings.title": "Протокол проверки отчета",
  "findings.body": "Орган: {name}",
  "findings.year": "Отчетный год: {year:plain}",
  "findings.version": "Версия типовой формы: {form}; программа: Esep {program}",
  "findings.checked": "Дата проверки: {date:date}",
  "findings.counts":
    "{rules|Проведена|Проведены|Проведено} {rules} {rules|проверка|проверки|проверок} по {values} {values|значению|значениям|значениям}",
  "findings.none":
    "Ошибок нет: {rules|проведена|проведены|проведено} {rules} {rules|проверка|проверки|проверок} по {values} {values|значению|значениям|значениям}.",
  "findings.nothing": "Ничего не найдено.",
  "findings.summary":
    "Ошибки: {errors}; предупреждения: {warnings}; замечания: {infos}; принято: {accepted}",
  "findings.head.number": "№ п/п",
  "findings.head.item": "Пункт",
  "findings.head.register": "Таблица",
  "findings.head.cell": "Перейти к ячейке",
  "findings.head.places": "Все ячейки",
  "findings.head.times": "Сколько раз",
  "findings.head.severity": "Вид",
  "findings.head.message": "Что не так",
  "findings.head.found": "Найдено",
  "findings.head.expected": "Ожидалось",
  "findings.head.difference": "Разница",
  "findings.head.action": "Что делать",
  "findings.head.basis": "Основание",
  "findings.head.code": "Код проверки",
  "findings.head.accepted": "Обоснование принятия",
  "findings.severity.error": "ошибка",
  "findings.severity.warning": "предупреждение",
  "findings.severity.info": "замечание",
  "findings.more": "и еще {count}",
  "findings.accepted": "{reason} ({by}, {date:date})",
} as const satisfies Record<keyof typeof en, string>;
