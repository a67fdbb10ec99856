import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { createGroup, findGroup, joinNetwork, listGroups } from '../index.ts'
import { emptyGroup } from '../register/rules.ts'
import { cell } from './export.ts'
import { mergeGroups, together } from './merge.ts'
import { readList } from './read-list.ts'

let house: TestHouse
let broker: Browser
beforeAll(async () => {
  house = await openHouse()
  broker = await house.browser({ account: await house.account('broker') })
})
afterAll(() => house.close())

const file = (text: string, name = 'groups.csv') => ({
  files: { file: { name, type: 'text/csv', bytes: Buffer.from(text) } },
})
async function checked(text: string, name: string, joins = 'yes'): Promise<string> {
  const sent = await broker.send('/desk/groups/imports', { joins }, file(text, name))
  expect(sent.status, sent.text).toBe(303)
  expect((await broker.visit(sent.location!)).html).toContain('data-waiting')
  await house.runJobs()
  return sent.location!
}
async function taken(text: string, name: string, doubles = 'add', joins = 'yes'): Promise<string> {
  const url = await checked(text, name, joins)
  await broker.submit(`${url}/taking`, { doubles })
  await house.runJobs()
  return url
}

test('R84: importing 120 rows yields 120 groups, with the duplicates flagged; the whole import is undone again', async () => {
  const at = await house.acting()
  const rows = Array.from({ length: 117 }, (_, i) => `Imported Group ${i},,KT1 ${i % 9}${letter(i)},`)
  rows.push('The imported group 5,,,', 'Another Name,1234567,,', 'One more name,1234567,,a@b.example')
  const url = await checked(`name,charity_number,postcode,contact_email\n${rows.join('\n')}`, 'network.csv')
  const preview = await broker.visit(url)
  expect(preview.text).toContain('Nothing has changed yet')
  expect(preview.text).toMatch(/Rows 120/)
  expect(preview.text).toContain('same name')
  expect(preview.text).toContain('same charity number')
  expect((await listGroups(at.db, { words: 'Imported Group' })).total).toBe(0)
  const unsaid = await broker.send(`${url}/taking`, {})
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('Choose what to do')
  await broker.submit(`${url}/taking`, { doubles: 'add' })
  await broker.submit(`${url}/taking`, { doubles: 'add' })
  await house.runJobs()
  expect((await broker.visit(url)).text).toMatch(/Groups added 120/)
  const ids = await at.db.selectFrom('groups').select('id').where('import_id', '=', url.split('/').pop()!).execute()
  expect(ids).toHaveLength(120)
  expect((await listGroups(at.db, { ids: ids.map(({ id }) => id) })).total).toBe(120)
  const doubles = await broker.visit('/desk/groups/doubles')
  expect(doubles.text).toContain('Another Name and One more name')
  expect(doubles.text).toContain('same charity number')
  expect((await broker.visit('/desk/groups/imports')).text).toContain('120 groups')

  const [changed] = (await listGroups(at.db, { words: 'Imported Group 44' })).groups
  await broker.send(`/desk/groups/${changed!.id}/edit`, { name: 'Imported Group 44', sectors: 'faith', version: '1' })
  expect((await broker.submit(`${url}/undoing`)).status).toBe(200)
  await house.runJobs()
  expect((await broker.visit(url)).text).toMatch(/Groups taken away 119 Groups that stay 1/)
  expect((await broker.send(`${url}/undoing`)).status).toBe(422)
  expect((await listGroups(at.db, { words: 'Imported Group', limit: 500 })).groups.map(({ name }) => name)).toEqual([
    'Imported Group 44',
  ])
  expect((await broker.visit('/desk/groups/doubles')).text).not.toContain('Another Name')
})
const letter = (n: number) => `${String.fromCharCode(65 + (n % 26))}${'BDEFGH'[Math.floor(n / 26)]}`

test('drafts stay unseen, and what is in the register already may be left out', async () => {
  const at = await house.acting()
  await taken('name\nFirst of Two\nSecond of Two', 'first.csv', 'add', 'no')
  expect((await listGroups(at.db, { words: 'of Two' })).total).toBe(0)
  expect((await listGroups(at.db, { words: 'of Two', eyes: 'broker', state: 'draft' })).total).toBe(2)
  const url = await taken('name\nfirst OF two\nThird of Two', 'second.csv', 'skip')
  expect((await broker.visit(url)).text).toMatch(/Groups added 1 Rows left out 1/)
})

