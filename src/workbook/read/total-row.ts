import { comparable } from "./comparable";

const totalWord =
  /^(?:жиыны|жиынтығы|барлығы|қорытынды|итого|итоги|всего(?! (?:оказан|предоставлен|выдан))|total)(?![\p{L}\d])/u;
/** Kinds of services begin with these words too: «Жалпы орта білім беру». */
const totalAlone =
  /^(?:жалпы(?: (?:саны|жиыны|барлығы))?|общее (?:количество|число)|общий итог)[\s:.,]*$/u;
const longest = 80;

/** True for the words that head a row of totals: «Жиыны», «Барлығы», «Итого по району», «ВСЕГО:», «Жалпы саны». */
export function isTotalWord(text: string): boolean {
  if (text.length > longest) return false;
  const plain = comparable(text);
  return totalWord.test(plain) || totalAlone.test(plain);
}
