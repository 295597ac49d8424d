import { openStallBeforeEach, refusedWith } from "./fruit-stall";

openStallBeforeEach();

test("add, read, edit and delete a comment", async () => {
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.add("Stall!A2", "Are these ripe?");
    const comment = comments.getItemByCell("Stall!A2");
    comment.load("content,authorName,resolved,contentType,creationDate");
    const place = comment.getLocation().load("address");
    await context.sync();
    expect([comment.content, comment.resolved, comment.contentType]).toEqual([
      "Are these ripe?",
      false,
      "Plain",
    ]);
    expect(place.address).toBe("Stall!A2");
    comment.content = "They are ripe.";
    comment.resolved = true;
    comment.load("content,resolved");
    await context.sync();
    expect([comment.content, comment.resolved]).toEqual(["They are ripe.", true]);
    comment.delete();
    const count = comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("replies", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const comment = sheet.comments.add(sheet.getRange("C3"), "Too cheap?");
    comment.replies.add("It is the season.");
    comment.replies.add("Agreed.");
    comment.replies.load("items/content,count");
    await context.sync();
    expect(comment.replies.items.map(({ content }) => content)).toEqual([
      "It is the season.",
      "Agreed.",
    ]);
    comment.replies.getItemAt(0).delete();
    const count = comment.replies.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("a mention", async () => {
  await Excel.run(async (context) => {
    const mention: Excel.CommentMention = {
      email: "seller@example.invalid",
      id: 0,
      name: "The seller",
    };
    context.workbook.comments.add(
      "Stall!A4",
      { mentions: [mention], richContent: '<at id="0">The seller</at>, please weigh these.' },
      Excel.ContentType.mention,
    );
    const comment = context.workbook.comments.getItemByCell("Stall!A4");
    comment.load("content,mentions,richContent");
    await context.sync();
    expect(comment.mentions[0]?.email).toBe("seller@example.invalid");
    expect(comment.content).toContain("please weigh these");
  });
});

test("a cell has one comment", async () => {
  const code = await refusedWith(async (context) => {
    context.workbook.comments.add("Stall!A2", "one");
    context.workbook.comments.add("Stall!A2", "two");
    await context.sync();
  });
  expect(code).not.toBe("nothing was refused");
});

test("a sheet's own comments need no sheet in the address", async () => {
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem("Stall");
    comments.add("C7", "Weigh again");
    const found = comments.getItemByCell("C7").load("content");
    await context.sync();
    expect(found.content).toBe("Weigh again");
  });
});
