import { Button, Link } from "@fluentui/react-components";
import { useHost, useMessages } from "../contexts";
import type { BrokenLink } from "../desk/book-view";
import type { LinkView } from "../view/links";
import { registerView } from "../view/register-parts";
import { Row, Rows, Section, Small } from "./layout";

export interface LinkListProps {
  readonly links: readonly LinkView[];
  readonly broken: readonly BrokenLink[];
}

/** The ranges of the office that feed the form now; a click shows one on its sheet. */
export function LinkList({ links, broken }: LinkListProps) {
  const { t, language } = useMessages();
  const { run } = useHost();

  return (
    <Section caption={t("pane.link.list")}>
      {links.length + broken.length === 0 && <Small>{t("pane.link.nothing")}</Small>}
      <Rows>
        {broken.map(({ name, register }) => (
          <Row key={name}>
            <div>
              {registerView(register).label[language]}
              <Small>{t("pane.link.broken")}</Small>
            </div>
            <Button size="small" onClick={() => run({ name: "relink", link: name })}>
              {t("pane.link.relink")}
            </Button>
          </Row>
        ))}
        {links.map(({ name, label, cell }) => (
          <Row key={name}>
            <span>{label[language]}</span>
            <Link as="button" onClick={() => run({ name: "select", cell })}>
              «{cell.sheet}»!{cell.address}
            </Link>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
