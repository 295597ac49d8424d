export { readSnapshot } from "./read-snapshot";
