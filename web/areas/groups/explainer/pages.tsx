import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import * as paths from '../paths.ts'
import type { Service, ServiceAnswer } from './queries.ts'
import { words } from './words.ts'

/** Everything the council does, service by service. */
export function servicesPage({ services, edits }: { services: readonly Service[]; edits: boolean }): View {
  return {
    title: words.title,
    description: words.intro,
    body: (
      <>
        <h1 class="govuk-heading-xl">{words.title}</h1>
        <p class="govuk-body-l">{words.intro}</p>
        {edits && <Button href={paths.newCouncilService.to()}>{words.add}</Button>}
        {services.length === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <ul class="govuk-list govuk-list--spaced">
            {services.map(({ slug, name, about }) => (
              <li>
                <a class="govuk-link govuk-!-font-weight-bold" href={paths.councilService.to({ service: slug })}>
                  {name}
                </a>
                <br />
                {firstSentence(about)}
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  }
}

const firstSentence = (text: string): string => /^[^\n]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text.split('\n')[0]!

export type Numbers = Record<'received' | 'inTime' | 'open' | 'overdue' | 'closedByCouncil', number | undefined>
export type ServicePage = {
  service: Service
  answers: readonly ServiceAnswer[]
  /** How it answers groups, as far as everyone may read it. */
  numbers: Numbers
  edits: boolean
}

/** One service: what it does, whom to ask, what groups asked, and how it answers them. */
export function servicePage({ service, answers, numbers, edits }: ServicePage): View {
  const { name, slug, about, email, telephone, changedAt } = service
  return {
    title: name,
    description: firstSentence(about),
    back: { href: paths.councilServices.to(), text: words.title },
    body: (
      <>
        <h1 class="govuk-heading-xl">{name}</h1>
        <Prose words={about} />
        <Section id="ask" title={words.ask}>
          {email || telephone ? (
            <SummaryList
              rows={[
                email
                  ? {
                      key: words.email,
                      value: (
                        <a class="govuk-link" href={`mailto:${email}`}>
                          {email}
                        </a>
                      ),
                    }
                  : null,
                telephone ? { key: words.telephone, value: telephone } : null,
              ]}
            />
          ) : (
            <p class="govuk-body">{words.nobody}</p>
          )}
        </Section>
        {answers.length > 0 && (
          <Section id="questions" title={words.questions}>
            {answers.map(({ question, answer, at, group }) => (
              <>
                <h3 class="govuk-heading-s">{question}</h3>
                <p class="govuk-body fm-words">{answer}</p>
                <p class="fm-meta">
                  <span>{formatDate(at)}</span>
                  {group && <span>{words.asked(group)}</span>}
                </p>
              </>
            ))}
          </Section>
        )}
        <Section id="figures" title={words.figures}>
          <NumbersOf numbers={numbers} />
        </Section>
        <p class="fm-meta">{words.changed(formatDate(changedAt))}</p>
        {edits && (
          <Button variant="secondary" href={paths.editCouncilService.to({ service: slug })}>
            {words.edit}
          </Button>
        )}
      </>
    ),
  }
}

const columns = ['inTime', 'open', 'overdue', 'closedByCouncil'] as const

const NumbersOf = ({ numbers }: { numbers: Numbers }) =>
  numbers.received === undefined ? (
    <p class="govuk-body">{words.tooFew}</p>
  ) : (
    <>
      <p class="govuk-body">{words.figuresOf(numbers.received)}</p>
      <SummaryList
        rows={columns.map((column) => ({
          key: words[column],
          value: numbers[column] === undefined ? words.fewer : String(numbers[column]),
        }))}
      />
    </>
  )
