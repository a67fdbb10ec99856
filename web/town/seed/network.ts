import {
  agreeTerms,
  allocate,
  appointLinkOfficer,
  askCascade,
  confirmCascade,
  designate,
  listGroups,
  setCover,
} from '../../areas/groups/index.ts'
import { makeAccount } from '../../areas/people/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import { cascade, cover, given, keyGroups, newOfficers, officers } from '../story/bassetlaw-network.ts'
import type { Told } from './told.ts'

const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** The scheme of Bassetlaw: key groups, their link officers, and something that was sent on. */
export async function seedNetwork(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  const broker = { account: told.accounts.get('bassetlaw-broker') ?? null, role: 'broker' }
  const administrator = { account: told.accounts.get('bassetlaw-admin') ?? null, role: 'administrator' }
  const ago = (days: number) => new Date(told.now.getTime() - days * 86_400_000)
  const groupOf = (name: string) => {
    const id = told.groups.get(name.replaceAll('’', "'")) ?? told.groups.get(name)
    if (!id) throw new RangeError(`the story has no group ${name}`)
    return id
  }
  await at.db.transaction().execute(async (db) => {
    for (const [i, [name, rationale]] of keyGroups.entries()) {
      const now = ago(560 - i)
      const said = {
        groupId: groupOf(name),
        nominator: 'Winifred Sturdy, Groundwell CVS (invented)',
        criteria: 'Reaches people whom the council seldom hears; has a room, a treasurer and a list of others to ring.',
        rationale,
        // Some are due to be looked at again, a few were due already.
        reviewOn: addDays(dayOf(now), 540 + ((i * 11) % 120)),
        overTargetWhy: '',
      }
      done(await designate({ ...at, db, by: broker, now }, said), name)
    }
    for (const [key, name, email] of newOfficers) {
      const account = { email: `${email}@bassetlaw.example`, name, role: 'link-officer' as const, proved: true }
      const made = done(await makeAccount({ ...at, db, now: ago(556) }, account), key)
      told.accounts.set(key, made.accountId)
    }
    const appointed: { id: string; key: string; account: string; knows: readonly string[]; load: number }[] = []
    for (const [i, [key, grade, service, knows]] of officers.entries()) {
      const made = done(
        await appointLinkOfficer(
          { ...at, db, by: administrator, now: ago(555 - i) },
          {
            accountId: told.accounts.get(key)!,
            grade,
            service: `${service} (invented)`,
            telephone: `01909 000 ${String(101 + i)}`,
            communities: knows,
            wards: [],
          },
        ),
        key,
      )
      appointed.push({ id: made.officerId, key, account: told.accounts.get(key)!, knows, load: 0 })
    }
    const ids = keyGroups.map(([name]) => groupOf(name))
    const byHand = new Map(Object.entries(given).map(([name, key]) => [groupOf(name), key]))
    for (const officer of appointed) officer.load = [...byHand.values()].filter((key) => key === officer.key).length
    const { groups } = await listGroups(db, { eyes: 'broker', ids, limit: ids.length })
    for (const group of groups) {
      const shared = (officer: (typeof appointed)[number]) =>
        officer.knows.filter((one) => group.communities.includes(one)).length
      const [fits] = appointed.toSorted((a, b) => shared(b) - 2 * b.load - (shared(a) - 2 * a.load))
      const chosen = appointed.find(({ key }) => key === byHand.get(group.id))
      if (!chosen) fits!.load++
      const officer = chosen ?? fits
      told.links.set(group.id, officer!.account)
      const said = {
        groupId: group.id,
        officerId: officer!.id,
        relevance: 'Leads the service this group asks about most.',
      }
      done(await allocate({ ...at, db, by: administrator, now: ago(541) }, said), group.name)
    }
    const idOf = (wanted: string) => appointed.find(({ key }) => key === wanted)!.id
    const today = dayOf(told.now)
    const standIn = {
      officerId: idOf(cover.away),
      coverId: idOf(cover.standsIn),
      fromOn: addDays(today, cover.from),
      untilOn: addDays(today, cover.until),
    }
    done(await setCover({ ...at, db, by: administrator, now: ago(7) }, standIn), cover.away)
    for (const [i, groupId] of ids.slice(0, 23).entries()) {
      const said = { groupId, version: 1, name: `Contact ${i + 1} (invented)` }
      done(await agreeTerms({ ...at, db, by: broker, now: ago(480 - i) }, said), groupId)
    }
    const { title, message, returns } = cascade
    const now = ago(40)
    const asked = done(
      await askCascade({ ...at, db, by: broker, now }, { title, message, dueOn: addDays(dayOf(now), 21) }),
      title,
    )
    for (const [name, others] of Object.entries(returns)) {
      const said = { cascadeId: asked.cascadeId, groupId: groupOf(name), reached: others.map(groupOf) }
      done(await confirmCascade({ ...at, db, by: broker, now: ago(30) }, said), name)
    }
  })
}
