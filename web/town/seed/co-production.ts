import { makeAccount } from '../../areas/people/index.ts'
import {
  answerSuggestion,
  askForSeat,
  commentOn,
  giveOfficerSeat,
  inviteToSeat,
  proposeMotion,
  saveDraft,
  startDraft,
  startWorkingGroup,
  suggest,
  voteInGroup,
} from '../../areas/projects/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { ExampleSlug } from '../councils.ts'
import { groups, type Step, type StoryGroup } from '../story/co-production.ts'
import { people } from '../story/people.ts'
import { momentToDate, type Told } from './told.ts'

type Seeding = {
  told: Told
  group: StoryGroup
  groupId: string
  draftId: string
  /** Whoever of the story acts on a day, some minutes after the one before. */
  as(who: string, day: number): Acting
  version: number
}

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`a working group of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** The working groups: their members, their drafts from the first version on, what they voted. */
export async function seedCoProduction(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const group of groups)
    if (group.council === slug)
      await at.db.transaction().execute(async (db) => {
        await seedGroup({ ...at, db }, told, group)
      })
}

async function seedGroup(at: Acting, told: Told, group: StoryGroup): Promise<void> {
  const accounts = new Map(told.accounts)
  let minutes = 0
  const as = (who: string, day: number): Acting => {
    const now = new Date(momentToDate(told, { day, time: '10:00' }).getTime() + minutes++ * 60_000)
    const role = group.officers.includes(who) || who === group.officer ? 'project-officer' : 'resident'
    return { ...at, by: { account: accounts.get(who) ?? null, role }, now: now > told.now ? told.now : now }
  }
  const officer = as(group.officer, group.started)
  const [communitySeats, officerSeats] = group.seats
  const { name, purpose, joining } = group
  const projectId = told.projects.get(group.project)!
  const { groupId } = done(
    await startWorkingGroup(officer, { projectId, name, purpose, joining, communitySeats, officerSeats }),
  )
  const emailOf = async (who: string): Promise<string> => {
    const known = people.find(({ key }) => key === who)
    if (known) return known.email
    const email = `${who.toLowerCase().replace(/\W+/g, '.')}@resident.example`
    const made = done(await makeAccount(as(group.officer, group.started), { email, name: who, proved: true }))
    accounts.set(who, made.accountId)
    return email
  }
  for (const entry of group.members) {
    const who = entry.replace('*', '')
    done(await inviteToSeat(as(group.officer, group.started), { groupId, email: await emailOf(who) }))
    done(await askForSeat(as(who, group.started + 1), { groupId, words: '', named: entry.endsWith('*') }))
  }
  for (const who of group.officers)
    done(await giveOfficerSeat(as(group.officer, group.started + 1), { groupId, accountId: accounts.get(who)! }))
  if (group.asks) {
    await emailOf(group.asks.name)
    done(await askForSeat(as(group.asks.name, -1), { groupId, words: group.asks.words, named: true }))
  }
  const { by, day, title, text } = group.draft
  const { draftId } = done(await startDraft(as(by, day), { groupId, title, text }))
  const seeding: Seeding = { told, group, groupId, draftId, as, version: 1 }
  for (const step of group.steps) await take(seeding, step)
}

async function take(seeding: Seeding, step: Step): Promise<void> {
  const { draftId, groupId, as } = seeding
  const at = as(step.by, step.day)
  if (step.do === 'edit') {
    const edit = { draftId, base: seeding.version, paragraphId: step.paragraph, text: step.text, why: step.why ?? '' }
    seeding.version = done(await saveDraft(at, edit)).saved
  } else if (step.do === 'suggest') {
    const input = { draftId, paragraphId: step.paragraph, words: step.text, why: step.why }
    const { suggestionId } = done(await suggest(at, input))
    if (!step.takenBy) return
    const answer = { draftId, suggestionId, answer: 'accepted' as const, seen: seeding.version }
    done(await answerSuggestion(as(step.takenBy, step.day), answer))
    seeding.version++
  } else if (step.do === 'comment') {
    const { commentId } = done(await commentOn(at, { draftId, paragraphId: step.paragraph, words: step.words }))
    if (step.reply)
      done(
        await commentOn(as(step.reply.by, step.day), {
          draftId,
          paragraphId: step.paragraph,
          words: step.reply.words,
          replyTo: commentId,
        }),
      )
  } else {
    const asked =
      step.do === 'publish'
        ? { kind: 'publish' as const, draftId, version: seeding.version }
        : { kind: 'decide' as const, words: step.words }
    const { motionId } = done(await proposeMotion(at, groupId, asked))
    for (const who of step.yes) done(await voteInGroup(as(who, step.day), { groupId, motionId, yes: true }))
  }
}
