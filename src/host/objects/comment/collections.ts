import { cellCount, nextObjectId, parseArea, sheetByName, splitAddress } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { integerAt, targetOf, textAt } from "../arguments";
import { defineClass } from "../class-table";
import { eventMethods } from "../events";
import { checkAllowed } from "../range/guard";
import { RangeTarget, SheetTarget } from "../targets";
import { asContent } from "./content";
import { ReplyTarget, commentObject, commentTarget, replyObject, signed } from "./target";
import type { Book } from "../../book";
import type { Comment, CommentReply } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { CommentTarget } from "./target";

/** The comments of one sheet, or of the whole workbook. */
type Scope = SheetTarget | Book;

const bookOf = (scope: Scope): Book => (scope instanceof SheetTarget ? scope.book : scope);

function commentsOf(scope: Scope): readonly CommentTarget[] {
  const book = bookOf(scope);
  const sheets = scope instanceof SheetTarget ? [scope.sheet] : book.workbook.sheets;
  return sheets.flatMap((sheet) =>
    sheet.comments.map((comment) => commentTarget(book, sheet, comment)),
  );
}

/** A text address must name its sheet, as the documentation asks; a sheet's own comments need no such name. */
function rangeOf(scope: Scope, value: unknown): RangeTarget {
  const given = targetOf(value, RangeTarget);
  if (given) return given;
  if (typeof value !== "string") throw invalidArgument();
  const book = bookOf(scope);
  const { sheet: name, address } = splitAddress(value);
  const own = scope instanceof SheetTarget ? scope.sheet : undefined;
  const sheet = name === null ? own : sheetByName(book.workbook, name);
  const area = parseArea(address);
  if (!sheet || !area) throw invalidArgument(`"${value}" is no address with its sheet.`);
  return new RangeTarget(new SheetTarget(book, sheet), area);
}

/** The one cell that is meant. */
function cellOf(scope: Scope, value: unknown): RangeTarget {
  const range = rangeOf(scope, value);
  if (cellCount(range.area) !== 1) throw invalidArgument("One cell is expected.");
  if (scope instanceof SheetTarget && range.sheet !== scope.sheet)
    throw invalidArgument("The cell is on another sheet.");
  return range;
}

const at = (comments: readonly CommentTarget[], { sheet, area }: RangeTarget) =>
  comments.find(
    (target) =>
      target.sheet === sheet &&
      target.comment.row === area.top &&
      target.comment.column === area.left,
  );

function add(scope: Scope, args: Arguments): HostObject {
  const range = cellOf(scope, args[0]);
  const { book, sheet, area } = range;
  checkAllowed(sheet, "allowEditObjects");
  const content = asContent(args[1], args[2]);
  if (at(commentsOf(scope), range))
    throw new HostError("InvalidOperation", "The cell has a comment.");
  const made: Comment = {
    ...signed(book, content),
    id: nextObjectId(book.workbook),
    row: area.top,
    column: area.left,
    resolved: false,
    replies: [],
  };
  sheet.comments.push(made);
  const target = commentTarget(book, sheet, made);
  target.marked();
  target.tell("commentAdded", {}, []);
  return commentObject(target);
}

function found(target: CommentTarget | undefined): HostObject {
  if (!target) throw new HostError("ItemNotFound");
  return commentObject(target);
}

const byId = (scope: Scope, id: string): CommentTarget | undefined =>
  commentsOf(scope).find(({ comment }) => comment.id === id);

export const commentCollection = defineClass<Scope>({
  name: "CommentCollection",
  items: (scope) => commentsOf(scope).map(commentObject),
  methods: {
    ...eventMethods<Scope>(
      {
        AddedEvent: "commentAdded",
        ChangedEvent: "commentChanged",
        DeletedEvent: "commentDeleted",
      },
      bookOf,
    ),
    add,
    getCount: (scope) => commentsOf(scope).length,
    getItem: (scope, args) => found(byId(scope, textAt(args, 0))),
    getItemAt: (scope, args) => found(commentsOf(scope)[integerAt(args, 0)]),
    getItemByCell: (scope, args) => found(at(commentsOf(scope), cellOf(scope, args[0]))),
    getItemByReplyId: (scope, args) => {
      const id = textAt(args, 0);
      return found(
        commentsOf(scope).find(({ comment }) => comment.replies.some((reply) => reply.id === id)),
      );
    },
    getItemOrNullObject: (scope, args) => {
      const target = byId(scope, textAt(args, 0));
      return target ? commentObject(target) : null;
    },
  },
});

const proxy = (parent: CommentTarget, reply: CommentReply): HostObject =>
  replyObject(new ReplyTarget(parent, reply));

function addReply(parent: CommentTarget, args: Arguments): HostObject {
  const { book, comment } = parent;
  const reply = { ...signed(book, asContent(args[0], args[1])), id: nextObjectId(book.workbook) };
  parent.change(() => void comment.replies.push(reply), "ReplyAdded", reply);
  return proxy(parent, reply);
}

function findReply(parent: CommentTarget, id: string): HostObject | null {
  const reply = parent.comment.replies.find((each) => each.id === id);
  return reply ? proxy(parent, reply) : null;
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

export const commentReplyCollection = defineClass<CommentTarget>({
  name: "CommentReplyCollection",
  items: (parent) => parent.comment.replies.map((reply) => proxy(parent, reply)),
  methods: {
    add: addReply,
    getCount: ({ comment }) => comment.replies.length,
    getItem: (parent, args) => existing(findReply(parent, textAt(args, 0))),
    getItemAt: (parent, args) => {
      const reply = parent.comment.replies[integerAt(args, 0)];
      return existing(reply ? proxy(parent, reply) : null);
    },
    getItemOrNullObject: (parent, args) => findReply(parent, textAt(args, 0)),
  },
});
