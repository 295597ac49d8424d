import { createRibbon } from "../../../src/taskpane/start/ribbon";

test("what is pressed is heard", () => {
  const ribbon = createRibbon();
  const hear = jest.fn();
  ribbon.listen(hear);
  ribbon.press("check");
  expect(hear.mock.calls).toEqual([["check"]]);
});

test("what was pressed before the pane was there is told once it listens, in order and once", () => {
  const ribbon = createRibbon();
  ribbon.press("link");
  ribbon.press("check");
  const [first, second] = [jest.fn(), jest.fn()];
  ribbon.listen(first)();
  ribbon.listen(second);
  expect(first.mock.calls).toEqual([["link"], ["check"]]);
  expect(second).not.toHaveBeenCalled();
});
