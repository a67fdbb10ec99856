import type { Sql } from '../../../platform/db.ts'
import type { Form } from '../../../platform/form.ts'
import { dayParts, readDay, typedDay } from '../../../platform/typed-time.ts'
import { mostListed } from '../choosing/choosing.ts'
import { keyGroupChoices } from '../key-groups/queries.ts'
import { nameKey } from '../register/rules.ts'
import { type Entry, groupsNamed, groupsOf } from './queries.ts'
import type { EntryFields } from './rules.ts'

type Boxes = { day?: string; month?: string; year?: string }
/** What an officer typed about an ask, for showing it again. */
export type TypedEntry = Pick<EntryFields, 'title' | 'about' | 'service' | 'note' | 'overCapWhy'> & {
  from: Boxes
  until: Boxes
  wards: readonly string[]
  communities: readonly string[]
  keyGroups: readonly string[]
  otherGroups: string
}

export const readTyped = (form: Form): TypedEntry => ({
  title: form.text('title'),
  about: form.text('about'),
  service: form.text('service'),
  note: form.text('note'),
  overCapWhy: form.text('overCapWhy'),
  from: typedDay(form, 'from'),
  until: typedDay(form, 'until'),
  wards: form.all('wards'),
  communities: form.all('communities'),
  keyGroups: form.all('groups'),
  otherGroups: form.text('otherGroups'),
})

/** The fields of an entry, with the groups that were named on lines; `unknown` are names that no group has. */
export async function readEntry(db: Sql, form: Form): Promise<{ fields: EntryFields; unknown: string[] }> {
  const typed = readTyped(form)
  const lines = [...new Set(typed.otherGroups.split('\n').map((line) => line.trim()))].filter(Boolean).slice(0, 100)
  const found = new Map((await groupsNamed(db, lines.map(nameKey))).map((group) => [group.key, group.id]))
  const unknown = lines.filter((line) => !found.has(nameKey(line))).map((line) => line.slice(0, 120))
  return {
    fields: {
      ...typed,
      fromOn: readDay(form, 'from'),
      untilOn: readDay(form, 'until'),
      groups: [...new Set([...typed.keyGroups, ...found.values()])],
    },
    unknown,
  }
}

/** Key groups to tick; none where there are too many to read, and all are named on lines. */
export async function offeredGroups(db: Sql): Promise<{ id: string; name: string }[]> {
  const all = await keyGroupChoices(db)
  return all.length > mostListed ? [] : all
}

/** An entry as the form shows it: key groups as boxes, others by their names. */
export async function typedOf(db: Sql, entry: Entry): Promise<TypedEntry> {
  const key = new Set((await offeredGroups(db)).map(({ id }) => id))
  const others = await groupsOf(
    db,
    entry.groups.filter((id) => !key.has(id)),
  )
  return {
    ...entry,
    overCapWhy: entry.overCapWhy ?? '',
    from: dayParts(entry.fromOn),
    until: dayParts(entry.untilOn),
    keyGroups: entry.groups.filter((id) => key.has(id)),
    otherGroups: others.map(({ name }) => name).join('\n'),
  }
}
