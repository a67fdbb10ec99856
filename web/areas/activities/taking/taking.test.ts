import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'

let house: TestHouse
let asked: Asked
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house, {
    translations: { cy: { question: 'Beth fyddai’n gwneud ein stryd yn wyrddach?' } },
  })
})
afterAll(() => house.close())

const voicesOf = async ({ id }: { id: string }) =>
  (await house.council()).db.selectFrom('voices').selectAll().where('activity_id', '=', id).orderBy('id').execute()
/** The voice that a sending led to. */
const voiceOf = async ({ location }: { location: string | null }) =>
  (await house.council()).db
    .selectFrom('voices')
    .selectAll()
    .where('receipt', '=', location!.split('/')[2]!)
    .executeTakeFirstOrThrow()
const least = { answer: 'More trees, and somebody to water them.', publish: 'yes', contact: 'no' }
const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!
        .replaceAll('&amp;', '&')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    ]),
  )

/** Answers page by page, as a person without JavaScript would. */
async function answerAll(
  browser: Browser,
  at: Asked,
  answers: Record<string, Record<string, string>>,
): Promise<string> {
  let here = `${at.path}/answer`
  for (let pages = 0; pages < 10; pages++) {
    const page = await browser.visit(here)
    expect(page.status, page.text.slice(0, 200)).toBe(200)
    if (here.endsWith('/check')) return here
    const { question = '' } = hidden(page.html)
    const sent = await browser.send(here, { question, ...answers[question] })
    expect(sent.status, sent.text.slice(0, 300)).toBe(303)
    here = sent.location!
  }
  throw new Error('it never came to check answers')
}

