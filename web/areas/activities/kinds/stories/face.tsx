import type { Ctx } from '../../../../platform/http.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { Language } from '../../../../ui/layout/view.ts'
import { Tag } from '../../../../ui/tag/tag.tsx'
import { project as projectPath } from '../../../projects/paths.ts'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import type { Face, Shown } from '../face.ts'
import { type Example, readDefinition, type Session } from './definition.ts'
import { addressOf } from './found.ts'
import { StoryCards } from './gallery/cards.tsx'
import { everything, figuresOf, listStories } from './queries.ts'
import { sessionSentence } from './session/sentence.ts'
import { settings } from './settings.tsx'
import { reasonNames, storyWords } from './words.ts'

const few = 3

async function shown(ctx: Ctx, activity: Activity): Promise<Shown> {
  const { language } = ctx
  const say = storyWords[language]
  const at = addressOf(activity)
  const { brings, session, examples } = readDefinition(activity.definition)
  const [figures, { stories }] = await Promise.all([
    figuresOf(ctx.db, activity.id),
    listStories(ctx.db, activity.id, everything, { language, limit: few }),
  ])
  const brief = projectPath.to({ project: at.project })
  const text = brings === 'object' ? 'bring' : 'answer'
  return {
    begin: { href: paths.answer.to(at), text: { en: storyWords.en[text], cy: storyWords.cy[text] } },
    above: (
      <>
        <p class="govuk-body">
          <a class="govuk-link" href={brief}>
            {say.brief}
          </a>
        </p>
        {brings === 'answer' && (
          <ul class="govuk-list govuk-list--bullet">
            {(['influence', 'level', 'unknowns'] as const).map((part) => (
              <li>
                <a class="govuk-link" href={`${brief}#${part}`}>
                  {say.briefParts[part]}
                </a>
              </li>
            ))}
          </ul>
        )}
        {session && <SessionFacts session={session} at={at} language={language} />}
      </>
    ),
    below: (
      <>
        {examples.length > 0 && <Examples examples={examples} language={language} />}
        <Section id="stories" title={say.latest[brings]} more={{ href: paths.stories.to(at), text: say.all }}>
          {stories.length ? (
            <>
              <p class="govuk-body">{say.soFar(figures.total, figures.pictures)}</p>
              <StoryCards stories={stories} at={at} language={language} />
            </>
          ) : (
            <p class="govuk-body">{say.noneText}</p>
          )}
        </Section>
      </>
    ),
  }
}

type SessionProps = { session: Session; at: { project: string; activity: string }; language: Language }

function SessionFacts({ session, at, language }: SessionProps) {
  const say = storyWords[language]
  return (
    <Section id="session" title={say.session} more={{ href: paths.session.to(at), text: say.seeSession }}>
      <p class="govuk-body">{sessionSentence(session, language)}</p>
      <p class="govuk-body">{say.sessionHow}</p>
    </Section>
  )
}

const Examples = ({ examples, language }: { examples: readonly Example[]; language: Language }) => {
  const say = storyWords[language]
  return (
    <Section id="examples" title={say.examples}>
      <p class="govuk-body">{say.examplesText}</p>
      <ul class="fm-cards">
        {examples.map(({ title, words, reason }) => (
          <li class="fm-story-example" lang={language === 'en' ? undefined : 'en'}>
            <p class="govuk-body-s">
              <Tag colour="yellow">{say.example}</Tag> {reasonNames[language][reason].tag}
            </p>
            <h3 class="govuk-heading-s">{title}</h3>
            <p class="govuk-body">{words}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export const stories: Face = {
  about:
    'People bring an object or a photo with its story and why they chose it, or say what your brief means to them, before, in or after a session',
  asks: {
    label: 'What you ask',
    hint: 'For example: Bring something that stands for your street. Or: What does the brief mean to you?',
  },
  settings,
  shown,
  listed: false,
  rooms: (activity, may) => {
    const at = { activity: activity.id }
    const { session } = readDefinition(activity.definition)
    if (!activity.publishedAt) return []
    return [
      ...(session && may.edit
        ? [{ under: 'ways' as const, href: paths.sessionDesk.to(at), text: 'Session: what everyone looks at' }]
        : []),
      ...(may.moderate
        ? [{ under: 'said' as const, href: paths.storiesDesk.to(at), text: 'All that people brought, also what waits' }]
        : []),
    ]
  },
}