test('an open list of charities becomes drafts to be invited, whatever was chosen', async () => {
  const at = await house.acting()
  const text =
    'org_id,reg_number,name,activities,web\nGB-CHC-1234560,1234560,INVENTED ALMSHOUSE,Invented for this test,www.alms.example'
  const url = await taken(text, 'charities.csv', 'add', 'yes')
  expect((await broker.visit(url)).text).toMatch(/Groups added 1/)
  expect((await listGroups(at.db, { words: 'almshouse' })).total).toBe(0)
  expect((await listGroups(at.db, { words: 'almshouse', eyes: 'broker' })).groups).toMatchObject([
    { state: 'draft', sectors: ['charity'], charityNumber: '1234560', website: 'https://www.alms.example' },
  ])
})

test('every wrong line is said with its reason, and nothing is taken', async () => {
  const url = await checked(
    'name,website,wards,checked_on\nGood,,,\n,,,\nBad web,nowhere,,\nBad ward,,Atlantis,\nBad day,,,2026-02-31\nShort',
    'bad.csv',
  )
  const page = await broker.visit(url)
  for (const said of [
    'Line 3: Enter the name of the group',
    'Line 4: Enter a whole address',
    'Line 5: “Atlantis” is not a ward',
    'Line 6: “2026-02-31” is not a day',
    'Line 7: This line has 1 cells',
    'Nothing was changed',
  ])
    expect(page.text).toContain(said)
  expect((await broker.send(`${url}/taking`, { doubles: 'add' })).text).toContain('no longer kept')
  expect((await broker.send('/desk/groups/imports', {})).text).toContain('Choose a file')
  const utf16 = { files: { file: { name: 'x.csv', type: 'text/csv', bytes: Buffer.from([0xff, 0xfe, 0x41, 0]) } } }
  expect((await broker.send('/desk/groups/imports', {}, utf16)).text).toContain('not in UTF-8')
})

describe('a file', () => {
  test.each([
    ['', 'empty-file'],
    ['name', 'no-rows'],
    ['title\nx', 'no-name-column'],
    ['name\n"x', 'not-csv'],
    [`name\n${'x\n'.repeat(5_001)}`, 'too-many-rows'],
    ['name,sectors\nA,guild', 'sector-named'],
    ['name,communities\nA,wizards', 'community-named'],
    ['name,languages\nA,Klingon', 'language-named'],
    ['name,visibility\nA,address=nobody', 'visibility-said'],
  ])('%s', (text, reason) => {
    expect(readList(text, [])).toMatchObject({ problems: [{ reason }] })
  })
})

test('two entries put together keep both histories and both addresses, and the stricter wish for privacy', async () => {
  const at = await house.acting()
  const make = async (name: string, more: object) => {
    const made = await createGroup(at, { name, sectors: ['community'], ...more })
    if ('refused' in made) throw new Error(made.refused)
    return made
  }
  const kept = await make('Merge Me', { about: 'Kept words', visibility: { website: 'broker' } })
  const gone = await make('Merge me!', { sectors: ['faith'], website: 'https://merge.example', communities: ['men'] })
  await joinNetwork(at, gone.groupId)
  const doubles = await broker.visit('/desk/groups/doubles')
  expect(doubles.text).toContain('Merge Me and Merge me!')
  await broker.submit(`/desk/groups/${kept.groupId}/merger`, { from: gone.groupId })
  const one = await findGroup(at.db, kept.groupId, 'broker')
  expect(one).toMatchObject({
    state: 'member',
    about: 'Kept words',
    website: 'https://merge.example',
    communities: ['men'],
  })
  expect(one!.sectors.toSorted()).toEqual(['community', 'faith'])
  expect((await findGroup(at.db, kept.groupId))!.website).toBe(null)
  expect(await findGroup(at.db, gone.groupId, 'broker')).toBeUndefined()
  const old = await (await house.browser()).visit(`/groups/${gone.slug}`)
  expect([old.status, old.location]).toEqual([308, `/groups/${kept.slug}`])
  const desk = await broker.visit(`/desk/groups/${kept.groupId}`)
  expect(desk.text).toContain('Joined the network (Merge me!)')
  expect(desk.text).toContain('Put together with this entry (Merge me!)')
  expect(await mergeGroups(at, { from: gone.groupId, into: kept.groupId })).toEqual({ refused: 'not-found' })
  const own = await house.account('group-member', 'kingston', `group:${gone.groupId}`)
  expect((await (await house.browser({ account: own })).visit(`/groups/${kept.slug}`)).text).toContain(
    'https://merge.example',
  )
})

