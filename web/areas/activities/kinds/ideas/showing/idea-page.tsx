import { dayOf } from '../../../../../platform/clock.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import type { Step } from '../../../../../platform/subjects.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate, formatList } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Timeline } from '../../../../../ui/timeline/timeline.tsx'
import { followOf } from '../../../../publishing/paths.ts'
import type { ShownVoice } from '../../../../voices/index.ts'
import { report } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Side } from '../commenting/commands.ts'
import { Comments } from '../commenting/list-page.tsx'
import { commentWords } from '../commenting/words.ts'
import { tagName } from '../ideas.ts'
import type { Join } from '../lineage.ts'
import { spoken } from '../listing/cards.tsx'
import { crumbs, hrefOf } from '../listing/list-page.tsx'
import type { Idea, Said } from '../queries.ts'
import { ideaWords, statusColours, statusNames } from '../words.ts'
import { goesOn } from './story.ts'
import { StoryOf } from './story-page.tsx'
import { showingWords } from './words.ts'

export type IdeaPage = {
  at: { project: string; activity: string; idea: string }
  activity: Activity
  idea: Idea
  open: boolean
  answers: readonly Said[]
  joins: readonly Join[]
  /** Ideas it was joined with or split from, those that are shown. */
  related: ReadonlyMap<string, Idea>
  /** It and all ideas that stand in it now. */
  whole: readonly string[]
  comments: Record<Side, { comments: readonly ShownVoice[]; next: string | undefined }>
  ward: { name: string; href: string } | undefined
  carried: number
  shaped: readonly Step[]
  /** The day by which the council answers. */
  answerBy: string
  language: Language
  now: Date
}

/** One idea: the words and whose they are, what the council says, who supports it, what speaks for and against, and its story. */
export function ideaView(page: IdeaPage): View {
  const { activity, idea, language } = page
  const say = showingWords[language]
  return {
    title: idea.title,
    section: 'projects',
    width: 'wide',
    breadcrumbs: [
      ...crumbs(activity, language),
      {
        href: paths.ideas.to({ project: page.at.project, activity: page.at.activity }),
        text: ideaWords[language].list,
      },
    ],
    body: (
      <>
        <div class="fm-idea">
          <div>
            <p class="govuk-body">
              <Tag colour={statusColours[idea.status]}>{statusNames[language][idea.status]}</Tag>
            </p>
            <h1 class="govuk-heading-l" lang={spoken(idea, language)}>
              {idea.title}
            </h1>
            <p class="govuk-body-s">
              {ideaWords[language].by(idea.name ?? ideaWords[language].resident, formatDate(idea.givenAt, language))}
            </p>
            <Gone page={page} />
            {idea.words.split(/\n+/).map((line) => (
              <p class="govuk-body" lang={spoken(idea, language)}>
                {line}
              </p>
            ))}
            {idea.isPart && <p class="fm-meta">{say.partTitle}</p>}
            <About page={page} />
            <Authors page={page} />
          </div>
          <Support page={page} />
        </div>
        <Answer page={page} />
        <ForAndAgainst page={page} />
        <Section id="became" title={say.became}>
          <StoryOf page={page} />
        </Section>
        {page.shaped.length > 0 && (
          <Section id="shaped" title={say.aboutDecision}>
            <Timeline
              steps={page.shaped.map(({ title, href, words, at }) => ({
                title,
                ...(href ? { href } : {}),
                ...(words ? { text: words } : {}),
                date: formatDate(at, language),
              }))}
            />
          </Section>
        )}
        <p class="govuk-body-s">
          <a class="govuk-link" href={report.to({ voice: idea.voiceId })}>
            {say.report}
          </a>
        </p>
      </>
    ),
  }
}

/** An idea that was merged or split leads on, for ever. */
function Gone({ page: { idea, joins, related, at, language } }: { page: IdeaPage }) {
  const say = showingWords[language]
  const on = goesOn(idea, joins)
  if (!on) return null
  return (
    <InsetText>
      <h2 class="govuk-heading-s">{say.goneTitle}</h2>
      <p class="govuk-body">{{ merged: say.goneMerged, split: say.goneSplit, back: say.goneBack }[on.why]}</p>
      <ul class="govuk-list">
        {on.to.flatMap((id) => {
          const other = related.get(id)
          return other
            ? [
                <li>
                  {say.goTo}{' '}
                  <a class="govuk-link" href={paths.idea.to({ ...at, idea: id })}>
                    {other.title}
                  </a>
                </li>,
              ]
            : []
        })}
      </ul>
    </InsetText>
  )
}

