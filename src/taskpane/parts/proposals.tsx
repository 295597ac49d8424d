import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { useHost, useMessages } from "../contexts";
import type { ProposalView } from "../desk/calls";
import type { LinkChoice } from "../state/state";
import type { Task } from "../state/task";
import { registerView } from "../view/register-parts";
import { Actions, Row, Rows, Section, Small } from "./layout";
import { StateBadge } from "./state-badge";

export interface ProposalsProps {
  readonly link: LinkChoice;
  readonly task: Task | null;
}

/** The office's tables that look like registers of the form: each to be linked, or to be looked at first. */
export function Proposals({ link, task }: ProposalsProps) {
  const { t } = useMessages();
  const { run } = useHost();
  const { proposals, range } = link;
  const isUnasked = proposals === null && range === null && task === null;
  useEffect(() => {
    if (isUnasked) run({ name: "propose" });
  }, [isUnasked, run]);
  if (proposals === null || range !== null) return null;
  const sure = proposals.filter(({ isSure }) => isSure);

  return (
    <Section caption={t("pane.link.found")}>
      {proposals.length === 0 && <Small>{t("pane.link.foundNothing")}</Small>}
      <Rows>
        {proposals.map((proposal) => (
          <Proposal
            key={`${proposal.register} ${proposal.range.sheet} ${proposal.range.address}`}
            proposal={proposal}
            isBusy={task !== null}
          />
        ))}
      </Rows>
      {sure.length > 1 && (
        <Actions>
          <Button
            appearance="primary"
            disabled={task !== null}
            onClick={() => run({ name: "link-proposals", proposals: sure })}
          >
            {t("pane.link.allSure", { tables: sure.length })}
          </Button>
        </Actions>
      )}
    </Section>
  );
}

interface ProposalProps {
  readonly proposal: ProposalView;
  readonly isBusy: boolean;
}

function Proposal({ proposal, isBusy }: ProposalProps) {
  const { t, language } = useMessages();
  const { run } = useHost();
  const { register, range, rows, columns, isSure } = proposal;
  const name = registerView(register).label[language];
  const place = `«${range.sheet}»!${range.address}`;

  return (
    <Row>
      <div>
        {name}
        <Small>
          {place} · {t("pane.link.size", { rows, columns })}
        </Small>
        <Actions>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={t("pane.link.doProposal", { register: name, range: place })}
            onClick={() => run({ name: "link-proposals", proposals: [proposal] })}
          >
            {t("pane.link.do")}
          </Button>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={t("pane.link.lookAt", { register: name, range: place })}
            onClick={() => run({ name: "take", proposal })}
          >
            {t("pane.link.look")}
          </Button>
        </Actions>
      </div>
      <StateBadge
        intent={isSure ? "good" : "warning"}
        text={t(isSure ? "pane.link.sure" : "pane.link.unsure")}
      />
    </Row>
  );
}
