import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useAnswers, useHost, useMessages } from "../contexts";
import { ColumnFields } from "../parts/column-fields";
import { Actions, Column, Paragraph, Small, Title } from "../parts/layout";
import { SelectField } from "../parts/select-field";
import { LinkList } from "../parts/link-list";
import { Proposals } from "../parts/proposals";
import { WordFields } from "../parts/word-fields";
import type { Action } from "../state/reducer";
import type { LinkChoice } from "../state/state";
import type { Task } from "../state/task";
import type { RangeView } from "../view/range";
import { linkableRegisters, registerView } from "../view/register-parts";

export interface LinkStepProps {
  readonly link: LinkChoice;
  readonly task: Task | null;
  readonly dispatch: Dispatch<Action>;
}

/** From the office's own table to a register: which range, which column, which word means what. */
export function LinkStep({ link, task, dispatch }: LinkStepProps) {
  const { t } = useMessages();
  const { run } = useHost();
  const book = useAnswers();
  if (book.status !== "form") return <Paragraph>{t("pane.link.needsForm")}</Paragraph>;
  const { range } = link;

  return (
    <Column>
      <Title>{t("pane.link.title")}</Title>
      <Small>{t("pane.link.about")}</Small>
      <Proposals link={link} task={task} />
      {link.proposals !== null && <Small>{t("pane.link.hint")}</Small>}
      <Actions>
        <Button disabled={task !== null} onClick={() => run({ name: "range" })}>
          {t("pane.link.take")}
        </Button>
      </Actions>
      {link.isTooSmall && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{t("pane.link.small")}</MessageBarBody>
        </MessageBar>
      )}
      {range && <Mapping link={link} range={range} task={task} dispatch={dispatch} />}
      {link.linked && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t("pane.link.done", link.linked)}</MessageBarBody>
        </MessageBar>
      )}
      <LinkList links={book.view.links} broken={book.view.broken} />
    </Column>
  );
}

function RegisterField({ range }: Pick<MappingProps, "range">) {
  const { t, language } = useMessages();
  const { run } = useHost();
  return (
    <SelectField
      label={t("pane.link.register")}
      value={range.register}
      onValue={(value) => {
        const chosen = linkableRegisters.find(({ id }) => id === value);
        if (chosen) run({ name: "register", register: chosen.id });
      }}
    >
      {linkableRegisters.map(({ id, label }) => (
        <option key={id} value={id}>
          {label[language]}
        </option>
      ))}
    </SelectField>
  );
}

interface MappingProps extends LinkStepProps {
  readonly range: RangeView;
}

function Mapping({ link, range, task, dispatch }: MappingProps) {
  const { t, language } = useMessages();
  const { run } = useHost();
  const register = registerView(range.register);
  const isMapped = Object.keys(link.columns).length > 0;
  const address = `«${range.range.sheet}»!${range.range.address}`;

  return (
    <>
      <Title>{t("pane.link.taken", { register: register.label[language], range: address })}</Title>
      <RegisterField range={range} />
      <SelectField
        label={t("pane.link.header")}
        value={range.header}
        onValue={(header) => run({ name: "header", header })}
      >
        {range.candidates.map(({ rows, texts }) => (
          <option key={rows} value={rows}>
            {t("pane.link.headerRow", { row: rows.replace("-", "–"), texts })}
          </option>
        ))}
      </SelectField>
      <ColumnFields
        parts={register.parts}
        columns={range.columns}
        chosen={link.columns}
        reasons={range.reasons}
        onChoose={(part, letters) => dispatch({ type: "column-chosen", part, letters })}
      />
      <WordFields link={link} range={range} dispatch={dispatch} />
      {!isMapped && <Small>{t("pane.link.unmapped")}</Small>}
      <Actions>
        <Button
          appearance="primary"
          disabled={!isMapped || task !== null}
          onClick={() => run({ name: "link" })}
        >
          {t("pane.link.do")}
        </Button>
        <Button onClick={() => dispatch({ type: "link-cancelled" })}>
          {t("pane.link.cancel")}
        </Button>
      </Actions>
    </>
  );
}
