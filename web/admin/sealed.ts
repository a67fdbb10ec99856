const plain = (text: string): string => text

/** Columns that hold text sealed with a council's own key. A test holds this list against every binary column of the schema. */
export const sealedColumns: Record<string, readonly string[]> = {
  accounts: ['email'],
  sign_in_links: ['email'],
  invitations: ['email'],
  totp_secrets: ['secret'],
  privacy_requests: ['contact', 'words'],
  privacy_request_steps: ['words'],
  contacts: ['address'],
  follows: ['email'],
  keying_sheets: ['first_keying', 'second_keying', 'settled'],
  outbox: ['message'],
  drafts: ['content'],
}

/** Fingerprints that are taken of a sealed column with a council's own key, for what purpose, and how the text is tidied first. */
export const fingerprintPurposes: Record<string, { column: string; of: string; purpose: string; tidy(text: string): string }> = {
  accounts: { column: 'email_key', of: 'email', purpose: 'email', tidy: plain },
  sign_in_links: { column: 'email_key', of: 'email', purpose: 'email', tidy: plain },
  invitations: { column: 'email_key', of: 'email', purpose: 'email', tidy: plain },
  follows: { column: 'email_key', of: 'email', purpose: 'email', tidy: plain },
  contacts: { column: 'address_key', of: 'address', purpose: 'contact', tidy: plain },
}

/** Binary columns that are hashes of random tokens or of browsers: they are the same in every council. */
export const hashColumns: Record<string, readonly string[]> = {
  sessions: ['token_hash'],
  sign_in_links: ['token_hash'],
  invitations: ['token_hash'],
  recovery_codes: ['code_hash'],
  passkeys: ['public_key'],
  participants: ['key'],
  follows: ['token_hash'],
  project_previews: ['token_hash'],
  drafts: ['visitor'],
}
