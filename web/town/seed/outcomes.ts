import {
  publishDecision,
  publishOutcome,
  respond,
  saveDecision,
  saveOutcome,
  takeUpIdea,
} from '../../areas/outcomes/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import { towns } from '../story/story.ts'
import type { Decision, Moment, Outcome, Project } from '../story/types.ts'
import { momentToDate, type Told } from './told.ts'

type Seeding = { at: Acting; told: Told; project: Project; projectId: string }

/** Decisions with their answers, and what changed since, as officers wrote and published them. */
export async function seedOutcomes(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const { projects } = towns.find(({ council }) => council.slug === slug)!
  for (const project of projects) {
    const projectId = told.projects.get(project.key)
    if (!projectId) throw new Error(`the project ${project.key} was not made`)
    const seeding = { at, told, project, projectId }
    for (const decision of inOrder(project.decisions)) await seedDecision(seeding, decision)
    for (const outcome of inOrder(project.outcomes)) await seedOutcome(seeding, outcome)
  }
}

const inOrder = <T extends { at: Moment }>(things: readonly T[]): T[] => things.toSorted((a, b) => a.at.day - b.at.day)

/** The project's first officer, at a moment of the story. */
const officer = ({ at, told, project }: Seeding, moment: Moment): Acting => ({
  ...at,
  now: momentToDate(told, moment),
  by: { account: told.accounts.get(project.team[0]!) ?? null, role: 'project-officer' },
})

/** A theme of the story by its key; keys are of one conversation, and the conversation that was asked first comes first. */
function themeId({ told, project }: Seeding, key: string): string {
  const found = project.conversations
    .map((conversation) => told.themes.get(`${conversation.key}/${key}`))
    .find((id) => id)
  return found ?? fail(`the theme ${key} of ${project.key} was not made`, {})
}

async function seedDecision(seeding: Seeding, decision: Decision): Promise<void> {
  const { told, projectId } = seeding
  const on = officer(seeding, decision.at)
  const made = await saveDecision(on, {
    projectId,
    title: decision.title,
    what: decision.body,
    decidedBy: decision.decidedBy,
    decidedOn: dayOf(on.now),
    reasons: decision.reasons,
    optionsRejected: decision.rejected,
    translations: {},
  })
  if (!('decisionId' in made)) return fail(`the decision ${decision.key} is refused`, made)
  told.decisions.set(decision.key, made.decisionId)
  for (const { theme, answer, sentence, owner, due } of decision.responses) {
    const done = await respond(on, {
      decisionId: made.decisionId,
      themeId: themeId(seeding, theme),
      used: answer !== 'out-of-scope',
      notUsedWhy:
        answer === 'out-of-scope' ? 'It is decided elsewhere, and nothing in this decision depends on it.' : '',
      response: answer,
      reason: sentence,
      dueOn: due === undefined ? null : addDays(dayOf(told.now), due),
      ownerAccount: (owner && told.accounts.get(owner)) || null,
      translations: {},
    })
    if (!('responded' in done)) fail(`the answer to ${theme} in ${decision.key} is refused`, done)
  }
  const ideaId = told.adopted.get(decision.key)
  if (ideaId) {
    const taken = await takeUpIdea(on, { decisionId: made.decisionId, ideaId })
    if ('refused' in taken) fail(`the idea of ${decision.key} is refused`, taken)
  }
  const published = await publishDecision(on, made.decisionId)
  if (!('published' in published)) fail(`publishing ${decision.key} is refused`, published)
}

async function seedOutcome(seeding: Seeding, outcome: Outcome): Promise<void> {
  const on = officer(seeding, outcome.at)
  const made = await saveOutcome(on, {
    projectId: seeding.projectId,
    title: outcome.title,
    what: outcome.body,
    happenedOn: dayOf(on.now),
    evidence: outcome.evidence,
    themeIds: outcome.themes.map((key) => themeId(seeding, key)),
    translations: {},
  })
  if (!('outcomeId' in made)) return fail(`the outcome ${outcome.title} is refused`, made)
  const published = await publishOutcome(on, made.outcomeId)
  if (!('published' in published)) fail(`publishing ${outcome.title} is refused`, published)
}

const fail = (what: string, why: object): never => {
  throw new Error(`${what}: ${JSON.stringify(why)}`)
}
