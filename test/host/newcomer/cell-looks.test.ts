import { onSheet, refusal } from "../excel";

test("a built-in style is set and read by its value of Excel.BuiltInStyle", async () => {
  const styles = await onSheet(async (context, sheet) => {
    const names = ["Heading1", "Accent3_40", "WholeComma", "Hlink", "Good"];
    const cells = names.map((name, row) => {
      const cell = sheet.getCell(row, 0);
      cell.style = name;
      return cell.load("style,numberFormat");
    });
    const heading = sheet.getRange("A1").format.font.load("bold,size");
    await context.sync();
    return [...cells.map(({ style }) => style), heading.bold, heading.size];
  });
  expect(styles).toEqual(["Heading1", "Accent3_40", "WholeComma", "Hlink", "Good", true, 15]);
});

test("the name under which Excel lists a style will do as well", async () => {
  const style = await onSheet(async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.style = "Heading 2";
    cell.load("style");
    await context.sync();
    return cell.style;
  });
  expect(style).toBe("Heading2");
});

test("styles of areas are told by value of Excel.BuiltInStyle too", async () => {
  const style = await onSheet(async (context, sheet) => {
    const areas = sheet.getRanges("A1,C3:C4");
    areas.style = Excel.BuiltInStyle.explanatoryText;
    areas.load("style");
    await context.sync();
    return areas.style;
  });
  expect(style).toBe("ExplanatoryText");
});

test("values of Excel.BuiltInStyle that no menu of Excel shows are not emulated", async () => {
  const code = await refusal((_, sheet) => {
    sheet.getRange("A1").style = "Emphasis2";
  });
  expect(code).toBe("NotImplemented");
});

test("properties of lines are asked for all sides of a cell at once", async () => {
  const borders = await onSheet(async (context, sheet) => {
    const cell = sheet.getRange("C3");
    cell.format.borders.getItem("EdgeBottom").style = "Double";
    const read = cell.getCellProperties({ format: { borders: { style: true } } });
    await context.sync();
    return read.value[0]?.[0]?.format?.borders;
  });
  expect(borders).toEqual({
    bottom: { style: "Double" },
    diagonalDown: { style: "None" },
    diagonalUp: { style: "None" },
    left: { style: "None" },
    right: { style: "None" },
    top: { style: "None" },
  });
});

test("what is in no group stays so when a wider range is ungrouped", async () => {
  const levels = await onSheet(async (context, sheet) => {
    sheet.getRange("3:6").group("ByRows");
    sheet.getRange("4:5").group("ByRows");
    sheet.getRange("A1:C9").ungroup("ByRows");
    await context.sync();
    sheet.showOutlineLevels(1, 0);
    const rows = [3, 4, 5, 6].map((row) =>
      sheet.getRange(`${String(row)}:${String(row)}`).load("rowHidden"),
    );
    await context.sync();
    return rows.map(({ rowHidden }) => rowHidden);
  });
  expect(levels).toEqual([false, true, true, false]);
});

test("a range without a group cannot be ungrouped", async () => {
  const code = await refusal((_, sheet) => {
    sheet.getRange("B:D").group("ByColumns");
    sheet.getRange("F1:G4").ungroup("ByColumns");
  });
  expect(code).toBe("InvalidOperation");
});
