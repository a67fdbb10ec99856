import { createHash } from 'node:crypto'
import PostalMime from 'postal-mime'
import { tidy } from '../../../platform/form.ts'
import { mostLetters } from '../dialogue/rules.ts'
import { plainOf } from './plain.ts'
import { ownWords } from './rules.ts'
import { words as say } from './words.ts'

export type ReadLetter = {
  from: string
  words: string
  attachments: string[]
  /** The same for each delivery of one letter. */
  once: string
}

/** Reads a letter as it came over the wire. What it says of itself is believed in nothing but whose it claims to be. */
export async function readLetter(
  raw: Uint8Array,
): Promise<ReadLetter | { refused: 'unreadable' | 'automatic' | 'empty' }> {
  const mail = await PostalMime.parse(raw, {
    maxNestingDepth: 20,
    maxHeadersSize: 100_000,
    maxRfc822NestingDepth: 0,
    forceRfc822Attachments: true,
  }).catch(() => undefined)
  if (!mail) return { refused: 'unreadable' }
  const all = (key: string) => mail.headers.filter((header) => header.key === key)
  const from = mail.from?.address ?? ''
  // Two senders, or one hidden in another's name, could be read differently by whoever looked at the letter before us.
  if (all('from').length !== 1 || !/^[^\s@<>,;:"\\]{1,64}@[^\s@<>,;:"\\]{1,190}$/.test(from))
    return { refused: 'unreadable' }
  if (all('auto-submitted').some(({ value }) => !/^no\b/i.test(value.trim())) || all('list-id').length > 0)
    return { refused: 'automatic' }
  const own = ownWords(tidy(mail.text ?? plainOf(mail.html ?? '')))
  if (!own) return { refused: 'empty' }
  const words = own.length > mostLetters ? `${own.slice(0, mostLetters - say.cut.length - 2)}\n\n${say.cut}` : own
  const attachments = mail.attachments.slice(0, 20).map(({ filename, mimeType }) => nameOf(filename ?? mimeType))
  const once = createHash('sha256')
    .update(mail.messageId?.trim() || raw)
    .digest('hex')
  return { from: from.toLowerCase(), words, attachments, once: `mail:${once}` }
}

const nameOf = (text: string): string =>
  tidy(text)
    .replace(/\s+/g, ' ')
    .replace(/^.*[\\/]/, '')
    .slice(0, 120)
