import { excel, onSheet, read, refusal } from "../excel";

const user = { name: "Айсұлу Үлгі", email: "ulgi@example.invalid" };

test("a comment has its cell, text, author and time", async () => {
  const before = Date.now();
  const seen = await onSheet(
    async (context, sheet) => {
      const made = sheet.comments.add("Sheet1!B2", "қате < 5?");
      made.load();
      const place = made.getLocation();
      place.load("address");
      await context.sync();
      const { creationDate, id, ...rest } = made.toJSON();
      return {
        ...rest,
        id: typeof id,
        isDate: creationDate instanceof Date,
        at: Number(creationDate),
        address: place.address,
      };
    },
    { profile: { user } },
  );
  expect(seen).toMatchObject({
    content: "қате < 5?",
    richContent: "қате &lt; 5?",
    contentType: "Plain",
    mentions: [],
    authorName: user.name,
    authorEmail: user.email,
    resolved: false,
    id: "string",
    isDate: true,
    address: "Sheet1!B2",
  });
  expect(seen.at).toBeGreaterThanOrEqual(before);
});

test("replies are kept in order, and are settled with their comment", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = sheet.comments.add("Sheet1!A1", "first");
    made.replies.add("second");
    const third = made.replies.add("third");
    made.resolved = true;
    made.replies.load("items/content,items/resolved,items/id");
    third.load("id");
    await context.sync();
    const parent = context.workbook.comments.getItemByReplyId(third.id);
    const again = made.replies.getItem(third.id).getParentComment();
    parent.load("content");
    again.load("content");
    made.replies.getItemAt(0).delete();
    const count = made.replies.getCount();
    await context.sync();
    return [
      made.replies.items.map(({ content, resolved }) => [content, resolved]),
      [parent.content, again.content, count.value],
    ];
  });
  expect(seen).toEqual([
    [
      ["second", true],
      ["third", true],
    ],
    ["first", "first", 1],
  ]);
});

test("people are mentioned by their number in the text", async () => {
  const mentions = [{ email: "bir@example.invalid", id: 0, name: "Бірінші Бір" }];
  const seen = await onSheet(async (context, sheet) => {
    const made = sheet.comments.add(
      sheet.getRange("A1"),
      { mentions, richContent: '<at id="0">Бірінші Бір</at> қараңыз' },
      "Mention",
    );
    made.load("content,richContent,contentType,mentions");
    await context.sync();
    const first = { content: made.content, rich: made.richContent, type: made.contentType };
    expect(made.mentions).toEqual(mentions);
    made.updateMentions({ mentions, richContent: 'жауап: <at id="0">Бірінші Бір</at>' });
    const second = await read(context, made, "content");
    made.content = "енді мәтін ғана";
    return [first, second, await read(context, made, "contentType")];
  });
  expect(seen).toEqual([
    {
      content: "@Бірінші Бір қараңыз",
      rich: '<at id="0">Бірінші Бір</at> қараңыз',
      type: "Mention",
    },
    "жауап: @Бірінші Бір",
    "Plain",
  ]);
});

test("comments are found by cell, by id and by position, of a sheet and of the workbook", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Екінші");
    sheet.comments.add("Sheet1!A1", "one");
    const two = context.workbook.comments.add("'Екінші'!C3", "two");
    const id = await read(context, two, "id");
    const found = [
      context.workbook.comments.getItemByCell(other.getRange("C3")),
      context.workbook.comments.getItem(id),
      other.comments.getItemAt(0),
    ].map((each) => each.load("content"));
    const counts = [sheet.comments, other.comments, context.workbook.comments].map((each) =>
      each.getCount(),
    );
    const none = sheet.comments.getItemOrNullObject(id);
    await context.sync();
    return [
      found.map(({ content }) => content),
      counts.map(({ value }) => value),
      none.isNullObject,
    ];
  });
  expect(seen).toEqual([["two", "two", "two"], [1, 1, 2], true]);
});

describe("what Excel refuses is refused", () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["several cells", "InvalidArgument", (sheet) => sheet.comments.add("Sheet1!A1:A2", "x")],
    [
      "an address without its sheet",
      "InvalidArgument",
      (sheet) => sheet.context.workbook.comments.add("A1", "x"),
    ],
    ["nothing to say", "InvalidArgument", (sheet) => sheet.comments.add("Sheet1!A1", " ")],
    [
      "a mention of nobody",
      "InvalidArgument",
      (sheet) =>
        sheet.comments.add(
          "Sheet1!A1",
          { mentions: [], richContent: '<at id="0">X</at>' },
          "Mention",
        ),
    ],
    [
      "a second comment in the cell",
      "InvalidOperation",
      (sheet) => {
        sheet.comments.add("Sheet1!A1", "x");
        sheet.comments.add("Sheet1!A1", "y");
      },
    ],
    [
      "a comment on a protected sheet",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect();
        sheet.comments.add("Sheet1!A1", "x");
      },
    ],
    [
      "a cell without one",
      "ItemNotFound",
      (sheet) => sheet.comments.getItemByCell("Sheet1!A1").delete(),
    ],
  ] as [string, string, (sheet: Excel.Worksheet) => void][])("%s", async (...[, code, act]) => {
    expect(await refusal((_, sheet) => act(sheet))).toBe(code);
  });

  test("a deleted comment is gone, with its replies", async () => {
    const code = await refusal(async (context, sheet) => {
      const made = sheet.comments.add("Sheet1!A1", "x");
      const reply = made.replies.add("y");
      await context.sync();
      made.delete();
      await read(context, reply, "content");
    });
    expect(code).toBe("ItemNotFound");
  });
});

test("comments move with their cells", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const made = sheet.comments.add("Sheet1!B2", "x");
    sheet.getRange("1:1").insert("Down");
    return read(context, made.getLocation(), "address");
  });
  expect(seen).toBe("Sheet1!B3");
});

test("listeners are told what was added, changed and deleted", async () => {
  const { Excel } = await excel();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const note = (name: string) => (event: { commentDetails: Excel.CommentDetail[] }) => {
      const changeType = "changeType" in event ? event.changeType : null;
      seen.push([name, changeType, event.commentDetails[0]?.replyIds.length]);
      return Promise.resolve();
    };
    comments.onAdded.add(note("added"));
    comments.onChanged.add(note("changed"));
    comments.onDeleted.add(note("deleted"));
    await context.sync();
    const made = comments.add("Sheet1!A1", "x");
    made.replies.add("y");
    made.resolved = true;
    made.content = "z";
    made.delete();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(seen).toEqual([
    ["added", null, 0],
    ["changed", "ReplyAdded", 1],
    ["changed", "CommentResolved", 0],
    ["changed", "CommentEdited", 0],
    ["deleted", null, 1],
  ]);
});

test("comments survive saving and opening", async () => {
  const first = await excel({ profile: { user } });
  await first.Excel.run(async (context) => {
    const made = context.workbook.comments.add("Sheet1!B2", "бірінші");
    made.replies.add("екінші");
    await context.sync();
  });
  const second = await excel({ file: await first.save() });
  const seen = await second.Excel.run(async (context) => {
    const found = context.workbook.comments.getItemByCell("Sheet1!B2");
    found.load("content,authorName");
    found.replies.load("items/content");
    await context.sync();
    return [found.content, found.authorName, found.replies.items.map(({ content }) => content)];
  });
  expect(seen).toEqual(["бірінші", user.name, ["екінші"]]);
});
