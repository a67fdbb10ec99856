import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { linkedGroup, service } from '../issues/issues.test-support.ts'
import { raiseIssue } from '../issues/raise.ts'
import { serviceRefusals } from './rules.ts'
import { refusals, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const hard =
  'We will commence the implementation of comprehensive administrative arrangements, notwithstanding the considerable organisational ramifications that subsequently materialise for everybody who participates. Furthermore, residents are encouraged to facilitate dissemination of information.'

test('R98: officers explain a service in plain words; each version stays to be read, with a hint where it is hard', async () => {
  const officer = await house.browser('link-officer', 'barnet')
  const anyone = await house.browser(undefined, 'barnet')
  await officer.visit('/desk/council-services/new')
  const wrong = await officer.send('/desk/council-services/new', {
    name: '',
    about: hard,
    email: 'ada.lovelace@council.example',
    telephone: 'ring me',
  })
  expect(wrong.status).toBe(422)
  for (const refusal of ['name-missing', 'email-of-a-person', 'telephone-wrong'] as const)
    expect(wrong.text).toContain(refusals[refusal])
  expect(wrong.text).toContain('commence (try “start”)')
  expect(wrong.text).toMatch(/One must be about \d+ years old/)
  const fields = {
    name: 'Benefits',
    about: 'We help you pay your rent. Ask us before you fall behind.',
    email: 'benefits@council.example',
    telephone: '01909 000 000',
  }
  const made = await officer.submit('/desk/council-services/new', fields)
  expect(made.text).toContain(words.saved)
  expect((await officer.send('/desk/council-services/new', fields)).text).toContain(refusals['name-taken'])
  const edit = '/desk/council-services/benefits'
  await officer.submit(edit, { ...fields, about: 'We help you pay rent and council tax.', why: 'Tax was missing' })
  expect((await officer.send(edit, { ...fields, about: '' })).status).toBe(422)
  const history = await officer.visit(edit)
  expect(history.text).toMatch(/Version 2, .*Tax was missing.*Version 1, .*Ask us before you fall behind/)

  expect((await anyone.visit('/council-services')).text).toContain('Benefits We help you pay rent and council tax.')
  const page = await anyone.visit('/council-services/benefits')
  expect(page.html).toContain('href="mailto:benefits@council.example"')
  expect(page.text).toContain(words.tooFew)
  expect(page.html).not.toContain(edit)
  expect((await anyone.visit('/council-services/nothing')).status).toBe(404)
  for (const role of ['moderator', 'group-member', 'broker'] as const) {
    const other = await house.browser(role, 'barnet')
    expect((await other.visit(edit)).status).toBe(404)
    expect((await other.visit('/network/issues/services')).status).toBe(404)
  }
})

test('R103: everyone reads how a service answers groups from 5 things up, and no number below that', async () => {
  const [many, few] = [await service(house, 'Housing', 'bexley'), await service(house, 'Libraries', 'bexley')]
  const group = await linkedGroup(house, 'Number Crunchers', 'bexley')
  const at = await house.acting('bexley')
  const said = { words: 'Something', wish: '', open: 'no', channel: '', agreed: '', kind: 'feedback' }
  for (const [serviceId, times] of [
    [many, 6],
    [few, 4],
  ] as const)
    for (let i = 0; i < times; i++)
      await raiseIssue(at, {
        groupId: group.id,
        fields: { ...said, service: serviceId },
        once: crypto.randomUUID(),
        byOfficer: false,
      })
  const anyone = await house.browser(undefined, 'bexley')
  const page = await anyone.visit('/council-services/housing')
  expect(page.text).toContain(words.figuresOf(6))
  expect(page.text).toContain(`${words.open} 6`)
  expect(page.text).toContain(`${words.overdue} ${words.fewer}`)
  expect((await anyone.visit('/council-services/libraries')).text).toContain(words.tooFew)
  const officer = await house.browser({ account: group.officerId }, 'bexley')
  expect((await officer.visit('/network/issues/services')).text).toMatch(/Housing 6 0 0 6 0 0 .*Libraries 4 0 0 4 0 0/)
})

test('the address of a service is one of a role', () => {
  const fields = { name: 'N', about: 'A', email: 'bins@council.example', telephone: '', lead: '', why: '' }
  const known = { isEmail: true, staff: [] }
  expect(serviceRefusals(fields, known)).toEqual({})
  expect(serviceRefusals({ ...fields, email: 'a.b@council.example' }, known)).toEqual({ email: 'email-of-a-person' })
  expect(serviceRefusals({ ...fields, lead: 'nobody' }, known)).toEqual({ lead: 'lead-unknown' })
})
