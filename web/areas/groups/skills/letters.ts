import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { emailOf } from '../../people/index.ts'
import { letters } from './words.ts'

type Told = { accountId: string; title: string; path: string; about: keyof typeof letters; key: string }

/** Tells whoever put an entry up. A letter leads to the page and holds nobody's name or details. */
export async function tellOwner(tx: Tx, at: Acting, { accountId, title, path, about, key }: Told): Promise<void> {
  const to = await emailOf(at, accountId, tx)
  if (!to) return
  const letter = letters[about]
  await queueLetter(tx, at, {
    template: 'skills',
    to,
    subject: letter.subject,
    text: letter.text(title, at.council.origin + path),
    uniqueKey: `skills ${about} ${key}`,
  })
}
