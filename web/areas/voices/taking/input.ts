import type { Json } from '@folkmoot/ledger'
import type { RawBuilder } from 'kysely'
import type { Subject } from '../../../platform/subjects.ts'
import type { Contact } from '../contacts/address.ts'
import type { Channel } from './rules.ts'

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
    /** One person may have several voices in this activity, as with ideas. */
    several?: boolean
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
  /** The kind's own data: parts by key. What lies under `private` is for the team alone. */
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
