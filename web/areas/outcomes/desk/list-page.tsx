import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { projectDesk } from '../../projects/paths.ts'
import * as paths from '../paths.ts'
import type { Decision, Outcome } from '../types.ts'
import { words } from './words.ts'

type Props = {
  project: { id: string; title: string }
  decisions: readonly Decision[]
  outcomes: readonly Outcome[]
  unanswered: readonly { id: string; name: string; size: number }[]
}

/** All decisions and outcomes of a project, and the themes that still wait for an answer. */
export function listPage({ project, decisions, outcomes, unanswered }: Props): View {
  return {
    title: `${words.title}: ${project.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    back: { href: projectDesk.to({ project: project.id }), text: project.title },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        <div class="govuk-button-group">
          <Button href={paths.newDecision.to({ project: project.id })}>{words.begin}</Button>
          <Button href={paths.newOutcome.to({ project: project.id })} variant="secondary">
            {words.write}
          </Button>
        </div>
        {unanswered.length > 0 && (
          <Section id="unanswered" title={`${words.unanswered} (${unanswered.length})`}>
            <ul class="govuk-list govuk-list--bullet">
              {unanswered.map(({ name, size }) => (
                <li>
                  {name}, {words.tasks.said(size)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="decisions" title={words.decisions}>
          {decisions.length === 0 ? (
            <Empty title={words.noDecisions.title}>{words.noDecisions.text}</Empty>
          ) : (
            <Table
              caption={words.decisions}
              captionClass="govuk-visually-hidden"
              head={['Title', 'Decided by', 'When', 'State']}
              rows={decisions.map(({ id, title, decidedBy, decidedOn, publishedAt }) => [
                <a class="govuk-link" href={paths.deskDecision.to({ decision: id })}>
                  {title}
                </a>,
                decidedBy,
                formatDate(decidedOn),
                <State published={publishedAt} />,
              ])}
            />
          )}
        </Section>
        <Section id="outcomes" title={words.outcomes}>
          {outcomes.length === 0 ? (
            <Empty title={words.noOutcomes.title}>{words.noOutcomes.text}</Empty>
          ) : (
            <Table
              caption={words.outcomes}
              captionClass="govuk-visually-hidden"
              head={['Title', 'When', 'State']}
              rows={outcomes.map(({ id, title, happenedOn, publishedAt }) => [
                <a
                  class="govuk-link"
                  href={publishedAt ? paths.outcome.to({ outcome: id }) : paths.editOutcome.to({ outcome: id })}
                >
                  {title}
                </a>,
                formatDate(happenedOn),
                <State published={publishedAt} />,
              ])}
            />
          )}
        </Section>
      </>
    ),
  }
}

export const State = ({ published }: { published: Date | null }) =>
  published ? <Tag colour="green">{words.state.published}</Tag> : <Tag colour="yellow">{words.state.draft}</Tag>
