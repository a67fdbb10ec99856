import type { Sql } from '../../../platform/db.ts'
import { listWards } from './queries.ts'

export type Found = { kind: 'ward'; title: string; href: string; words?: string }

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Wards of today whose name holds these words, accents and case aside. A council has few wards, so all are looked at. */
export async function search(
  db: Sql,
  words: string,
  { limit }: { language: 'en' | 'cy'; now: Date; limit: number },
): Promise<Found[]> {
  return (await listWards(db))
    .filter(({ name }) => plain(name).includes(plain(words)))
    .slice(0, limit)
    .map(({ name, href, neighbourhood }) => ({
      kind: 'ward',
      title: name,
      href,
      ...(neighbourhood ? { words: neighbourhood.name } : {}),
    }))
}
