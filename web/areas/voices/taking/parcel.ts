import type { Json } from '@folkmoot/ledger'
import type { RawBuilder } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { newId } from '../../../platform/ids.ts'
import { outboxRow } from '../../../platform/outbox.ts'
import { recordRow } from '../../../platform/record.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { type Contact, contactKey } from '../contacts/address.ts'
import { receivedDeltas } from '../counting/tallies.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import type { Channel, firstStanding } from './rules.ts'
import { takingWords } from './words.ts'

/** Where a person lives or speaks of, as far as it is kept: never the postcode itself. */
export type VoicePlace = { wardId: string; boundaryCode: string; smallAreaId: string | null }

/** One act of taking part, whatever the channel. */
export type VoiceInput = {
  subject: Subject
  activityId: string | null
  projectId: string | null
  kind: string
  channel: Channel
  /** Who takes part, so that nobody does twice; absent where nobody is told apart. The key is plain here and fingerprinted inside. */
  participant?: {
    level: 'open' | 'email' | 'account' | 'code' | 'staff'
    key: string
    /** Only where the person asked that the voice be kept with their account. */
    accountId?: string | null
  }
  givenAt: Date
  place?: VoicePlace | null
  language: string
  consentPublish: boolean
  consentContact: boolean
  /** For whom staff entered it, such as "a caller" or "sheet 12"; never a name. */
  enteredFor?: string
  /** How the person agreed, where somebody else wrote it down: needed for one-to-one notes. */
  consentNoted?: string
  /** The event, or the partner to be credited. */
  source?: string
  publicName?: string
  words: string | null
  /** The kind's own data: parts by key. */
  data: { [key: string]: Json }
  /** Printed before use, on a sheet or slip. */
  receipt?: string
  /** One id per form that was shown: sent twice, it is one voice. */
  once: string
  contact?: Contact
  preModeration: boolean
  /** False where there is nothing to show, as with ballots: it is counted only. */
  showable: boolean
  under18?: boolean
  /** It waits for a person to read it, even where it may not be shown. */
  mustBeRead?: boolean
  /** What the letter says it was about. */
  title?: string
  /** SQL that must be true in the statement that takes it, such as that the activity is still open. */
  stillOpen?: RawBuilder<unknown>
}

const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

/** The rows of one voice as `take_voice` wants them. */
export function parcelOf(at: Acting, input: VoiceInput, receipt: string, standing: ReturnType<typeof firstStanding>) {
  const id = newId<'voice'>(at.now)
  const { subject, activityId, projectId, participant, contact, place } = input
  const { keys, slug } = at.council
  const counted = standing === 'no-consent' || standing === 'nothing-to-show'
  const person = participant &&
    activityId && {
      id: newId<'participant'>(at.now),
      activity_id: activityId,
      level: participant.level,
      key: hex(keys.fingerprint(`participant ${activityId} ${participant.level}`, participant.key)),
      account_id: participant.accountId ?? null,
      created_at: at.now,
    }
  return {
    ...(person && { participant: person }),
    ...(input.receipt !== undefined && { printed: slug }),
    voice: {
      id,
      subject,
      activity_id: activityId,
      project_id: projectId,
      participant_id: person ? person.id : null,
      kind: input.kind,
      channel: input.channel,
      given_at: input.givenAt,
      received_at: at.now,
      ward_id: place?.wardId ?? null,
      boundary_code: place?.boundaryCode ?? null,
      small_area_id: place?.smallAreaId ?? null,
      language: input.language,
      consent_publish: input.consentPublish,
      consent_contact: input.consentContact,
      entered_by: at.by.account,
      entered_for: input.enteredFor ?? null,
      consent_noted: input.consentNoted ?? null,
      source: input.source ?? null,
      public_name: input.publicName || null,
      words: input.words,
      data: input.data,
      receipt,
      once: input.once,
    },
    ...(standing === 'waiting' && {
      wait: { voice_id: id, subject, project_id: projectId, since: at.now, why: 'new' },
    }),
    ...(standing === 'shown' && {
      publication: { voice_id: id, subject, project_id: projectId, given_at: input.givenAt, at: at.now },
    }),
    ...(counted && { counting: { voice_id: id, subject, at: at.now, why: standing } }),
    ...(contact &&
      input.consentContact && {
        contact: {
          voice_id: id,
          way: contact.way,
          address: hex(keys.seal(contact.address)),
          address_key: hex(contactKey(keys, contact)),
          created_at: at.now,
        },
      }),
    ...(contact?.way === 'email' && { letter: letterOf(at, input, contact.address, receipt, id) }),
    entry: recordOf(at, input, id),
    tallies: receivedDeltas(subject, counted ? 'counted' : standing, input.channel, place?.wardId ?? null),
  }
}

function letterOf(at: Acting, input: VoiceInput, to: string, receipt: string, id: string) {
  const words = takingWords[input.language === 'cy' ? 'cy' : 'en']
  const href = at.council.origin + receiptPath.to({ code: receipt })
  const letter = { template: 'receipt', to, ...words.letter(formatReceipt(receipt), href, input.title) }
  const row = outboxRow(at, { ...letter, uniqueKey: `receipt:${id}` })
  return { ...row, message: hex(row.message), attempts: 0 }
}

function recordOf(at: Acting, { subject, kind, channel, projectId }: VoiceInput, id: string) {
  const row = recordRow(at, {
    deed: 'voice.received',
    subject: `voice:${id}`,
    details: { subject, kind, channel, project: projectId },
    public: { subject, kind, channel },
  })
  return { ...row, details: JSON.parse(row.details), public: row.public && JSON.parse(row.public) }
}
