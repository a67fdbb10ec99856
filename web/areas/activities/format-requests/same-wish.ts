import type { Acting } from '../../../platform/acting.ts'
import type { Contact } from '../../voices/index.ts'
import type { FormatRequest } from './queries.ts'
import type { RequestFields } from './rules.ts'

type Keys = Acting['council']['keys']
export type Asked = { about: { subject: string | null }; fields: RequestFields; contact: Contact }

export const spokenIn = ({ format, language }: RequestFields): string | null =>
  format === 'language' ? language : null

/** All that makes it this wish: whoever goes back and changes any of it asks for something else. */
const wishIn = ({ about, fields, contact }: Asked): string =>
  JSON.stringify([about.subject, fields.format, spokenIn(fields), fields.details, contact.way, contact.address])

/** Whether it is the same form, sent again by whoever sent it; of one that is forgotten nobody can tell. */
export function isSame({ open }: Keys, before: FormatRequest, asked: Asked): boolean {
  if (!before.contact) return false
  const { subject, format, language, details, way, contact } = before
  return wishIn(asked) === JSON.stringify([subject, format, language, details ? open(details) : '', way, open(contact)])
}

/** Another wish from the same form: its id comes of both, so that it is one request too, however often it is sent. */
export function idOfAnother({ fingerprint }: Keys, once: string, asked: Asked): string {
  const hex = fingerprint('format-request', `${once}\n${wishIn(asked)}`).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
