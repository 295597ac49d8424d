export const russianErrors = {
  "#NULL!": "#ПУСТО!",
  "#DIV/0!": "#ДЕЛ/0!",
  "#VALUE!": "#ЗНАЧ!",
  "#REF!": "#ССЫЛКА!",
  "#NAME?": "#ИМЯ?",
  "#NUM!": "#ЧИСЛО!",
  "#N/A": "#Н/Д",
  "#SPILL!": "#ПЕРЕНОС!",
  "#CALC!": "#ВЫЧИСЛ!",
} as const;

export const russianItems = {
  "#All": "#Все",
  "#Data": "#Данные",
  "#Headers": "#Заголовки",
  "#Totals": "#Итоги",
  "#This Row": "#Эта строка",
} as const;
