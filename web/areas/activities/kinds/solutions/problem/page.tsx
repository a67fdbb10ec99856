import { dayOf } from '../../../../../platform/clock.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate, formatList } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Timeline } from '../../../../../ui/timeline/timeline.tsx'
import { followOf } from '../../../../publishing/paths.ts'
import { report } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { spoken } from '../board/cards.tsx'
import { crumbs } from '../board/page.tsx'
import { boardWords } from '../board/words.ts'
import type { OwnGroup } from '../found.ts'
import type { Join } from '../lineage.ts'
import * as paths from '../paths.ts'
import { solutionWords, stepColours } from '../words.ts'
import { Groups, Ideas } from './parts.tsx'
import { type Story, storyOf } from './story.ts'
import { problemWords } from './words.ts'

export type ProblemPage = Omit<Story, 'decisions'> & {
  activity: Activity
  open: boolean
  groupsLead: boolean
  /** It and all problems that stand in it now. */
  whole: readonly string[]
  /** Where it leads, if it was put together with another. */
  leadsTo: string
  ideaJoins: readonly Join[]
  /** What the ideas are called that those of this page were put together with. */
  leading: ReadonlyMap<string, string>
  firstIdeas: boolean
  nextIdeas: string | undefined
  directory: ReadonlyMap<string, OwnGroup>
  decisions: readonly { at: Date; title: string; href: string; ideas: readonly string[] }[]
  carried: number
  ward: { name: string; href: string } | undefined
  now: Date
}

/** One problem with its whole story: whose it is, how far the work is, ideas and what was tried, groups, and what comes next. */
export function problemView(page: ProblemPage): View {
  const { activity, problem, ward, language, at } = page
  const say = problemWords[language]
  return {
    title: problem.title,
    section: 'projects',
    width: 'wide',
    breadcrumbs: [
      ...crumbs(activity, language),
      { href: paths.board.to({ project: at.project, activity: at.activity }), text: boardWords[language].title },
    ],
    body: (
      <>
        <div class="fm-idea">
          <div>
            <p class="govuk-body">
              <Tag colour={stepColours[problem.step]}>{solutionWords[language].steps[problem.step]}</Tag>
            </p>
            <h1 class="govuk-heading-l" lang={spoken(problem, language)}>
              {problem.title}
            </h1>
            <p class="govuk-body-s">
              {solutionWords[language].by(
                problem.name ?? solutionWords[language].resident,
                formatDate(problem.givenAt, language),
              )}
              {ward && (
                <>
                  {' · '}
                  <a class="govuk-link" href={ward.href}>
                    {ward.name}
                  </a>
                </>
              )}
            </p>
            <Gone page={page} />
            {problem.words.split(/\n+/).map((line) => (
              <p class="govuk-body" lang={spoken(problem, language)}>
                {line}
              </p>
            ))}
            <Authors page={page} />
          </div>
          <Affected page={page} />
        </div>
        <Next page={page} />
        <Ideas page={page} />
        <Groups page={page} />
        <Section id="story" title={say.story}>
          <Timeline steps={storyOf(page)} />
        </Section>
        <p class="govuk-body-s">
          <a class="govuk-link" href={report.to({ voice: problem.id })}>
            {say.report}
          </a>
        </p>
      </>
    ),
  }
}

/** What was put together with another leads on, for ever. */
function Gone({ page: { problem, leadsTo, related, at, language } }: { page: ProblemPage }) {
  const say = problemWords[language]
  const leading = leadsTo === problem.id ? undefined : related.get(leadsTo)
  if (!problem.goneBy) return null
  return (
    <InsetText>
      <h2 class="govuk-heading-s">{say.goneTitle}</h2>
      <p class="govuk-body">{say.goneText}</p>
      {leading && (
        <p class="govuk-body">
          {say.goTo}{' '}
          <a class="govuk-link" href={paths.problem.to({ ...at, problem: leading.id })}>
            {leading.title}
          </a>
        </p>
      )}
    </InsetText>
  )
}

/** Everyone who raised it, where it was put together from several. */
function Authors({ page: { problem, whole, related, language } }: { page: ProblemPage }) {
  if (whole.length < 2) return null
  const say = problemWords[language]
  const names = whole.map(
    (id) => (id === problem.id ? problem : related.get(id))?.name ?? solutionWords[language].resident,
  )
  return (
    <>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{say.raisedBy}</h2>
      <p class="govuk-body">{say.both(formatList(names, language))}</p>
    </>
  )
}

function Affected({ page: { problem, at, open, carried, language } }: { page: ProblemPage }) {
  const say = problemWords[language]
  return (
    <div class="fm-idea__support">
      <p class="fm-idea__count">{problem.affected.toLocaleString('en-GB')}</p>
      <p class="govuk-body">{solutionWords[language].affected(problem.affected)}</p>
      {carried > 0 && <p class="fm-meta">{say.carried(carried)}</p>}
      {open && !problem.goneBy && <Button href={paths.affected.to(at)}>{say.affects}</Button>}
      {!open && <p class="fm-meta">{solutionWords[language].closed}</p>}
      <p class="govuk-body-s">
        <a class="govuk-link" href={followOf(`problem:${problem.id}`)}>
          {say.follow}
        </a>
      </p>
      <p class="fm-meta">{say.followers}</p>
    </div>
  )
}

/** Who looks after it, what comes next and by when. */
function Next({ page: { problem, at, groupsLead, now, language } }: { page: ProblemPage }) {
  const say = problemWords[language]
  if (problem.goneBy) return null
  const late = problem.nextOn !== null && problem.step !== 'decision' && problem.nextOn < dayOf(now)
  return (
    <Section id="next" title={say.next}>
      {problem.nextOn ? (
        <>
          <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
            {solutionWords[language].owner(problem.owner)}
          </p>
          <p class="govuk-body">
            {say.nextBy(problem.nextStep, formatDate(problem.nextOn, language))} {late && say.late}
          </p>
        </>
      ) : (
        <p class="govuk-body">{say.noNext}</p>
      )}
      {groupsLead && (
        <p class="govuk-body-s">
          <a class="govuk-link" href={paths.lead.to(at)}>
            {say.lead}
          </a>
        </p>
      )}
    </Section>
  )
}
