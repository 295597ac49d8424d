import { numbersOfLength } from "./digit-windows";
import { isIin, isJointEntrepreneurBin } from "./identifiers";

const length = 12;

/** Whether a text holds a number that names a person: an IIN, or the BIN of a person's own business other than `ownBin`. */
export function hasPersonalNumber(text: string, ownBin?: string): boolean {
  return numbersOfLength(text, length).some(
    (number) => isIin(number) || (isJointEntrepreneurBin(number) && number !== ownBin),
  );
}
