import type { Panel } from '../../../../../platform/subjects.ts'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate, formatList } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Timeline } from '../../../../../ui/timeline/timeline.tsx'
import { report } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { spoken } from '../board/cards.tsx'
import { crumbs } from '../board/page.tsx'
import { boardWords } from '../board/words.ts'
import type { OwnGroup } from '../found.ts'
import type { Join } from '../lineage.ts'
import * as paths from '../paths.ts'
import { joinSentence } from '../problem/story.ts'
import type { Idea, Problem } from '../queries.ts'
import type { Prototype } from '../trials.ts'
import { solutionWords } from '../words.ts'
import { Trials } from './trial-pages.tsx'
import { ideaWords } from './words.ts'

export type IdeaPage = {
  at: { project: string; activity: string; problem: string }
  activity: Activity
  problem: Problem
  idea: Idea
  group: OwnGroup | undefined
  /** It and all ideas that stand in it now. */
  whole: readonly string[]
  joins: readonly Join[]
  /** Where it leads, if it was put together with another. */
  leadsTo: string
  related: ReadonlyMap<string, Idea>
  prototypes: readonly Prototype[]
  /** The decisions that take it up, with what they promise and what changed since. */
  decisions: readonly { at: Date; title: string; href: string; since: Panel['items'] }[]
  language: Language
}

export function ideaView(page: IdeaPage): View {
  const { activity, problem, idea, group, leadsTo, related, prototypes, decisions, at, language } = page
  const say = ideaWords[language]
  const leading = leadsTo === idea.id ? undefined : related.get(leadsTo)
  return {
    title: idea.title,
    section: 'projects',
    breadcrumbs: [
      ...crumbs(activity, language),
      { href: paths.board.to({ project: at.project, activity: at.activity }), text: boardWords[language].title },
      { href: paths.problem.to(at), text: problem.title },
    ],
    body: (
      <>
        {decisions.length > 0 && (
          <p class="govuk-body">
            <Tag colour="green">{say.adopted}</Tag>
          </p>
        )}
        <h1 class="govuk-heading-l" lang={spoken(idea, language)}>
          {idea.title}
        </h1>
        <p class="govuk-body-s">
          {solutionWords[language].by(
            idea.name ?? solutionWords[language].resident,
            formatDate(idea.givenAt, language),
          )}
          {group && (
            <>
              {', '}
              {solutionWords[language].forGroup}{' '}
              <a class="govuk-link" href={group.href}>
                {group.name}
              </a>
            </>
          )}
        </p>
        {leading && (
          <InsetText>
            <p class="govuk-body">{say.gone}</p>
            {say.goTo}{' '}
            <a class="govuk-link" href={paths.idea.to({ ...at, problem: leading.problemId, idea: leading.id })}>
              {leading.title}
            </a>
          </InsetText>
        )}
        {idea.words.split(/\n+/).map((line) => (
          <p class="govuk-body" lang={spoken(idea, language)}>
            {line}
          </p>
        ))}
        <Authors page={page} />
        <Section id="tried" title={say.tried}>
          <Trials prototypes={prototypes} language={language} />
        </Section>
        <Decided page={page} />
        <Lineage page={page} />
        <p class="govuk-body-s">
          <a class="govuk-link" href={report.to({ voice: idea.id })}>
            {say.report}
          </a>
        </p>
      </>
    ),
  }
}

/** Everyone whose idea this is, where it was put together from several. */
function Authors({ page: { idea, whole, related, language } }: { page: IdeaPage }) {
  if (whole.length < 2) return null
  const say = ideaWords[language]
  const names = whole.map((id) => (id === idea.id ? idea : related.get(id))?.name ?? solutionWords[language].resident)
  return (
    <>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{say.authors}</h2>
      <p class="govuk-body">{say.both(formatList(names, language))}</p>
    </>
  )
}

/** The decision that takes it up, what it promises, and what changed since. */
function Decided({ page: { decisions, language } }: { page: IdeaPage }) {
  const say = ideaWords[language]
  if (!decisions.length) return null
  return (
    <Section id="decided" title={say.decided}>
      {decisions.map(({ at, title, href, since }) => (
        <Timeline
          steps={[
            { title, href, date: formatDate(at, language), dateTime: at.toISOString(), text: say.adoptedWords },
            ...since.map((item) => ({
              title: item.title,
              href: item.href,
              ...(item.words ? { text: item.words } : {}),
            })),
          ]}
        />
      ))}
    </Section>
  )
}

/** What it was put together with, and taken apart from, for ever. */
function Lineage({ page: { joins, idea, related, at, language } }: { page: IdeaPage }) {
  if (!joins.length) return null
  return (
    <Section id="story" title={ideaWords[language].story}>
      <Timeline
        steps={joins.flatMap((join) => {
          const other = related.get(join.from === idea.id ? join.into : join.from)
          const said = joinSentence(join, idea.id, other, language)
          return said.map((step) => ({
            ...step,
            ...(other ? { href: paths.idea.to({ ...at, problem: other.problemId, idea: other.id }) } : {}),
          }))
        })}
      />
    </Section>
  )
}
