import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { createGroup, findContact, findGroup, joinNetwork, leaveNetwork, listGroups, saveGroup } from '../index.ts'
import { readGroupFields } from './read-fields.ts'
import { emptyGroup, groupRefusals, nameKey } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function made(name: string, more: Partial<Parameters<typeof createGroup>[1]> = {}): Promise<string> {
  const at = await house.acting()
  const done = await createGroup(at, { name, sectors: ['community'], ...more })
  if ('refused' in done) throw new Error(JSON.stringify(done))
  return done.groupId
}

test('a draft is the broker’s alone; in the network it is for everyone; having left, for the broker again, with why', async () => {
  const at = await house.acting()
  const id = await made('Testers of Kettles')
  expect(await findGroup(at.db, id)).toBeUndefined()
  expect(await findGroup(at.db, id, 'network')).toBeUndefined()
  expect(await findGroup(at.db, id, 'broker')).toMatchObject({ state: 'draft', slug: 'testers-of-kettles' })
  expect(await joinNetwork(at, id)).toEqual({ joined: true })
  expect(await joinNetwork(at, id)).toEqual({ refused: 'already-in' })
  expect(await findGroup(at.db, 'testers-of-kettles')).toMatchObject({ state: 'member' })
  expect(await leaveNetwork(at, { groupId: id, reason: '' })).toEqual({ refused: 'reason-missing' })
  expect(await leaveNetwork(at, { groupId: id, reason: 'They closed' })).toEqual({ left: true })
  expect(await leaveNetwork(at, { groupId: id, reason: 'Again' })).toEqual({ refused: 'not-in' })
  expect(await findGroup(at.db, id)).toBeUndefined()
  expect(await findGroup(at.db, id, 'broker')).toMatchObject({ state: 'left', leftWhy: 'They closed' })
  expect(await joinNetwork(at, id)).toEqual({ joined: true })
  const kept = await at.db.selectFrom('group_memberships').select('left_why').where('group_id', '=', id).execute()
  expect(kept.map(({ left_why }) => left_why).toSorted()).toEqual(['They closed', null])
})

test('two groups of one name have addresses of their own, and sending twice makes one', async () => {
  const once = crypto.randomUUID()
  const [first, second] = await Promise.all([made('Twice Sent', { once }), made('Twice Sent', { once })])
  expect(first).toBe(second)
  const at = await house.acting()
  const other = await made('Twice Sent')
  expect((await findGroup(at.db, other, 'broker'))?.slug).toBe('twice-sent-2')
})

test('R96: a field that is not for these eyes is not in the answer, not found by a filter and not found by its words', async () => {
  const at = await house.acting()
  const ward = (await at.db.selectFrom('areas').select('id').where('kind', '=', 'ward').executeTakeFirstOrThrow()).id
  const id = await made('Veiled Friends', {
    about: 'Quinces and quiet',
    serves: 'People who left zanzibar street',
    communities: ['women'],
    languages: ['so'],
    wards: [ward],
    address: '1 Hidden Row',
    contact: { name: 'Ada Pryor', email: 'ada@veiled.example', telephone: '01632 960001' },
    visibility: {
      serves: 'broker',
      communities: 'broker',
      languages: 'network',
      wards: 'broker',
      address: 'broker',
      contactName: 'public',
      contactTelephone: 'broker',
    },
  })
  await joinNetwork(at, id)
  const everyone = JSON.stringify([await findGroup(at.db, id), await listGroups(at.db, { ids: [id] })])
  const network = JSON.stringify([
    await findGroup(at.db, id, 'network'),
    await listGroups(at.db, { ids: [id], eyes: 'network' }),
  ])
  for (const text of [everyone, network]) {
    expect(text).toContain('Quinces')
    for (const hidden of ['zanzibar', 'women', ward, 'Hidden Row', 'broker']) expect(text).not.toContain(hidden)
  }
  expect([everyone.includes('"so"'), network.includes('"so"')]).toEqual([false, true])
  const names = async (filter: Parameters<typeof listGroups>[1]) =>
    (await listGroups(at.db, { ...filter, limit: 5_000 })).groups.map(({ id }) => id).includes(id)
  for (const eyes of ['public', 'network'] as const) {
    expect(await names({ eyes, words: 'zanzibar' })).toBe(false)
    expect(await names({ eyes, community: 'women' })).toBe(false)
    expect(await names({ eyes, wardId: ward })).toBe(false)
    expect(await names({ eyes, words: 'quinces' })).toBe(true)
  }
  expect(await names({ eyes: 'public', language: 'so' })).toBe(false)
  expect(await names({ eyes: 'network', language: 'so' })).toBe(true)
  expect(await names({ eyes: 'broker', community: 'women', wardId: ward })).toBe(true)
  expect(await findContact(at, id, 'public')).toEqual({ name: 'Ada Pryor' })
  expect(await findContact(at, id, 'network')).toEqual({ name: 'Ada Pryor', email: 'ada@veiled.example' })
  expect(Object.keys(await findContact(at, id, 'broker'))).toEqual(['name', 'email', 'telephone'])
  const { rows } = await at.db
    .selectFrom('groups')
    .select('contact')
    .where('id', '=', id)
    .execute()
    .then((rows) => ({ rows }))
  expect(rows[0]!.contact!.toString('latin1')).not.toContain('ada@')
})

