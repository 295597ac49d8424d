import { translator } from "../../../src/messages";
import { basisText } from "../../../src/taskpane/view/basis";

test.each([
  ["F4.1", "Нысан, 4.1-тармақ"],
  ["R7(1); L12", "Қағидалар, 7(1)-тармақ; Заң, 12-бап"],
  ["PD7(3), 7(9)", "Дербес деректер туралы заң, 7(3)-бап; Дербес деректер туралы заң, 7(9)-бап"],
  ["F; R9", "Нысан; Қағидалар, 9-тармақ"],
])("%s is told in words", (basis, text) => {
  expect(basisText(translator("kk"), basis)).toBe(text);
});
