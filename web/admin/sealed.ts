import { type Contact, contactKey } from '../areas/voices/index.ts'
import type { Council } from '../platform/councils.ts'

/** Columns that hold text sealed with a council's own key. A test holds this list against every binary column of the schema. */
export const sealedColumns: Record<string, readonly string[]> = {
  accounts: ['email'],
  sign_in_links: ['email'],
  invitations: ['email'],
  totp_secrets: ['secret'],
  privacy_requests: ['contact', 'words', 'receipts'],
  privacy_request_steps: ['words'],
  contacts: ['address'],
  notices: ['message'],
  follows: ['email'],
  field_sessions: ['pin', 'private_key'],
  field_answers: ['content'],
  field_files: ['words'],
  keyings: ['content'],
  keying_settlements: ['content'],
  export_parts: ['content'],
  opinion_imports: ['content'],
  data_exports: ['json', 'csv'],
  groups: ['contact'],
  skill_entries: ['details'],
  skill_reports: ['words'],
  group_imports: ['content'],
  group_proposals: ['contact'],
  group_versions: ['contact'],
  private_notes: ['words'],
  meeting_answers: ['needs'],
  project_events: ['online_link'],
  format_requests: ['details', 'contact'],
  event_people: ['name', 'email', 'telephone', 'needs'],
  working_applications: ['words'],
  working_invitations: ['email'],
  outbox: ['message'],
  drafts: ['content'],
}

type Fingerprint = {
  column: string
  of: string
  take(council: Council, text: string, row: Record<string, unknown>): Buffer
}
const email = (of: string): Fingerprint => ({
  column: 'email_key',
  of,
  take: ({ keys }, text) => keys.fingerprint('email', text),
})

/** Fingerprints that are taken of a sealed column with a council's own key: they are taken anew in another council. */
export const fingerprints: Record<string, Fingerprint> = {
  accounts: email('email'),
  sign_in_links: email('email'),
  invitations: email('email'),
  follows: email('email'),
  event_people: email('email'),
  working_invitations: email('email'),
  contacts: {
    column: 'address_key',
    of: 'address',
    take: ({ keys }, address, row) => contactKey(keys, { way: row['way'] as Contact['way'], address }),
  },
  format_requests: {
    column: 'contact_key',
    of: 'contact',
    take: ({ keys }, address, row) => contactKey(keys, { way: row['way'] as Contact['way'], address }),
  },
}

/** Binary columns that mean the same in every council: hashes of random tokens, public keys, fingerprints that nobody can take anew. */
export const sameColumns: Record<string, readonly string[]> = {
  sessions: ['token_hash'],
  sign_in_links: ['token_hash'],
  invitations: ['token_hash'],
  recovery_codes: ['code_hash'],
  passkeys: ['public_key'],
  used_challenges: ['digest'],
  import_uploads: ['content'],
  opinion_maps: ['whole'],
  voices: ['participant'],
  moderation_hints: ['participant'],
  event_agenda_rankings: ['participant'],
  ballot_codes: ['code_key'],
  ballot_code_uses: ['code_key'],
  project_previews: ['token_hash'],
  field_devices: ['token_hash'],
  drafts: ['visitor'],
  // Looked up among the followers instead: see tellingsRekeyed.
  follow_tellings: ['email_key'],
}
