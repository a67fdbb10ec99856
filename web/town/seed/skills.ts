import { answerSkill, askSkill, putUpSkill, withdrawSkill } from '../../areas/groups/index.ts'
import { makeAccount } from '../../areas/people/index.ts'
import { listWards } from '../../areas/places/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { ExampleSlug } from '../councils.ts'
import { offers } from '../story/bassetlaw-offers.ts'
import { asked, needs, sharers, speakers } from '../story/bassetlaw-skills.ts'
import type { Told } from './told.ts'

const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** What people and groups of Bassetlaw share and need, who asked whom, and somebody of 15. */
export async function seedSkills(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  const ago = (days: number) => new Date(told.now.getTime() - days * 86_400_000)
  const of = (map: Map<string, string>, key: string) => {
    const id = map.get(key)
    if (!id) throw new RangeError(`the story has no ${key}`)
    return id
  }
  await at.db.transaction().execute(async (db) => {
    await makePeople({ ...at, db, now: ago(200) }, told)
    const wards = await listWards(db)
    const ids = new Map<string, string>()
    for (const [i, one] of [...offers, ...needs].entries()) {
      const need = 'paid' in one ? one : undefined
      const by = { account: of(told.accounts, one.by), role: 'resident' }
      const made = await putUpSkill(
        { ...at, db, by, now: ago(70 - i) },
        {
          side: need ? 'need' : 'offer',
          groupId: one.group && of(told.groups, one.group),
          projectId: need?.project && of(told.projects, need.project),
          fields: {
            kinds: one.kinds,
            title: one.title,
            about: one.about,
            wardId: one.ward === undefined ? '' : wards[one.ward % wards.length]!.id,
            languages: one.languages ?? [],
            times: one.times ?? '',
            forWhom: 'forWhom' in one ? (one.forWhom ?? '') : '',
            paid: need?.paid ?? '',
            pay: need?.pay ?? '',
            months: one.months ?? '12',
            name: `Contact of “${one.key}” (invented)`,
            email: `${one.key}@skills.example`,
            telephone: i % 3 ? '' : `07700 900${String(600 + i)}`,
            agree: true,
            adult: true,
          },
        },
      )
      ids.set(one.key, done(made, one.key).entryId)
    }
    for (const [i, { offer, need, from, came }] of asked.entries()) {
      const acting = { ...at, db, now: ago(25 - i) }
      const asking = await askSkill(acting, { offerId: of(ids, offer), needId: of(ids, need), side: from })
      const { matchId } = done(asking, offer)
      const side = from === 'offer' ? 'need' : 'offer'
      if (came !== 'waits') done(await answerSkill(acting, { matchId, side, yes: came !== 'refused' }), offer)
      if (came === 'withdrawn') done(await withdrawSkill(acting, { matchId, side: from }), offer)
    }
  })
}

async function makePeople(at: Acting, told: Told): Promise<void> {
  const proved = true
  for (const [key, name, email] of sharers) {
    const made = done(await makeAccount(at, { name, email: `${email}@resident.example`, proved }), key)
    told.accounts.set(key, made.accountId)
  }
  for (const [key, name, group] of speakers) {
    const scope = `group:${told.groups.get(group)}`
    const account = { name, email: `${key}@group.example`, role: 'group-member' as const, scope, proved }
    told.accounts.set(key, done(await makeAccount(at, account), key).accountId)
  }
  const young = { name: 'Robin Thistlewood', email: 'magpie@resident.example', ageBand: '13-to-17' as const, proved }
  told.accounts.set('bassetlaw-young', done(await makeAccount(at, young), 'bassetlaw-young').accountId)
}