describe('taking part without an account and without JavaScript', () => {
  test('from the public page through one question a page to a receipt', async () => {
    const browser = await house.browser()
    const start = await browser.visit(asked.path)
    expect(start.text).toContain('What would make our street greener?')
    expect(start.text).toContain('You do not need an account')
    expect(start.text).toContain('On paper')
    expect(start.headers.getSetCookie()).toEqual([])
    const first = await browser.visit(`${asked.path}/answer`)
    expect(first.text).toContain('Question 1 of 6')
    const check = await answerAll(browser, asked, {
      answer: { answer: 'More trees,\nplease.' },
      priority: { 'priority-1': 'shade', 'priority-2': 'birds' },
      skills: { skills: 'I can prune' },
      where: { postcode: 'kt2 6aa' },
      show: { publish: 'yes', name: 'Ann' },
      hear: { contact: 'email', email: 'ann@resident.example' },
    })
    const page = await browser.visit(check)
    for (const said of [
      'More trees,',
      'shade',
      'birds',
      'I can prune',
      'Only the council sees this',
      'Yes, as “Ann”',
      'ann@resident.example',
    ])
      expect(page.text).toContain(said)
    expect(page.html).not.toMatch(/kt2 6aa/i)
    const sent = await browser.send(check, hidden(page.html))
    expect(sent.status).toBe(303)
    expect(sent.location).toMatch(/^\/receipts\/[0-9A-Z]{10}\/equality$/)
    const voice = await voiceOf(sent)
    expect(voice).toMatchObject({
      words: 'More trees,\nplease.',
      channel: 'online',
      consent_publish: true,
      consent_contact: true,
      public_name: 'Ann',
      language: 'en',
      entered_by: null,
      data: { 'priority-1': 'shade', 'priority-2': 'birds', private: { skills: 'I can prune' } },
    })
    expect(voice.ward_id).not.toBeNull()
    expect(JSON.stringify(voice)).not.toMatch(/KT2/i)
    expect(
      (await house.letters()).filter(({ to, template }) => to === 'ann@resident.example' && template === 'receipt'),
    ).toHaveLength(1)
    expect((await browser.visit(`${asked.path}/answer`)).text).not.toContain('More trees')
  })

  test('what may be left out is left out, and says so', async () => {
    const browser = await house.browser()
    const check = await answerAll(browser, asked, {
      answer: { answer: 'Just this.' },
      show: { publish: 'no' },
      hear: { contact: 'no' },
    })
    const page = await browser.visit(check)
    expect(page.text.match(/Not provided/g)).toHaveLength(3)
    expect(await voiceOf(await browser.send(check, hidden(page.html)))).toMatchObject({
      words: 'Just this.',
      data: {},
      ward_id: null,
      consent_publish: false,
      consent_contact: false,
    })
  })

  test('a draft is kept, can be changed from the check page, and can be deleted on a shared device', async () => {
    const browser = await house.browser()
    await browser.send(`${asked.path}/draft`, { question: 'answer', answer: 'Half a thou' })
    const back = await browser.visit(`${asked.path}/answer`)
    expect(back.text).toContain('Half a thou')
    expect(back.text).toContain('We kept what was written on this device')
    const drafts = await (await house.council()).db.selectFrom('drafts').selectAll().execute()
    expect(Buffer.concat(drafts.map(({ content }) => content)).toString('utf8')).not.toContain('Half a thou')
    const check = await answerAll(browser, asked, {
      answer: { answer: 'A whole thought' },
      show: { publish: 'no' },
      hear: { contact: 'no' },
    })
    const changed = await browser.send(`${asked.path}/answer/priority?from=check`, {
      question: 'priority',
      'priority-1': 'quiet',
    })
    expect(changed.location).toBe(check)
    expect((await browser.visit(check)).text).toContain('quiet')
    await browser.submit(`${asked.path}/draft`, { clear: 'yes' })
    expect((await browser.visit(`${asked.path}/answer`)).text).not.toContain('A whole thought')
    expect((await browser.visit(check)).location).toBe(`${asked.path}/answer`)
  })

  test('the language button keeps what was typed, on each page and on the check page', async () => {
    const browser = await house.browser()
    const switched = await browser.send(`${asked.path}/answer`, {
      question: 'answer',
      answer: 'Mwy o goed',
      'switch-language': 'cy',
    })
    expect(switched.status).toBe(200)
    expect(switched.html).toContain('lang="cy"')
    expect(switched.text).toContain('Mwy o goed')
    expect(switched.text).toContain('Beth fyddai’n gwneud ein stryd yn wyrddach?')
    expect(switched.text).toContain('Cwestiwn 1 o 6')
    const place = await browser.send(`${asked.path}/answer/where`, {
      question: 'where',
      postcode: 'KT2',
      'switch-language': 'en',
    })
    expect(place.text).toContain('Your postcode')
    expect(place.html).toContain('value="KT2"')
    const check = await browser.send(`${asked.path}/check`, { ...least, 'switch-language': 'cy' })
    expect(check.status).toBe(200)
    expect(check.text).toContain('Gwiriwch eich atebion')
    expect(hidden(check.html)).toMatchObject(least)
    const sent = await browser.send(`${asked.path}/check`, hidden(check.html))
    expect(sent.status).toBe(303)
    expect((await voiceOf(sent)).language).toBe('cy')
  })

  test('pressed twice, from one page or at once, it is one voice', async () => {
    const browser = await house.browser()
    const before = (await voicesOf(asked)).length
    const form = { ...least, _once: newId() }
    const sent = await Promise.all([
      browser.send(`${asked.path}/check`, form),
      browser.send(`${asked.path}/check`, form),
      browser.send(`${asked.path}/check`, form),
    ])
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1)
    expect((await voicesOf(asked)).length).toBe(before + 1)
  })

  test('one device serves a family: several answers, each its own', async () => {
    const browser = await house.browser()
    const before = (await voicesOf(asked)).length
    const a = await browser.send(`${asked.path}/check`, { ...least, answer: 'From mother', _once: newId() })
    const b = await browser.send(`${asked.path}/check`, { ...least, answer: 'From daughter', _once: newId() })
    expect(a.location).not.toBe(b.location)
    expect((await voicesOf(asked)).length).toBe(before + 2)
  })
})

