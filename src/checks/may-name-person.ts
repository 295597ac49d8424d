/** The fewest digits of anything that the rules on personal data look for: a document number. */
const fewestDigits = 8;
/** What every full name has of which the rules know: initials, or the ending of a patronymic. */
const nameLike = /[А-ЯЁӘҒҚҢӨҰҮҺІ]\.|ұлы|қызы|улы|кызы|вич|вн[аыео]/u;
const zero = 48;
const nine = 57;
const at = 64;

/** False for a text in which the rules on personal data cannot find anything: nearly every one. */
export function mayNamePerson(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === at) return true;
    if (code >= zero && code <= nine) digits += 1;
    if (digits >= fewestDigits) return true;
  }
  return nameLike.test(text);
}
