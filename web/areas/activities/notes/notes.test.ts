import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
let officer: Browser
beforeAll(async () => {
  house = await openHouse({ now: today })
  asked = await openConversation(house)
  officer = await house.browser('link-officer')
})
afterAll(() => house.close())

const today = new Date()
const path = () => `/desk/activities/${asked.id}/notes/new`
const on = (days: number) => {
  const [year, month, day] = addDays(dayOf(today), days).split('-')
  return { 'given-day': day!, 'given-month': month!, 'given-year': year! }
}
const note = (change: Record<string, string>) => ({
  channel: 'one-to-one',
  consent: 'said',
  source: '',
  language: 'en',
  ...on(-2),
  answer: 'She wants a bench by the stop.',
  publish: 'no',
  contact: 'no',
  _once: newId(),
  ...change,
})
const voices = async () =>
  (await house.council()).db.selectFrom('voices').selectAll().where('activity_id', '=', asked.id).execute()

describe('what officers write down for people', () => {
  test('a one-to-one note without consent is refused; with it, it is kept, marked, and has a receipt', async () => {
    const refused = await officer.send(path(), note({ consent: '' }))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Ask the person whether you may write this down')
    expect(refused.text).toContain('She wants a bench by the stop.')
    expect(await voices()).toEqual([])
    const kept = await officer.submit(path(), note({}))
    expect(kept.text).toContain('The note is kept')
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(kept.text)?.[0]
    const [voice] = await voices()
    expect(voice).toMatchObject({
      channel: 'one-to-one',
      entered_by: officer.account,
      entered_for: 'a person we talked with',
      consent_noted: 'Said yes when asked',
      words: 'She wants a bench by the stop.',
      receipt: code!.replaceAll('-', ''),
    })
    expect(dayOf(voice!.given_at)).toBe(addDays(dayOf(house.clock.now), -2))
    const { db } = await house.council()
    const entry = await db
      .selectFrom('record_entries')
      .selectAll()
      .where('subject', '=', `voice:${voice!.id}`)
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ deed: 'voice.received', by_account: officer.account })
  })

  test('event, one-to-one and partner notes, calls and paper stand in one summary beside what came online', async () => {
    await officer.submit(path(), note({ channel: 'event', consent: '', source: 'Summer fair (invented)' }))
    await officer.submit(
      path(),
      note({ channel: 'partner', consent: '', source: 'Example lunch club', publish: 'yes' }),
    )
    await officer.submit(path(), note({ channel: 'telephone' }))
    await (await house.browser()).send(`${asked.path}/check`, {
      answer: 'Typed',
      publish: 'no',
      contact: 'no',
      _once: newId(),
    })
    for (const page of [
      await (await house.browser()).visit(asked.path),
      await officer.visit(`/desk/activities/${asked.id}`),
    ])
      expect(page.text).toMatch(
        /(?=.*In a one-to-one talk 1)(?=.*At an event 1)(?=.*Through a partner 1)(?=.*By telephone 1)(?=.*Online 1)/,
      )
  })

  test.each([
    ['no way chosen', { channel: '' }, 'Choose how they told you'],
    ['an unknown way', { channel: 'telepathy' }, 'Choose how they told you'],
    ['online, by the hidden route', { channel: 'online' }, 'Choose how they told you'],
    ['a call without consent', { channel: 'telephone', consent: '' }, 'Ask the person whether you may write this down'],
    ['an event without its name', { channel: 'event' }, 'Say which event this was'],
    ['a partner who is not credited', { channel: 'partner' }, 'Say which partner hosted this'],
    ['a group without its name', { channel: 'group' }, 'Say which group this came from'],
    ['a partner with a novel for a name', { channel: 'partner', source: 'x'.repeat(121) }, 'Use a shorter name'],
    ['a day that is none', { 'given-day': '40' }, 'Enter a real day'],
    ['no day', { 'given-day': '', 'given-month': '', 'given-year': '' }, 'Enter the day on which they said it'],
    ['a day to come', on(3), 'Enter a day that is not in the future'],
    ['a day before it opened', on(-40), 'This was not open on that day'],
    ['nothing said', { answer: '' }, 'Write an answer, or at least one thing that matters to you'],
    ['an unknown postcode', { postcode: 'KT2 9ZZ' }, 'We do not know this postcode'],
    ['no choice about showing', { publish: '' }, 'Choose whether we can show your answer'],
  ])('%s is refused, everything kept', async (_, change, sentence) => {
    const before = (await voices()).length
    const page = await officer.send(
      path(),
      note({ 'priority-1': 'kept wish', ...(sentence.startsWith('Write') ? { 'priority-1': '' } : {}), ...change }),
    )
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    if (!sentence.startsWith('Write')) expect(page.html).toContain('value="kept wish"')
    expect((await voices()).length).toBe(before)
  })

  test('priorities alone are enough, and pressing twice is one note', async () => {
    const before = (await voices()).length
    const form = note({ answer: '', 'priority-1': 'shade' })
    const [a, b] = await Promise.all([officer.send(path(), form), officer.send(path(), form)])
    expect(a!.location).toBe(b!.location)
    expect((await voices()).length).toBe(before + 1)
  })

  test('only those who enter voices, and only where it is published', async () => {
    for (const role of ['moderator', 'analyst', 'councillor', 'auditor'] as const)
      expect((await (await house.browser(role)).visit(path())).status, role).toBe(404)
    expect((await (await house.browser()).visit(path())).location).toMatch(/^\/sign-in/)
    expect((await (await house.browser('project-officer')).visit(path())).status).toBe(200)
    expect((await (await house.browser('project-officer', 'bexley')).visit(path())).status).toBe(404)
  })
})
