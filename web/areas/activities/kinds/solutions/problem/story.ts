import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import type { Join } from '../lineage.ts'
import * as paths from '../paths.ts'
import type { Idea, JoinedGroup, Problem } from '../queries.ts'
import type { Prototype } from '../trials.ts'
import { solutionWords } from '../words.ts'
import type { Agreement, Moved } from './queries.ts'
import { problemWords } from './words.ts'

export type Told = { title: string; text?: string; href?: string; by?: string; date: string; dateTime: string }
type Dated = Omit<Told, 'date' | 'dateTime'> & { at: Date }

export type Story = {
  at: { project: string; activity: string; problem: string }
  /** The problem, and those that stand in it or were put together with it and taken apart again. */
  problem: Problem
  related: ReadonlyMap<string, Problem>
  joins: readonly Join[]
  ideas: readonly Idea[]
  groups: readonly JoinedGroup[]
  prototypes: readonly Prototype[]
  moves: readonly Moved[]
  agreements: readonly Agreement[]
  decisions: readonly { at: Date; title: string; href: string }[]
  language: Language
}

/** All that happened to a problem, in its order: nothing that was undone is left out. */
export function storyOf(story: Story): Told[] {
  const { language } = story
  const events = [...raised(story), ...joined(story), ...worked(story), ...tried(story), ...decided(story)]
  return events
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, ...event }) => ({ ...event, date: formatDate(at, language), dateTime: at.toISOString() }))
}

function raised({ problem, related, joins, at, language }: Story): Dated[] {
  const say = problemWords[language]
  const { resident } = solutionWords[language]
  return [
    { at: problem.givenAt, title: say.raised, by: problem.name ?? resident },
    ...joins.flatMap((join): Dated[] => {
      const other = related.get(join.from === problem.id ? join.into : join.from)
      const href = other && { href: paths.problem.to({ ...at, problem: other.id }) }
      return joinEvents(join, problem.id, other, language).map((event) => ({
        ...event,
        ...href,
        ...(other ? { by: other.name ?? resident } : {}),
      }))
    }),
  ]
}

/** That two were put together, and that it was undone, seen from one of them. */
function joinEvents(
  { from, why, at, undoneAt }: Join,
  self: string,
  other: { title: string } | undefined,
  language: Language,
): Dated[] {
  const say = problemWords[language]
  const title = other?.title ?? say.notShown
  return [
    { at, title: from === self ? say.mergedAway(title) : say.mergedHere(title), text: say.why(why) },
    ...(undoneAt ? [{ at: undoneAt, title: say.apart(title) }] : []),
  ]
}

export const joinSentence = (
  join: Join,
  self: string,
  other: { title: string } | undefined,
  language: Language,
): Told[] =>
  joinEvents(join, self, other, language).map(({ at, ...event }) => ({
    ...event,
    date: formatDate(at, language),
    dateTime: at.toISOString(),
  }))

const joined = ({ groups, problem, language }: Story): Dated[] =>
  groups
    .filter(({ groupId, problemId }) => !(problemId === problem.id && groupId === problem.groupId))
    .map(({ name, brings, joinedAt }) => ({
      at: joinedAt,
      title: problemWords[language].groupJoined(name),
      ...(brings ? { text: brings } : {}),
    }))

function worked({ moves, agreements, ideas, at, language }: Story): Dated[] {
  const say = problemWords[language]
  const { steps, resident } = solutionWords[language]
  return [
    ...moves.map(({ step, why, at: when, byGroup }) => ({
      at: when,
      title: say.moved(steps[step]),
      text: say.why(why),
      by: byGroup || say.council,
    })),
    ...agreements.map(({ owner, nextStep, nextOn, at: when }) => ({
      at: when,
      title: say.agreed(owner),
      text: say.nextBy(nextStep, formatDate(nextOn, language)),
    })),
    ...ideas.map(({ id, problemId, title, name, givenAt }) => ({
      at: givenAt,
      title: say.idea(title),
      href: paths.idea.to({ ...at, problem: problemId, idea: id }),
      by: name ?? resident,
    })),
  ]
}

function tried({ prototypes, ideas, at, language }: Story): Dated[] {
  const say = problemWords[language]
  const { makers, verdicts } = solutionWords[language]
  return prototypes.flatMap(({ ideaId, what, who, at: when, tests }) => {
    const idea = ideas.find(({ id }) => id === ideaId)
    const href = idea && { href: paths.idea.to({ ...at, problem: idea.problemId, idea: idea.id }) }
    return [
      { at: when, title: say.trying(idea?.title ?? ''), text: what, by: makers[who], ...href },
      ...tests.map((test) => ({ at: test.at, title: say.seen(verdicts[test.verdict]), text: test.seen, ...href })),
    ]
  })
}

const decided = ({ decisions, language }: Story): Dated[] =>
  decisions.map(({ at, title, href }) => ({ at, title: problemWords[language].decided(title), href }))
