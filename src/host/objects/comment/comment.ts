import { HostError } from "../../protocol";
import { asBoolean } from "../arguments";
import { defineClass } from "../class-table";
import { asMentioning, asPlain, plainContent, richContent } from "./content";
import { commentObject } from "./target";
import type { CommentText } from "../../model";
import type { Scalar } from "../class-table";
import type { Content } from "./content";
import type { CommentTarget, ReplyTarget } from "./target";

interface Written {
  readonly text: CommentText;
}

const scalars = {
  authorEmail: { get: ({ text }) => text.authorEmail },
  authorName: { get: ({ text }) => text.authorName },
  contentType: { get: ({ text }) => text.contentType },
  creationDate: { get: ({ text }) => text.created },
  mentions: { get: ({ text }) => text.mentions },
  richContent: { get: ({ text }) => richContent(text) },
} satisfies Record<string, Scalar<Written>>;

function setResolved(target: CommentTarget, value: unknown): void {
  const resolved = asBoolean(value);
  const { comment } = target;
  if (comment.resolved === resolved) return;
  target.change(
    () => {
      comment.resolved = resolved;
    },
    resolved ? "CommentResolved" : "CommentReopened",
  );
}

function edit(target: CommentTarget, content: Content): void {
  const { comment } = target;
  target.change(() => Object.assign(comment, content), "CommentEdited");
}

export const comment = defineClass<CommentTarget>({
  name: "Comment",
  identity: (target) => ({ Id: target.comment.id }),
  scalars: {
    ...scalars,
    content: {
      get: ({ text }) => plainContent(text),
      set: (target, value) => {
        edit(target, asPlain(value));
      },
    },
    id: { get: (target) => target.comment.id },
    resolved: { get: (target) => target.comment.resolved, set: setResolved },
  },
  navigation: {
    replies: (target) => target.book.wrap("CommentReplyCollection", target),
  },
  methods: {
    delete: (target) => {
      target.delete();
    },
    getLocation: (target) => target.location(),
    updateMentions: (target, [value]) => {
      edit(target, asMentioning(value));
    },
  },
});

function editReply(target: ReplyTarget, content: Content): void {
  const { reply } = target;
  target.parent.change(() => Object.assign(reply, content), "ReplyEdited", reply);
}

export const commentReply = defineClass<ReplyTarget>({
  name: "CommentReply",
  identity: ({ reply }) => ({ Id: reply.id }),
  scalars: {
    ...scalars,
    content: {
      get: ({ text }) => plainContent(text),
      set: (target, value) => {
        editReply(target, asPlain(value));
      },
    },
    id: { get: ({ reply }) => reply.id },
    /** A thread is settled as a whole. */
    resolved: { get: ({ parent }) => parent.comment.resolved },
  },
  methods: {
    delete: (target) => {
      target.delete();
    },
    getLocation: ({ parent, reply }) => {
      if (!parent.comment.replies.includes(reply)) throw new HostError("ItemNotFound");
      return parent.location();
    },
    getParentComment: ({ parent }) => commentObject(parent),
    updateMentions: (target, [value]) => {
      editReply(target, asMentioning(value));
    },
  },
});
