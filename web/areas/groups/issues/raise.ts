import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { emailOf, listStaff } from '../../people/index.ts'
import { promiseReply, type Taken, takeVoice, usualDue } from '../../voices/index.ts'
import { listServices, type Service } from '../explainer/queries.ts'
import { findContact, findGroup } from '../register/queries.ts'
import { linkAccountOf } from './queries.ts'
import { type IssueFields, type IssueRefusals, isKind, isOfficerChannel, issueRefusals } from './rules.ts'

type Raising = { groupId: string; fields: IssueFields; once: string; byOfficer: boolean }
type Raised = { taken: Taken } | { refused: 'not-found' } | { refused: 'invalid'; fields: IssueRefusals }

/**
 * A group of the network tells the council something, or an officer writes it down for them: a voice with its receipt,
 * and the promise of an answer within the council's target, all or nothing.
 */
export async function raiseIssue(at: Acting, { groupId, fields, once, byOfficer }: Raising): Promise<Raised> {
  const dueOn = await usualDue(at)
  return deed(at.db, async (tx) => {
    const group = isId(groupId) ? await findGroup(tx, groupId, 'broker') : undefined
    if (group?.state !== 'member') return { refused: 'not-found' }
    const services = await listServices(tx)
    const refused = issueRefusals(fields, services, byOfficer)
    const { kind, words, wish, open, channel, agreed } = fields
    if (Object.keys(refused).length || !isKind(kind)) return { refused: 'invalid', fields: refused }
    const service = services.find(({ id }) => id === fields.service)
    const within = { ...at, db: tx }
    const address = await addressOf(within, group.id, byOfficer)
    const answer = await takeVoice(within, {
      subject: subjectOf('group', group.id),
      activityId: null,
      projectId: null,
      kind,
      channel: byOfficer && isOfficerChannel(channel) ? channel : 'group',
      givenAt: at.now,
      language: 'en',
      consentPublish: open === 'yes',
      consentContact: !!address,
      ...(byOfficer && { enteredFor: 'the group', consentNoted: agreed }),
      publicName: group.name,
      words,
      data: wish ? { wish } : {},
      once,
      ...(address && { contact: { way: 'email', address } }),
      preModeration: true,
      showable: true,
      ...(service && { title: service.name }),
    })
    if ('refused' in answer) throw new Error(`what a group said was refused: ${answer.refused}`)
    const { taken } = answer
    if (!taken.again) {
      const promised = await promiseReply(within, {
        voiceId: taken.voiceId,
        service: service?.name,
        serviceId: service?.id,
        dueOn,
        ownerAccount: await ownerOf(tx, group.id, service),
      })
      if ('refused' in promised) throw new Error(`a promise to a group was refused: ${promised.refused}`)
    }
    return { taken }
  })
}

/** Where the group is told: at its own address, or at that of who spoke for it. */
async function addressOf(at: Acting & { db: Tx }, groupId: string, byOfficer: boolean): Promise<string | undefined> {
  const { email } = await findContact(at, groupId, 'broker')
  return email || (byOfficer || !at.by.account ? undefined : await emailOf(at, at.by.account))
}

/** Who answers: whoever leads the service, else the group's link officer, else nobody yet; never somebody who left. */
async function ownerOf(tx: Tx, groupId: string, service: Service | undefined): Promise<string | null> {
  const staff = new Set((await listStaff(tx, 'voices.reply')).map(({ id }) => id))
  const may = [service?.leadAccount, await linkAccountOf(tx, groupId)]
  return may.find((account) => !!account && staff.has(account)) ?? null
}
