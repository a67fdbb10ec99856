import {
  actOnIssue,
  addService,
  answerIssue,
  changeService,
  closeIssue,
  explainAnswer,
  raiseIssue,
} from '../../areas/groups/index.ts'
import { confirmReply, disputeReply, findCase, moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import { issues, type Told as Said } from '../story/bassetlaw-issues.ts'
import { feedbacks, questions } from '../story/bassetlaw-questions.ts'
import { services } from '../story/bassetlaw-services.ts'
import type { Told } from './told.ts'

const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}
const day = 86_400_000

/** The services of Bassetlaw's council, and what groups told it in a year and a half, with what it answered. */
export async function seedIssues(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  await at.db.transaction().execute(async (db) => {
    const ids = await explain({ ...at, db }, told)
    const all = [...issues, ...questions, ...feedbacks].toSorted((a, b) => b.day - a.day)
    const open = []
    for (const said of all) {
      const voiceId = await tell({ ...at, db }, told, said, ids)
      if (said.open) open.push(voiceId)
      for (const step of said.steps) await take({ ...at, db }, told, said, voiceId, step)
    }
    const by = { account: told.accounts.get('bassetlaw-moderator') ?? null, role: 'moderator' }
    done(await moderate({ ...at, db, by }, { voiceIds: open, decision: { deed: 'publish' } }), 'moderate')
  })
}

async function explain(at: Acting, told: Told): Promise<Map<string, string>> {
  const by = { account: told.accounts.get('bassetlaw-link') ?? null, role: 'link-officer' }
  const ids = new Map<string, string>()
  for (const { key, lead, before, about, ...page } of services) {
    const acting = { ...at, by, now: new Date(told.now.getTime() - 530 * day) }
    const fields = { ...page, about: before ?? about, lead: told.accounts.get(lead) ?? '', why: '' }
    const { serviceId } = done(await addService(acting, fields), key)
    ids.set(key, serviceId)
    if (!before) continue
    const later = { ...at, by, now: new Date(told.now.getTime() - 400 * day) }
    const better = { ...fields, about, why: 'People asked us what the words meant' }
    done(await changeService(later, { serviceId, fields: better }), key)
  }
  return ids
}

const groupOf = (told: Told, name: string): string => {
  const id = told.groups.get(name.replaceAll('’', "'")) ?? told.groups.get(name)
  if (!id) throw new RangeError(`the story has no group ${name}`)
  return id
}

async function tell(at: Acting, told: Told, said: Said, services: Map<string, string>): Promise<string> {
  const { kind, group, service, words, wish = '', open, written } = said
  const speaks = {
    account: group === 'Pithead Brass' ? (told.accounts.get('bassetlaw-group') ?? null) : null,
    role: 'group-member',
  }
  const officer = { account: told.accounts.get('bassetlaw-link') ?? null, role: 'link-officer' }
  const fields = {
    kind,
    service: services.get(service) ?? 'unsure',
    words,
    wish,
    open: open ? 'yes' : 'no',
    channel: written ? 'one-to-one' : '',
    agreed: written ? 'The chair, at our meeting' : '',
  }
  const acting = { ...at, by: written ? officer : speaks, now: new Date(told.now.getTime() - said.day * day) }
  const raising = { groupId: groupOf(told, group), fields, once: crypto.randomUUID(), byOfficer: !!written }
  return done(await raiseIssue(acting, raising), words).taken.voiceId
}

async function take(at: Acting, told: Told, said: Said, voiceId: string, step: Said['steps'][number]): Promise<void> {
  const [after, deed, words] = step
  const found = await findCase(at.db, voiceId)
  if (!found) throw new RangeError(`nobody said ${said.words}`)
  const now = new Date(told.now.getTime() - (said.day - after) * day)
  const council = { ...at, now, by: { account: found.ownerAccount, role: 'link-officer' } }
  const group = { ...at, now, by: { account: null, role: 'group-member' } }
  const { replyId } = found
  const result = await {
    action: () => actOnIssue(council, found, { words, dueOn: addDays(dayOf(now), 14) }),
    answer: () => answerIssue(council, found, { answer: words, open: !!said.open }),
    confirm: () => confirmReply(group, { replyId, words }),
    dispute: () => disputeReply(group, { replyId, words }),
    close: () => closeIssue(council, found, words),
    explain: () =>
      explainAnswer(council, {
        voiceId,
        groupId: groupOf(told, said.group),
        fields: { service: found.serviceId ?? '', question: words, answer: found.answer ?? '', named: !!said.open },
      }),
  }[deed]()
  done<object>(result, `${deed} ${said.words}`)
}
