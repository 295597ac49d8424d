import { onSheet } from "../excel";

test("the text of a named style is turned", async () => {
  const turned = await onSheet(async (context) => {
    const { styles } = context.workbook;
    styles.add("Turned");
    const style = styles.getItem("Turned");
    style.textOrientation = 45;
    style.load("textOrientation");
    await context.sync();
    return style.textOrientation;
  });
  expect(turned).toBe(45);
});