test('a change keeps what was said before, and two people at once are told', async () => {
  const at = await house.acting()
  const id = await made('Before', { about: 'First words' })
  const before = (await readGroupFields(at.db, at.council.keys, id))!
  expect(await saveGroup(at, { ...before, groupId: id, about: 'Second words' })).toMatchObject({ groupId: id })
  expect(await saveGroup(at, { ...before, groupId: id, about: 'Third' })).toMatchObject({
    refused: 'changed-meanwhile',
  })
  const kept = await at.db.selectFrom('group_versions').selectAll().where('group_id', '=', id).execute()
  expect(kept).toMatchObject([{ version: 1, fields: { about: 'First words' } }])
})

test('R22: the filter by a sector returns only groups that say they are of it, and a group may be of several', async () => {
  const at = await house.acting()
  const both = await made('Both Kinds', { sectors: ['faith', 'charity'] })
  const one = await made('One Kind', { sectors: ['business'] })
  for (const id of [both, one]) await joinNetwork(at, id)
  const { groups } = await listGroups(at.db, { sector: 'faith', limit: 5_000 })
  expect(groups.map(({ id }) => id)).toContain(both)
  expect(groups.map(({ id }) => id)).not.toContain(one)
  expect(groups.every(({ sectors }) => sectors.includes('faith'))).toBe(true)
})

describe('rules', () => {
  test.each([
    ['name', '', 'name-missing'],
    ['name', 'x'.repeat(121), 'name-too-long'],
    ['sectors', [], 'sector-missing'],
    ['sectors', ['guild'], 'sector-unknown'],
    ['communities', ['everybody'], 'community-unknown'],
    ['languages', ['tlh'], 'language-unknown'],
    ['website', 'javascript:alert(1)', 'website-bad'],
    ['charityNumber', '12', 'charity-number-bad'],
    ['postcode', 'S80', 'postcode-bad'],
    ['about', 'x'.repeat(2_001), 'about-too-long'],
  ])('%s %s', (field, value, refusal) => {
    const group = { ...emptyGroup, name: 'A', sectors: ['community'], [field]: value }
    expect(groupRefusals(group)).toEqual({ [field]: refusal })
  })

  test('names are compared without case, marks, ampersands and "the"', () => {
    expect(nameKey('The Mend & Brew')).toBe(nameKey('mend and BREW'))
    expect(nameKey('Café Côté')).toBe('cafecote')
    expect(nameKey('Theatre Club')).toBe('theatreclub')
  })
})

test('a ward that is not one is refused', async () => {
  const at = await house.acting()
  expect(
    await createGroup(at, { name: 'Nowhere', sectors: ['community'], wards: [crypto.randomUUID()] }),
  ).toMatchObject({
    fields: { wards: 'ward-unknown' },
  })
})
