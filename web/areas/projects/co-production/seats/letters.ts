import type { Acting } from '../../../../platform/acting.ts'
import type { Sql } from '../../../../platform/db.ts'
import { queueLetter } from '../../../../platform/outbox.ts'
import { speak } from '../../../../platform/words.ts'
import type { Language } from '../../../../ui/layout/view.ts'
import { emailOf, personOfEmail } from '../../../people/index.ts'
import { findAnyProject } from '../../find/find-project.ts'
import * as paths from '../paths.ts'
import type { WorkingGroup } from '../types.ts'
import { letters, type SeatLetter } from './letter-words.ts'

type Telling = { template: string; to: string; language: Language; letter: SeatLetter; uniqueKey: string }

const send = (tx: Sql, at: Acting, { template, to, letter, uniqueKey }: Telling) =>
  queueLetter(tx, at, { template, to, subject: letter.subject, text: letter.text, uniqueKey })

/** The address and language of an account, for letters. */
async function reached(
  tx: Sql,
  at: Acting,
  accountId: string,
): Promise<{ to: string; language: Language } | undefined> {
  const to = await emailOf(at, accountId, tx)
  if (!to) return undefined
  const person = await personOfEmail(at, tx, to)
  return { to, language: person?.language === 'cy' ? 'cy' : 'en' }
}

const seatAddress = async (tx: Sql, at: Acting, group: WorkingGroup): Promise<string> => {
  const project = await findAnyProject(tx, { id: group.projectId })
  return at.council.origin + paths.workingSeat.to({ project: project!.slug, group: group.id })
}

export async function letterOfInvitation(
  tx: Sql,
  at: Acting,
  { group, email, invitationId }: { group: WorkingGroup; email: string; invitationId: string },
): Promise<void> {
  const person = await personOfEmail(at, tx, email)
  const language = person?.language === 'cy' ? 'cy' : 'en'
  const letter = speak(letters, language).invited(group.name, await seatAddress(tx, at, group))
  await send(tx, at, {
    template: 'working-group-invitation',
    to: email,
    language,
    letter,
    uniqueKey: `working-invitation ${invitationId}`,
  })
}

type Answer = { group: WorkingGroup; accountId: string; accepted: boolean; why: string; applicationId: string }
export async function letterOfAnswer(
  tx: Sql,
  at: Acting,
  { group, accountId, accepted, why, applicationId }: Answer,
): Promise<void> {
  const whom = await reached(tx, at, accountId)
  if (!whom) return
  const say = speak(letters, whom.language)
  const letter = accepted
    ? say.accepted(group.name, at.council.origin + paths.room.to({ group: group.id }))
    : say.declined(group.name, why)
  await send(tx, at, {
    template: 'working-group-answer',
    ...whom,
    letter,
    uniqueKey: `working-application ${applicationId}`,
  })
}

/** Every member hears that there is something to vote on. */
export async function letterOfMotion(
  tx: Sql,
  at: Acting,
  {
    group,
    motionId,
    accounts,
    draft,
  }: { group: WorkingGroup; motionId: string; accounts: readonly string[]; draft?: string | undefined },
): Promise<void> {
  const link = `${at.council.origin}${paths.room.to({ group: group.id })}#votes`
  for (const accountId of accounts) {
    const whom = await reached(tx, at, accountId)
    if (!whom) continue
    const say = speak(letters, whom.language)
    const letter = draft === undefined ? say.vote(group.name, link) : say.publish(group.name, draft, link)
    await send(tx, at, {
      template: 'working-group-vote',
      ...whom,
      letter,
      uniqueKey: `working-motion ${motionId} ${accountId}`,
    })
  }
}
