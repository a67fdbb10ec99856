import type { NextStep, Reading, Step, VoiceRef } from '../../../../platform/subjects.ts'
import type { Catalogue } from '../../../../platform/words.ts'
import type { Activity } from '../../activity/types.ts'
import { adoptionsOf } from './adopting/queries.ts'
import { joinsOf, wholeOf } from './lineage.ts'
import * as paths from './paths.ts'
import { stepsOf } from './problem/queries.ts'
import { joinSentence } from './problem/story.ts'
import { findIdeas, findProblems } from './queries.ts'
import { listPrototypes } from './trials.ts'
import { solutionWords } from './words.ts'

type Steps = { done: Step[]; next: NextStep[] }

const words: Catalogue<{
  page: string
  idea: string
  group: string
  moved(step: string): string
  tried: string
  adopted: string
}> = {
  en: {
    page: 'It has a page on the board',
    idea: 'Your idea has a page on the board, with your name or “a resident”',
    group: 'Your group works on a problem',
    moved: (step) => `The work went a step forward: ${step}`,
    tried: 'Your idea is tried out',
    adopted: 'A decision takes up your idea',
  },
  cy: {
    page: 'Mae ganddi dudalen ar y bwrdd',
    idea: 'Mae gan eich syniad dudalen ar y bwrdd, gyda’ch enw neu “preswylydd”',
    group: 'Mae eich grŵp yn gweithio ar broblem',
    moved: (step) => `Aeth y gwaith gam ymlaen: ${step}`,
    tried: 'Rhoddir cynnig ar eich syniad',
    adopted: 'Mae penderfyniad yn mabwysiadu eich syniad',
  },
}

/** What a receipt says of a problem, of an idea against one, or of a group that joined: its page, and each step on the way. */
export async function solutionSteps(voice: VoiceRef, { project, slug }: Activity, at: Reading): Promise<Steps> {
  const where = { project: project.slug, activity: slug }
  const [problem] = await findProblems(at.db, [voice.id])
  if (problem) return { done: await ofProblem(voice, where, at), next: [] }
  const [idea] = await findIdeas(at.db, [voice.id])
  if (idea) return { done: await ofIdea(voice, { ...where, problem: idea.problemId }, at), next: [] }
  if (voice.kind !== 'solution-group') return { done: [], next: [] }
  return { done: [{ key: 'problem-group', at: voice.givenAt, title: words[at.language].group }], next: [] }
}

type Where = { project: string; activity: string }

async function ofProblem(voice: VoiceRef, where: Where, { db, language }: Reading): Promise<Step[]> {
  const href = paths.problem.to({ ...where, problem: voice.id })
  const joins = await joinsOf(db, [voice.id])
  const others = new Map(
    (await findProblems(db, [...new Set(joins.flatMap(({ from, into }) => [from, into]))])).map((one) => [one.id, one]),
  )
  return [
    { key: 'problem', at: voice.givenAt, title: words[language].page, href },
    ...joins.flatMap((join) => {
      const other = others.get(join.from === voice.id ? join.into : join.from)
      return joinSentence(join, voice.id, other, language).map(({ title, text, dateTime }) => ({
        key: `problem-join:${join.act}`,
        at: new Date(dateTime),
        title,
        href,
        ...(text ? { words: text } : {}),
      }))
    }),
    ...(await stepsOf(db, await wholeOf(db, voice.id))).map(({ step, why, at }) => ({
      key: 'problem-step',
      at,
      title: words[language].moved(solutionWords[language].steps[step]),
      words: why,
      href,
    })),
  ]
}

async function ofIdea(voice: VoiceRef, where: Where & { problem: string }, at: Reading): Promise<Step[]> {
  const href = paths.idea.to({ ...where, idea: voice.id })
  const say = words[at.language]
  const whole = await wholeOf(at.db, voice.id)
  const adoptions = await adoptionsOf(at.db, whole)
  return [
    { key: 'idea', at: voice.givenAt, title: say.idea, href },
    ...(await listPrototypes(at.db, whole)).map(({ what, at: when }) => ({
      key: 'idea-tried',
      at: when,
      title: say.tried,
      words: what,
      href,
    })),
    // The page of the idea leads on to the decision.
    ...adoptions.map(({ decisionId, at: when }) => ({
      key: `idea-adopted:${decisionId}`,
      at: when,
      title: say.adopted,
      href,
    })),
  ]
}
