import { type Acting, aVisitor } from '../../../platform/acting.ts'
import { newId } from '../../../platform/ids.ts'
import type { Keys } from '../../../platform/keys.ts'
import { outboxRow } from '../../../platform/outbox.ts'
import { recordRow } from '../../../platform/record.ts'
import { contactKey } from '../contacts/address.ts'
import { receivedKeys } from '../counting/tallies.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import type { VoiceInput } from './input.ts'
import { participantKey } from './participant.ts'
import { firstStanding } from './rules.ts'
import { takingWords } from './words.ts'

/** The rows of one voice, as `take_voice` wants them. */
export function parcelOf(at: Acting, input: VoiceInput, receipt: string) {
  const id = newId<'voice'>(at.now)
  // A person's own voice is recorded without their account: the record knows no resident.
  const staff = input.enteredFor !== undefined || input.participant?.level === 'staff'
  const by = staff ? at.by : aVisitor
  const first = firstStanding(input)
  const standing = first === 'no-consent' || first === 'nothing-to-show' ? 'counted' : first
  const { contact } = input
  return {
    ...(input.receipt !== undefined && { printed: at.council.slug }),
    voice: {
      id,
      received_at: at.now,
      entered_by: by.account,
      receipt,
      ...whoOf(at.council.keys, input),
      ...whatOf(input),
    },
    state: { standing, why: first },
    ...(contact && input.consentContact && { contact: contactOf(at, contact, id) }),
    ...(contact?.way === 'email' && { letter: letterOf(at, input, contact.address, receipt, id) }),
    entry: entryOf({ ...at, by }, input, id),
    counts: receivedKeys(standing, input.channel, input.place?.wardId ?? null),
  }
}

const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

const whoOf = (keys: Keys, { participant, activityId, subject }: VoiceInput) => ({
  participant: participant ? hex(participantKey(keys, activityId ?? subject, participant)) : null,
  participant_level: participant?.level ?? null,
  one_each: !participant?.several,
  account_id: participant?.accountId ?? null,
})

const whatOf = (input: VoiceInput) => ({
  subject: input.subject,
  activity_id: input.activityId,
  project_id: input.projectId,
  kind: input.kind,
  channel: input.channel,
  given_at: input.givenAt,
  ward_id: input.place?.wardId ?? null,
  boundary_code: input.place?.boundaryCode ?? null,
  small_area_id: input.place?.smallAreaId ?? null,
  language: input.language,
  consent_publish: input.consentPublish,
  consent_contact: input.consentContact,
  entered_for: input.enteredFor ?? null,
  consent_noted: input.consentNoted ?? null,
  source: input.source ?? null,
  public_name: input.publicName || null,
  under_18: input.under18 ?? false,
  words: input.words,
  data: input.data,
  once: input.once,
})

const contactOf = ({ council: { keys }, now }: Acting, contact: NonNullable<VoiceInput['contact']>, id: string) => ({
  voice_id: id,
  way: contact.way,
  address: hex(keys.seal(contact.address)),
  address_key: hex(contactKey(keys, contact)),
  created_at: now,
})

function letterOf(at: Acting, input: VoiceInput, to: string, receipt: string, id: string) {
  const words = takingWords[input.language === 'cy' ? 'cy' : 'en']
  const href = at.council.origin + receiptPath.to({ code: receipt })
  const letter = words.letter(formatReceipt(receipt), href, input.title)
  const row = outboxRow(at, { template: 'receipt', to, ...letter, uniqueKey: `receipt:${id}` })
  return { ...row, message: hex(row.message), attempts: 0 }
}

function entryOf(at: Acting, { subject, kind, channel, projectId }: VoiceInput, id: string) {
  const row = recordRow(at, {
    deed: 'voice.received',
    subject: `voice:${id}`,
    details: { subject, kind, channel, project: projectId },
    public: { subject, kind, channel },
  })
  return { ...row, details: JSON.parse(row.details), public: JSON.parse(row.public!) }
}
