import type { NextStep, Reading, Step, VoiceRef } from '../../../../platform/subjects.ts'
import { idOf, kindOf } from '../../../../platform/subjects.ts'
import type { Catalogue } from '../../../../platform/words.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import { findCommented } from './commenting/queries.ts'
import { commentWords } from './commenting/words.ts'
import { joinsOf } from './lineage.ts'
import { answersOf, findIdeaAnywhere, findIdeas, type Idea, listIdeasOfVoice } from './queries.ts'
import { eventsOf } from './showing/story.ts'
import { showingWords } from './showing/words.ts'
import { ideaWords, statusNames } from './words.ts'

type Steps = { done: Step[]; next: NextStep[] }

const words: Catalogue<{ page: string; next: string; official(words: string): string }> = {
  en: {
    page: 'It has a page of its own, where people can support it',
    next: 'The council answers your idea',
    official: (said) => `The council says: ${said}`,
  },
  cy: {
    page: 'Mae ganddo ei dudalen ei hun, lle gall pobl ei gefnogi',
    next: 'Mae’r cyngor yn ateb eich syniad',
    official: (said) => `Dywed y cyngor: ${said}`,
  },
}

/** What a receipt says of an idea: its page, each official answer, and with what it was put together or into what it was split. */
export async function ideaSteps(voice: VoiceRef, activity: Activity, at: Reading): Promise<Steps> {
  const rows = await listIdeasOfVoice(at.db, voice.id)
  const shown = new Map(
    (
      await findIdeas(
        at.db,
        rows.map(({ id }) => id),
      )
    ).map((idea) => [idea.id, idea]),
  )
  if (!shown.size) return { done: [], next: [] }
  const done: Step[] = []
  for (const { id } of rows) {
    const idea = shown.get(id)
    if (idea) done.push(...(await stepsOf(idea, activity, at)))
  }
  const answered = rows.some(({ statusAt }) => statusAt)
  return { done, next: answered ? [] : [{ key: 'idea-answer', title: words[at.language].next }] }
}

async function stepsOf(idea: Idea, { project, slug }: Activity, { db, language }: Reading): Promise<Step[]> {
  const say = showingWords[language]
  const hrefOf = (id: string) => paths.idea.to({ project: project.slug, activity: slug, idea: id })
  const joins = await joinsOf(db, idea.id)
  const others = await findIdeas(db, [...new Set(joins.flatMap(({ from, into }) => [from, into]))])
  const titles = new Map(others.map(({ id, title }) => [id, title]))
  return eventsOf(idea, await answersOf(db, idea.id), joins).flatMap((event): Step[] => {
    const { at } = event
    switch (event.what) {
      case 'proposed':
        return idea.isPart
          ? []
          : [
              {
                key: 'idea',
                at,
                title: words[language].page,
                words: ideaWords[language].supports(idea.supports),
                href: hrefOf(idea.id),
              },
            ]
      case 'answered':
        return [
          {
            key: 'idea-answered',
            at,
            title: say.answered(statusNames[language][event.said.status]),
            words: words[language].official(event.said.answer),
            href: hrefOf(idea.id),
          },
        ]
      case 'split-from':
        return []
      default: {
        const title = titles.get(event.other) ?? say.notShown
        const sentence = {
          'merged-here': say.mergedHere,
          'merged-away': say.mergedAway,
          'merge-undone': say.mergeUndone,
          'split-into': say.splitInto,
          'split-undone': say.splitUndone,
        }[event.what]
        return [
          {
            key: `idea-${event.what}`,
            at,
            title: sentence(title),
            ...(event.why ? { words: say.why(event.why) } : {}),
            ...(titles.has(event.other) ? { href: hrefOf(event.other) } : {}),
          },
        ]
      }
    }
  })
}

/** What a receipt says of words for or against an idea. */
export async function commentSteps(voice: VoiceRef, at: Reading): Promise<Steps> {
  const about = kindOf(voice.subject) === 'idea' ? await findCommented(at.db, voice.id) : undefined
  const idea = about && (await findIdeaAnywhere(at.db, idOf(voice.subject)))
  const activity = idea && (await findActivityById(at.db, idea.activityId, null, at.now))
  if (!about || !idea || !activity) return { done: [], next: [] }
  const href = paths.idea.to({ project: activity.project.slug, activity: activity.slug, idea: idea.id })
  return {
    done: [
      {
        key: 'idea-comment',
        at: voice.givenAt,
        title: `${commentWords[at.language].steps[about.side]} “${idea.title}”`,
        href,
      },
    ],
    next: [],
  }
}