function About({ page: { activity, idea, ward, language } }: { page: IdeaPage }) {
  const say = showingWords[language]
  const none = { words: '', status: '', ward: '', order: 'newest', turn: '' } as const
  const tags = idea.tags.flatMap((tag) => {
    const name = tagName(activity.definition, tag)
    return name ? [{ text: name[language], href: hrefOf(activity, { ...none, tag }) }] : []
  })
  if (!tags.length && !ward) return null
  return (
    <p class="govuk-body">
      {[...(ward ? [{ text: ward.name, href: ward.href }] : []), ...tags].map(({ text, href }, index) => (
        <>
          {index > 0 && ' · '}
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </>
      ))}
      <span class="govuk-visually-hidden">
        {' '}
        ({say.place}, {say.about})
      </span>
    </p>
  )
}

/** Everyone whose idea this is, where it was put together from several. */
function Authors({ page: { idea, whole, related, language } }: { page: IdeaPage }) {
  if (whole.length < 2) return null
  const say = showingWords[language]
  const names = whole.map((id) => (id === idea.id ? idea : related.get(id))?.name ?? ideaWords[language].resident)
  return (
    <>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{say.authors}</h2>
      <p class="govuk-body">{say.both(formatList(names, language))}</p>
    </>
  )
}

function Support({ page: { idea, at, open, carried, language } }: { page: IdeaPage }) {
  const say = showingWords[language]
  return (
    <div class="fm-idea__support">
      <p class="fm-idea__count">{idea.supports.toLocaleString('en-GB')}</p>
      <p class="govuk-body">{ideaWords[language].supports(idea.supports)}</p>
      {carried > 0 && <p class="fm-meta">{say.carried(carried)}</p>}
      {open && !idea.goneBy && <Button href={paths.ideaSupport.to(at)}>{say.support}</Button>}
      {!open && <p class="fm-meta">{say.closed}</p>}
      <p class="govuk-body-s">
        <a class="govuk-link" href={followOf(`idea:${idea.id}`)}>
          {say.follow}
        </a>
      </p>
    </div>
  )
}

function Answer({ page: { idea, answers, answerBy, now, language } }: { page: IdeaPage }) {
  const say = showingWords[language]
  const last = answers.at(-1)
  if (idea.goneBy && !last) return null
  if (!last) {
    const late = answerBy < dayOf(now)
    return <p class="govuk-body">{late ? say.noAnswerLate : say.noAnswer(formatDate(answerBy, language))}</p>
  }
  return (
    <Section id="official" title={say.official(formatDate(last.at, language))}>
      <p class="govuk-body">
        <Tag colour={statusColours[last.status]}>{statusNames[language][last.status]}</Tag>
      </p>
      {last.answer.split(/\n+/).map((line) => (
        <p class="govuk-body-l" lang="en">
          {line}
        </p>
      ))}
    </Section>
  )
}

/** Side by side; on a phone one below the other. */
function ForAndAgainst({ page: { at, idea, comments, open, language } }: { page: IdeaPage }) {
  const say = commentWords[language]
  return (
    <Section id="comments" title={say.heading}>
      <div class="govuk-grid-row">
        {(['for', 'against'] as const).map((side) => (
          <div class="govuk-grid-column-one-half">
            <h3 class="govuk-heading-m">{say.listTitle[side]}</h3>
            {comments[side].comments.length ? (
              <Comments comments={comments[side].comments} language={language} />
            ) : (
              <p class="govuk-body">{say.none[side]}</p>
            )}
            {comments[side].next && (
              <p class="govuk-body">
                <a class="govuk-link" href={withQuery(paths.ideaComments.to(at), { side })}>
                  {say.more[side]}
                </a>
              </p>
            )}
            {open && !idea.goneBy && (
              <p class="govuk-body">
                <a class="govuk-link" href={withQuery(paths.newIdeaComment.to(at), { side })}>
                  {say.say[side]}
                </a>
              </p>
            )}
          </div>
        ))}
      </div>
    </Section>
  )
}
