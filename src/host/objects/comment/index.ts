import { commentCollection, commentReplyCollection } from "./collections";
import { comment, commentReply } from "./comment";
import type { HostClass } from "../class-table";

export const commentClasses: readonly HostClass[] = [
  comment,
  commentCollection,
  commentReply,
  commentReplyCollection,
];
