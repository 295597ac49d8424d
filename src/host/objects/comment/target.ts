import { markSheet } from "../../model";
import { HostError } from "../../protocol";
import { checkAllowed } from "../range/guard";
import { RangeTarget, SheetTarget, rangeObject } from "../targets";
import type { Book } from "../../book";
import type { Comment, CommentReply, CommentText, Sheet } from "../../model";
import type { HostObject } from "../../protocol";
import type { Content } from "./content";

export type CommentChange =
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

/** A comment as objects refer to it; using a deleted one is ItemNotFound. */
export class CommentTarget {
  constructor(
    readonly owner: SheetTarget,
    private readonly known: Comment,
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  get sheet(): Sheet {
    return this.owner.sheet;
  }

  get comment(): Comment {
    if (!this.sheet.comments.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  get text(): CommentText {
    return this.comment;
  }

  location(): HostObject {
    const { row, column } = this.comment;
    const area = { top: row, bottom: row, left: column, right: column };
    return rangeObject(new RangeTarget(this.owner, area));
  }

  /** Refused on a protected sheet that does not let objects be edited. */
  change(change: () => void, kind: CommentChange, reply?: CommentReply): void {
    checkAllowed(this.sheet, "allowEditObjects");
    change();
    this.marked();
    this.tell("commentChanged", { changeType: kind }, reply ? [reply.id] : []);
  }

  delete(): void {
    const { sheet, comment } = this;
    checkAllowed(sheet, "allowEditObjects");
    const replies = comment.replies.map(({ id }) => id);
    sheet.comments = sheet.comments.filter((each) => each !== comment);
    this.marked();
    this.tell("commentDeleted", {}, replies);
  }

  marked(): void {
    markSheet(this.sheet, "comments");
    this.book.isDirty = true;
  }

  tell(
    name: "commentAdded" | "commentChanged" | "commentDeleted",
    args: Readonly<Record<string, unknown>>,
    replyIds: readonly string[],
  ): void {
    this.book.emit(name, [this.sheet.id], {
      ...args,
      worksheetId: this.sheet.id,
      commentDetails: [{ commentId: this.known.id, replyIds }],
    });
  }
}

/** One answer in a comment. */
export class ReplyTarget {
  constructor(
    readonly parent: CommentTarget,
    private readonly known: CommentReply,
  ) {}

  get book(): Book {
    return this.parent.book;
  }

  get reply(): CommentReply {
    if (!this.parent.comment.replies.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  get text(): CommentText {
    return this.reply;
  }

  delete(): void {
    const { parent, reply } = this;
    parent.change(
      () => {
        parent.comment.replies = parent.comment.replies.filter((each) => each !== reply);
      },
      "ReplyDeleted",
      reply,
    );
  }
}

/** Who signs, and when. */
export const signed = (book: Book, content: Content): CommentText => ({
  ...content,
  authorName: book.profile.user.name,
  authorEmail: book.profile.user.email,
  created: new Date().toISOString(),
});

export const commentObject = (target: CommentTarget): HostObject =>
  target.book.wrap("Comment", target);
export const replyObject = (target: ReplyTarget): HostObject =>
  target.book.wrap("CommentReply", target);

export const commentTarget = (book: Book, sheet: Sheet, comment: Comment): CommentTarget =>
  new CommentTarget(new SheetTarget(book, sheet), comment);
