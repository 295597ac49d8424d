export { readSnapshot } from "./read-snapshot";
export { partTexts } from "./part-texts";
