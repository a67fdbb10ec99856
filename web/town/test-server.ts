import type { Login, Server } from '../platform/db.ts'
import type { Secrets } from '../platform/keys.ts'

/** Where the tests' template database lies. */
export type TestServer = { server: Server; owner: Login; data: string }

export const testSecrets: Secrets = {
  secret: 'test-secret-'.repeat(4),
  contactKey: 'test-contact-'.repeat(4),
  equalityKey: 'test-equality-'.repeat(4),
}
