import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useMessages } from "../contexts";
import type { Action } from "../state/reducer";
import type { LinkChoice } from "../state/state";
import type { RangeView } from "../view/range";
import { unknownWords } from "../view/words";
import { Row, Rows, Section } from "./layout";
import { SmallSelect } from "./select-field";

const useStyles = makeStyles({
  word: { alignSelf: "center", fontSize: tokens.fontSizeBase200 },
});

export interface WordFieldsProps {
  readonly link: LinkChoice;
  readonly range: RangeView;
  readonly dispatch: Dispatch<Action>;
}

/** The office's words that the form's lists do not know: what does each mean? */
export function WordFields({ link, range, dispatch }: WordFieldsProps) {
  const styles = useStyles();
  const { t, language } = useMessages();
  const words = unknownWords(link, range);
  if (words.length === 0) return null;

  return (
    <Section caption={t("pane.link.words")}>
      <Rows>
        {words.map(({ part, word, choices }) => (
          <Row key={`${part} ${word}`}>
            <span className={styles.word}>«{word}»</span>
            <SmallSelect
              place="end"
              label={t("pane.link.word", { word })}
              value={link.words[part]?.[word] ?? ""}
              onValue={(value) =>
                dispatch({ type: "word-chosen", part, word, code: value === "" ? null : value })
              }
            >
              <option value="">{t("pane.link.choose")}</option>
              {choices.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label[language]}
                </option>
              ))}
            </SmallSelect>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
