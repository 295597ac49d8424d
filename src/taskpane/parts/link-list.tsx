import { Link } from "@fluentui/react-components";
import { useHost, useMessages } from "../contexts";
import type { LinkView } from "../view/links";
import { Row, Rows, Section, Small } from "./layout";

export interface LinkListProps {
  readonly links: readonly LinkView[];
}

/** The ranges of the office that feed the form now; a click shows one on its sheet. */
export function LinkList({ links }: LinkListProps) {
  const { t, language } = useMessages();
  const { run } = useHost();

  return (
    <Section caption={t("pane.link.list")}>
      {links.length === 0 && <Small>{t("pane.link.nothing")}</Small>}
      <Rows>
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
