import { Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { sections } from "../../form";
import type { Translator } from "../../messages";
import { useAnswers, useHost, useMessages } from "../contexts";
import { Column, Paragraph, Row, Rows, Section, Small, Title } from "../parts/layout";
import { ItemBadge } from "../parts/state-badge";
import type { StepId } from "../state/state";
import type { ItemView } from "../view/items";
import { nextStep } from "../view/next-step";
import type { NextStep } from "../view/next-step";

const useStyles = makeStyles({
  name: { textAlign: "start", color: tokens.colorNeutralForeground1 },
  next: { display: "inline", textAlign: "start" },
  arrow: { verticalAlign: "middle" },
});

function nextText({ t }: Translator, next: NextStep): string {
  switch (next.what) {
    case "form":
      return t("pane.home.next.form");
    case "services":
      return t("pane.home.next.services");
    case "errors":
      return t("pane.home.next.errors", { errors: next.errors, item: next.item });
    case "general":
      return t("pane.home.next.general", { errors: next.errors });
    case "charts":
      return t("pane.home.next.charts");
    case "export":
      return t("pane.home.next.export");
  }
}

export interface HomeStepProps {
  readonly onStep: (step: StepId) => void;
}

/** What is ready and what is next. */
export function HomeStep({ onStep }: HomeStepProps) {
  const styles = useStyles();
  const messages = useMessages();
  const book = useAnswers();
  const next = nextStep(book);

  return (
    <Column>
      {book.status === "no-form" && <Paragraph>{messages.t("pane.home.noForm")}</Paragraph>}
      {book.status === "form" && <Readiness views={book.view.items} />}
      {next && (
        <Link as="button" className={styles.next} onClick={() => onStep(next.step)}>
          {nextText(messages, next)} <ArrowRightRegular className={styles.arrow} />
        </Link>
      )}
      {book.status === "form" && <TaskList views={book.view.items} onStep={onStep} />}
    </Column>
  );
}

function Readiness({ views }: { readonly views: readonly ItemView[] }) {
  const { t } = useMessages();
  const ready = views.filter(({ state }) => state.state === "ready").length;
  const text = t("pane.home.ready", { ready, total: views.length });
  return (
    <>
      <Title>{text}</Title>
      <ProgressBar value={ready} max={views.length} thickness="large" aria-label={text} />
    </>
  );
}

interface TaskListProps extends HomeStepProps {
  readonly views: readonly ItemView[];
}

function TaskList({ views, onStep }: TaskListProps) {
  const { language } = useMessages();
  return (
    <>
      {sections.map(({ id, heading, items }) => (
        <Section key={id} caption={`${id}. ${heading[language]}`}>
          <Rows>
            {items.map((item) => {
              const view = views.find((each) => each.id === item.id);
              const name = `${item.id} ${item.short[language]}`;
              return view ? (
                <ItemRow key={item.id} name={name} view={view} onStep={onStep} />
              ) : null;
            })}
          </Rows>
        </Section>
      ))}
    </>
  );
}

interface ItemRowProps extends HomeStepProps {
  readonly name: string;
  readonly view: ItemView;
}

/** An item with findings leads to the check, any other to the place where it is filled. */
function ItemRow({ name, view, onStep }: ItemRowProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const { run } = useHost();
  const { place, state, link } = view;
  const toCheck = state.state === "errors" || state.state === "warnings";
  const open = toCheck
    ? () => onStep("check")
    : place && (() => run({ name: "select", cell: place }));

  return (
    <Row>
      <div>
        {open ? (
          <Link as="button" appearance="subtle" className={styles.name} onClick={open}>
            {name}
          </Link>
        ) : (
          name
        )}
        {link && (
          <Small>{t("pane.home.source", { sheet: link.cell.sheet, rows: link.rows })}</Small>
        )}
      </div>
      <ItemBadge state={state} />
    </Row>
  );
}
