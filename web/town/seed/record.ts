import { endPromise, logContact, promise, writeNote } from '../../areas/groups/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import { notes, relationships, type Said } from '../story/bassetlaw-record.ts'
import { speakers } from './groups.ts'
import type { Told } from './told.ts'

type Way = Parameters<typeof logContact>[1]['how']

/** What Bassetlaw's key groups and their link officers said and promised over a year and a half, in one transaction for speed. */
export async function seedRecord(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  const groupOf = (name: string) => {
    const id = told.groups.get(name.replaceAll('’', "'"))
    if (!id) throw new RangeError(`the story has no group ${name}`)
    return id
  }
  await at.db.transaction().execute(async (db) => {
    const acting = (name: string, by: Said['by'], ago: number): Acting => {
      const account = by === 'officer' ? told.links.get(groupOf(name)) : told.accounts.get(speakers[name] ?? '')
      const role = by === 'officer' ? 'link-officer' : 'group-member'
      return { ...at, db, by: { account: account ?? null, role }, now: new Date(told.now.getTime() - ago * 86_400_000) }
    }
    const today = dayOf(told.now)
    for (const { group, said, promised } of relationships) {
      const groupId = groupOf(group)
      for (const [i, { ago, by, how, words }] of said.entries()) {
        const one = { groupId, by, how: how as Way, on: addDays(today, -ago), words, once: `story ${i}` }
        must(await logContact(acting(group, by, ago), one), words)
      }
      for (const [i, { ago, by, due, words, ended }] of promised.entries()) {
        const one = { groupId, by, words, dueOn: addDays(today, due), once: `story ${i}` }
        const { promiseId } = must(await promise(acting(group, by, ago), one), words)
        if (!ended) continue
        must(
          await endPromise(acting(group, by, ended.ago), { groupId, promiseId, by, as: ended.as, why: ended.why }),
          words,
        )
      }
    }
    for (const [group, side, ago, words] of notes)
      must(
        await writeNote(acting(group, side, ago), { groupId: groupOf(group), side, words, once: `story ${ago}` }),
        words,
      )
  })
}

function must<T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}
