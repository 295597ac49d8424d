import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { choiceOf, languages } from "../../form";
import type { Language, Text2 } from "../../form";
import { useAnswers, useHost, useMessages } from "../contexts";
import type { BookView } from "../desk/book-view";
import { copyText } from "../parts/clipboard";
import { Actions, Column, Paragraph, Row, Rows, Section, Small, Title } from "../parts/layout";

/** By when and where the report is published, what is in the log already, and a text for the site's news. */
export function PublishStep() {
  const { t } = useMessages();
  const book = useAnswers();
  if (book.status !== "form") return <Paragraph>{t("pane.publish.needsForm")}</Paragraph>;
  const year = book.view.fields["provider.reportYear"]?.value;

  return (
    <Column>
      <Title>{t("pane.publish.title")}</Title>
      {year !== undefined && <Paragraph>{t("pane.publish.when", { year: year + 1 })}</Paragraph>}
      <Log view={book.view} />
      <News />
    </Column>
  );
}

function Log({ view: { publications, publicationsAt } }: { readonly view: BookView }) {
  const { t, date, language } = useMessages();
  const { run } = useHost();
  const word = (list: "publication-place" | "publication-language", code: string | undefined) =>
    code === undefined ? "" : (choiceOf(list, code)?.label[language] ?? code);

  const nameIn = (name: Partial<Text2> | undefined) =>
    language === "ru" ? (name?.ru ?? name?.kk) : (name?.kk ?? name?.ru);

  return (
    <Section caption={t("pane.publish.log")}>
      {publications.length === 0 && <Small>{t("pane.publish.nothing")}</Small>}
      <Rows>
        {publications.map(({ place, name, url, date: day, language: spoken }, index) => (
          <Row key={index}>
            <div>
              {[word("publication-place", place), nameIn(name)].filter(Boolean).join(": ")}
              <Small>
                {[word("publication-language", spoken), url].filter(Boolean).join(" · ")}
              </Small>
            </div>
            <span>{day === undefined ? t("pane.publish.noDay") : date(day)}</span>
          </Row>
        ))}
      </Rows>
      {publicationsAt && (
        <Actions>
          <Button onClick={() => run({ name: "select", cell: publicationsAt })}>
            {t("pane.publish.toLog")}
          </Button>
        </Actions>
      )}
    </Section>
  );
}

const newsNames = {
  kk: "pane.publish.newsKk",
  ru: "pane.publish.newsRu",
} as const satisfies Record<Language, string>;

function News() {
  const { t } = useMessages();
  const { newsText } = useHost();
  const [said, setSaid] = useState<string | null>(null);

  async function copy(language: Language): Promise<void> {
    const text = await newsText(language);
    const isCopied = text !== null && (await copyText(text));
    setSaid(t(isCopied ? "pane.publish.copied" : "pane.check.notCopied"));
  }

  return (
    <Section caption={t("pane.publish.news")}>
      <Small>{t("pane.publish.newsAbout")}</Small>
      <Rows>
        {languages.map((language) => (
          <Row key={language}>
            <Link as="button" onClick={() => void copy(language)}>
              {t(newsNames[language])}
            </Link>
          </Row>
        ))}
      </Rows>
      <p role="status">{said}</p>
    </Section>
  );
}