describe('places', () => {
  const sendPlace = async (fields: Record<string, string>) => {
    const browser = await house.browser()
    return { browser, page: await browser.send(`${asked.path}/answer/where`, { question: 'where', ...fields }) }
  }
  test.each([
    ['half of one', 'KT2', 'Enter a full postcode'],
    ['one that does not exist', 'KT2 9ZZ', 'We do not know this postcode'],
    ['words', 'near the park', 'Enter a full postcode'],
    ['SQL', "KT2 6AA'; --", 'Enter a full postcode'],
  ])('%s is kept on the page and named', async (_, postcode, sentence) => {
    const { page } = await sendPlace({ postcode })
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Error: /)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain('href="#postcode"')
  })
  test('a ward is chosen where the postcode is not known, and a made-up place is worth nothing', async () => {
    const { db } = await house.council()
    const ward = await db
      .selectFrom('areas')
      .select(['id', 'name'])
      .where('kind', '=', 'ward')
      .orderBy('name')
      .executeTakeFirstOrThrow()
    const { browser, page } = await sendPlace({ ward: ward.id })
    expect(page.status).toBe(303)
    expect((await browser.visit(`${asked.path}/answer/where`)).text).toContain(`We have your ward as ${ward.name}`)
    const forged = Buffer.from(JSON.stringify([newId(), 'Nowhere', 'E0', null])).toString('base64url')
    const sent = await (await house.browser()).send(`${asked.path}/check`, {
      ...least,
      place: `${forged}.forged`,
      _once: newId(),
    })
    expect(sent.status).toBe(303)
    expect((await voiceOf(sent)).ward_id).toBeNull()
  })
})

describe('bad input is refused with everything kept', () => {
  test.each([
    ['nothing', '', 'Write your answer'],
    ['only spaces', '   \n\t ', 'Write your answer'],
    ['too much', 'x'.repeat(5001), '1 character too long'],
  ])('%s', async (_, answer, sentence) => {
    const browser = await house.browser()
    const page = await browser.send(`${asked.path}/answer`, { question: 'answer', answer })
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain(answer.trim())
    const check = await browser.send(`${asked.path}/check`, { ...least, answer })
    expect(check.status).toBe(422)
    expect(check.text).toContain(sentence)
    expect(hidden(check.html)).toMatchObject({ publish: 'yes', contact: 'no' })
  })
  test.each([
    ['emoji and right to left', '🌳🌳 مزيد من الأشجار \u202eabc'],
    ['HTML and script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['SQL', "'); drop table voices; --"],
    ['path names', '../../../etc/passwd'],
    ['a formula', '=HYPERLINK("http://x.example")'],
  ])('%s is taken as it is', async (_, answer) => {
    const browser = await house.browser()
    const sent = await browser.send(`${asked.path}/check`, { ...least, answer, _once: newId() })
    expect(sent.status).toBe(303)
    expect((await voiceOf(sent)).words).toBe(answer.trim())
  })
  test('10 MB is stopped at the door with a sentence', async () => {
    const page = await (await house.browser()).send(`${asked.path}/answer`, {
      question: 'answer',
      answer: 'x'.repeat(10_000_000),
    })
    expect(page.status).toBe(413)
    expect(page.text).toContain('too big to send')
  })
  test('a form without token, from elsewhere, or for something unknown changes nothing', async () => {
    const browser = await house.browser()
    const before = (await voicesOf(asked)).length
    expect((await browser.send(`${asked.path}/check`, least, { token: 'forged' })).status).toBe(422)
    expect((await browser.send(`${asked.path}/check`, least, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await browser.send('/projects/no-such/thing/check', least)).status).toBe(404)
    expect((await browser.visit(`${asked.path}/answer/no-such-question`)).status).toBe(404)
    expect((await (await house.browser(undefined, 'barnet')).visit(`${asked.path}/answer`)).status).toBe(404)
    expect((await voicesOf(asked)).length).toBe(before)
  })
})
