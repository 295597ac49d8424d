export { UserBook } from "./user-book";
