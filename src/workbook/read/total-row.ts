const totalWord = /^\s*(?:жиыны|жиынтығы|барлығы|қорытынды|итого|всего|total)(?![\p{L}\d])/iu;
const longest = 80;

/** True for the words that head a row of totals: «Жиыны», «Барлығы», «Итого по району», «ВСЕГО:». */
export const isTotalWord = (text: string): boolean =>
  text.length <= longest && totalWord.test(text);
