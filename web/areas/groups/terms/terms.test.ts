import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { designate } from '../key-groups/commands.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { agreeTerms, changeTerms } from './commands.ts'
import { listAgreements } from './queries.ts'
import { readClauses, termsRefusals } from './rules.ts'
import { firstClauses, refusals } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function keyGroup(name: string, slug: string, email = ''): Promise<string> {
  const { id } = await memberGroup(house, name, { contact: { name: '', email, telephone: '' } }, slug)
  const reviewOn = `${new Date(house.clock.now).getFullYear() + 1}-06-01`
  const said = { nominator: 'Ada', criteria: 'Trusted', rationale: 'Reach', reviewOn, overTargetWhy: 'x' }
  await designate(await house.acting(slug), { groupId: id, ...said })
  return id
}

test('R92: the first version has eight clauses; a change makes a new version, and the old one stays readable', async () => {
  await keyGroup('Readers of Terms', 'bexley', 'readers@group.example')
  const administrator = await house.browser('administrator', 'bexley')
  const first = await administrator.visit('/network/terms')
  expect(first.text).toContain('Version 1')
  expect(firstClauses).toHaveLength(8)
  for (const clause of firstClauses) expect(first.text).toContain(clause)
  const form = await administrator.visit('/network/terms/new')
  expect(form.html).toContain(firstClauses[7])
  const same = await administrator.send('/network/terms', { clauses: firstClauses.join('\r\n') })
  expect(same.status).toBe(422)
  expect(same.text).toContain(refusals['nothing-new'])
  expect(same.text).toContain(refusals['why-missing'])
  const clauses = [...firstClauses, 'You bring cake.'].join('\n')
  const done = await administrator.submit('/network/terms', { clauses, why: 'Groups asked for cake.' })
  expect(done.text).toContain('Version 2 holds now')
  expect(done.text).toContain('You bring cake.')
  expect(done.text).toContain('Why it changed: Groups asked for cake.')
  const letters = (await house.letters('bexley')).filter(({ template }) => template === 'terms')
  expect(letters).toMatchObject([{ to: 'readers@group.example' }])
  expect((await administrator.visit('/network/terms/1')).text).not.toContain('cake')
  for (const number of ['3', '0', 'x', '99999'])
    expect((await administrator.visit(`/network/terms/${number}`)).status).toBe(404)
})

test('R93: each group agrees by name and date; 2 of 3 agreed; a new version asks each again', async () => {
  const at = await house.acting('barnet')
  const ids = [
    await keyGroup('First to Agree', 'barnet'),
    await keyGroup('Second to Agree', 'barnet'),
    await keyGroup('Third', 'barnet'),
  ]
  const member = await house.browser(
    { account: await house.account('group-member', 'barnet', `group:${ids[0]}`) },
    'barnet',
  )
  expect((await member.visit('/network/terms')).text).toContain('Agree for First to Agree')
  const nameless = await member.send('/network/terms/agreements', { group: ids[0]!, version: '1', name: '' })
  expect(nameless.status).toBe(422)
  expect(nameless.text).toContain(refusals['name-missing'])
  const agreed = await member.submit('/network/terms/agreements', { group: ids[0]!, version: '1', name: 'Wren Ashby' })
  expect(agreed.text).toMatch(/First to Agree agreed: Wren Ashby, \d+ \w+ \d{4}\./)
  expect((await member.send('/network/terms/agreements', { group: ids[1]!, version: '1', name: 'Wren' })).status).toBe(
    404,
  )
  const broker = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
  const noted = await broker.submit('/network/terms/agreements', {
    group: ids[1]!,
    version: '1',
    name: 'On paper: Sam',
  })
  expect(noted.text).toContain('2 of 3 key groups agreed')
  expect(noted.text).toMatch(/Third Not yet/)
  await agreeTerms(at, { groupId: ids[0]!, version: 1, name: 'Somebody else' })
  expect((await listAgreements(at.db, 1))[0]!.name).toBe('Wren Ashby')
  await changeTerms(at, { clauses: ['You listen.'], why: 'Shorter.' })
  expect((await broker.visit('/network/terms')).text).toContain('0 of 3 key groups agreed')
  const late = await member.send('/network/terms/agreements', { group: ids[0]!, version: '1', name: 'Wren' })
  expect(late.status).toBe(422)
  expect(late.text).toContain(refusals['changed-meanwhile'])
  expect((await broker.visit('/network/terms/1')).text).toContain('2 of 3 key groups agreed')
})

test('who has no part in the scheme finds nothing; officers read and change nothing', async () => {
  const outside = await memberGroup(house, 'Not a Key Group')
  const at = await house.acting()
  expect(await agreeTerms(at, { groupId: outside.id, version: 1, name: 'A' })).toEqual({ refused: 'not-found' })
  const member = await house.browser({
    account: await house.account('group-member', 'kingston', `group:${outside.id}`),
  })
  for (const browser of [member, await house.browser('resident')]) {
    expect((await browser.visit('/network/terms')).status).toBe(404)
    expect(
      (await browser.send('/network/terms/agreements', { group: outside.id, version: '1', name: 'A' })).status,
    ).toBe(404)
  }
  const officer = await house.browser('link-officer')
  expect((await officer.visit('/network/terms')).text).not.toContain('Write a new version')
  expect((await officer.visit('/network/terms/new')).status).toBe(404)
  expect((await officer.send('/network/terms', { clauses: 'x', why: 'y' })).status).toBe(404)
  expect((await (await house.browser()).visit('/network/terms')).location).toMatch(/^\/sign-in\?/)
})

test.each([
  [[], 'clauses-missing'],
  [Array.from({ length: 21 }, (_, n) => `${n}`), 'too-many-clauses'],
  [['x'.repeat(401)], 'clause-too-long'],
])('%#', (clauses, refusal) => {
  expect(termsRefusals(clauses, 'Why', firstClauses)).toEqual({ clauses: refusal })
  expect(termsRefusals(['New'], 'x'.repeat(501), firstClauses)).toEqual({ why: 'why-too-long' })
  expect(readClauses(' a \n\n b ')).toEqual(['a', 'b'])
})