test('two that look alike and are two are not shown again', async () => {
  const at = await house.acting()
  const ids: string[] = []
  for (const about of ['North', 'South']) {
    const made = await createGroup(at, { name: 'Twin Town Twirlers', sectors: ['community'], about })
    if ('groupId' in made) ids.push(made.groupId)
  }
  expect((await broker.visit('/desk/groups/doubles')).text).toContain('Twin Town Twirlers')
  const noted = await broker.submit(`/desk/groups/${ids[1]}/apart`, { other: ids[0]! })
  expect(noted.text).toContain('they are two groups')
  expect(noted.text).not.toContain('Twin Town Twirlers')
  for (const path of [`/desk/groups/${ids[0]}/apart`, `/desk/groups/${ids[0]}/merger`])
    expect((await broker.send(path, { other: 'x', from: 'x' })).status).toBe(404)
})

test('the export is harmless to spreadsheets, comes back in as it went out, and shows officers what groups allow', async () => {
  for (const formula of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1'])
    expect(cell(formula).replaceAll('"', '')).toMatch(/^'/)
  const at = await house.acting()
  const made = await createGroup(at, {
    name: '=HYPERLINK("http://x")',
    sectors: ['faith'],
    communities: ['lgbt'],
    languages: ['bfi'],
    about: 'One, "two"\nthree',
    address: 'Hidden Lane',
    contact: { name: '', email: 'spread@sheet.example', telephone: '' },
    visibility: { address: 'broker', contactEmail: 'broker' },
    checkedAt: new Date('2026-05-03T12:00:00Z'),
  })
  if ('refused' in made) throw new Error(made.refused)
  await joinNetwork(at, made.groupId)
  const sent = await broker.visit('/desk/groups/export.csv')
  expect(sent.headers.get('content-type')).toContain('text/csv')
  expect(sent.html).toContain('"\'=HYPERLINK(""http://x"")"')
  const wards = await at.db
    .selectFrom('areas')
    .select(['id', 'name', 'slug as code'])
    .where('kind', '=', 'ward')
    .execute()
  const read = readList(sent.html, wards)
  const back = 'rows' in read ? read.rows.find(({ group }) => group.name.startsWith('=HYPER')) : undefined
  expect(back?.group).toMatchObject({
    sectors: ['faith'],
    communities: ['lgbt'],
    languages: ['bfi'],
    about: 'One, "two"\nthree',
    visibility: { address: 'broker', contactEmail: 'broker' },
  })
  expect(back?.checkedOn).toBe('2026-05-03')
  const officer = await (await house.browser('administrator')).visit('/desk/groups/export.csv')
  expect(officer.html).toContain('HYPERLINK')
  for (const hidden of ['Hidden Lane', 'spread@sheet.example']) expect(officer.html).not.toContain(hidden)
})

test('5,000 rows are checked and taken as jobs', async () => {
  const at = await house.acting('barnet')
  const there = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
  const rows = Array.from({ length: 5_000 }, (_, i) => `Big List ${i},A group that does number ${i},b${i}@big.example`)
  const sent = await there.send(
    '/desk/groups/imports',
    { joins: 'yes' },
    file(`name,about,contact_email\n${rows.join('\n')}`),
  )
  await house.runJobs('barnet')
  const began = performance.now()
  await there.submit(`${sent.location}/taking`, { doubles: 'add' })
  await house.runJobs('barnet')
  expect(performance.now() - began).toBeLessThan(30_000)
  expect((await listGroups(at.db, { words: 'Big List' })).total).toBe(5_000)
  expect((await there.visit('/desk/groups?page=167')).text).toContain('Big List')
}, 90_000)

test('only the broker imports; a list of another council is not found', async () => {
  const url = await checked('name\nOurs', 'ours.csv')
  const there = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
  expect((await there.visit(url)).status).toBe(404)
  for (const role of ['administrator', 'auditor', 'link-officer'] as const) {
    const browser = await house.browser(role)
    for (const path of ['/desk/groups/imports', url, '/desk/groups/doubles'])
      expect((await browser.visit(path)).status).toBe(404)
    expect((await browser.send(`${url}/taking`, { doubles: 'add' })).status).toBe(404)
  }
})

test('of two entries as one, all wards are more than some', () => {
  const one = { ...emptyGroup, name: 'A', wards: ['x'] }
  expect(together(one, { ...one, wards: [] }).wards).toEqual([])
  expect(together(one, { ...one, wards: ['y'] }).wards).toEqual(['x', 'y'])
})
