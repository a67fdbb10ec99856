import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Secrets } from './keys.ts'
import { writeWhole } from './whole-file.ts'

/** The secrets of configuration; outside production those that are missing are made once and kept in the data folder. */
export function readSecrets(config: Pick<Config, 'data' | 'secret' | 'contactKey' | 'equalityKey'>): Secrets {
  const file = join(config.data, 'keys.json')
  const given = { secret: config.secret, contactKey: config.contactKey, equalityKey: config.equalityKey }
  if (given.secret && given.contactKey && given.equalityKey) return given as Secrets
  if (!existsSync(file)) {
    mkdirSync(config.data, { recursive: true })
    const fresh = () => randomBytes(32).toString('base64url')
    writeWhole(file, JSON.stringify({ secret: fresh(), contactKey: fresh(), equalityKey: fresh() }))
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Secrets
  return {
    secret: given.secret ?? kept.secret,
    contactKey: given.contactKey ?? kept.contactKey,
    equalityKey: given.equalityKey ?? kept.equalityKey,
  }
}
