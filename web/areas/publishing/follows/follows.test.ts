import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { announce, savePost } from '../index.ts'
import { followJobs, sendDigests } from './digest.ts'

let house: TestHouse
let visitor: Browser
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  visitor = await house.browser()
  // Asking is counted by address: each case sits somewhere else.
  visitor.peer = `198.51.100.${++places}`
  house.clock.now = new Date(house.clock.now.getTime() + 2 * 3600_000)
})

const minutes = (n: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + n * 60_000)
}
const lettersTo = async (to: string) => (await house.letters()).filter((letter) => letter.to === to)
const pathIn = (text: string, part: string) =>
  new RegExp(`http://kingston\\.localhost:8000(${part}\\S*)`).exec(text)?.[1] ?? ''
let people = 0
let places = 0
const somebody = () => `person-${++people}@test.example`

async function ask(email: string, { subject = 'all', frequency = 'weekly', language = 'en' } = {}) {
  if (language === 'cy') visitor.cookies.set('folkmoot_language', 'cy')
  return visitor.submit(`/follow/${subject}`, { email, frequency })
}
async function follows(email: string, more: Parameters<typeof ask>[1] = {}) {
  await ask(email, more)
  const letter = (await lettersTo(email)).at(-1)!
  const link = pathIn(letter.text, '/follows/')
  expect((await visitor.visit(link)).status).toBe(200)
  expect((await visitor.send(link)).status).toBe(200)
}
async function news(title: string, subject: 'all' | `ward:${string}` = 'all', also: `ward:${string}`[] = []) {
  minutes(1)
  const at = await house.acting()
  await announce(at.db, at, {
    subject,
    alsoAbout: also,
    kind: 'post',
    title,
    summary: `About ${title}`,
    path: '/news/x',
    translations: { cy: { title: `${title} yn Gymraeg` } },
  })
  minutes(1)
}
const digest = async (frequency: 'weekly' | 'daily' | 'at-once') => sendDigests(await house.acting(), frequency)
const ward = async () =>
  `ward:${(await (await house.council()).db.selectFrom('areas').select('id').where('kind', '=', 'ward').limit(1).execute())[0]?.id}` as const

describe('double opt-in', () => {
  test('nobody follows before they pressed the button on the page of their link; a GET changes nothing', async () => {
    const email = somebody()
    expect((await ask(email)).text).toContain('Check your email')
    const [letter] = await lettersTo(email)
    const link = pathIn(letter!.text, '/follows/')
    await visitor.visit(link)
    await news('Before the button')
    expect(await digest('weekly')).toBe(0)
    expect((await visitor.send(link)).text).toContain('You follow now')
    await news('After the button')
    await digest('weekly')
    const [, told] = await lettersTo(email)
    expect(told?.text).toContain('After the button')
    expect(told?.text).not.toContain('Before the button')
  })

  test('the answer never tells whether an address already follows', async () => {
    const email = somebody()
    await follows(email)
    minutes(61)
    const again = await ask(email)
    const other = await ask(somebody())
    expect(again.html.replace(/value="[^"]*"/g, '')).toBe(other.html.replace(/value="[^"]*"/g, ''))
    expect((await lettersTo(email)).at(-1)!.subject).toBe('You already follow everything in Kingston')
  })

  test('one letter an hour, however often somebody asks for another', async () => {
    const email = somebody()
    for (let i = 0; i < 4; i++) await ask(email)
    expect(await lettersTo(email)).toHaveLength(1)
  })

  test('a link works for a week, and only as it was written', async () => {
    const email = somebody()
    await ask(email)
    const link = pathIn((await lettersTo(email))[0]!.text, '/follows/')
    expect((await visitor.visit(`${link.slice(0, -1)}${link.endsWith('x') ? 'y' : 'x'}`)).status).toBe(404)
    expect((await visitor.visit(link.replace('/c', '/e'))).status).toBe(404)
    minutes(8 * 24 * 60 + 1)
    expect((await visitor.visit(link)).status).toBe(410)
    expect((await visitor.send(link)).status).toBe(410)
    const tidy = followJobs.find(({ kind }) => kind === 'tidy-follows')!
    expect(
      await tidy.run({ ...(await house.acting()), id: '', data: {}, attempt: 1, progress: async () => {} }),
    ).not.toEqual({ forgotten: 0 })
    expect((await visitor.visit(link)).status).toBe(404)
  })

  test.each(['', 'x', 'a@b', 'a b@c.org', '<script>@x.org', 'a@b.org, c@d.org', 'x'.repeat(300)])(
    '"%s" is not an address; it is kept and named',
    async (email) => {
      const page = await visitor.send('/follow/all', { email, frequency: 'daily' })
      expect(page.status).toBe(422)
      expect(page.text).toContain('Enter an email address')
      expect(page.html).toMatch(/value="daily" checked/)
    },
  )

  test('switching the language keeps what was typed and sends nothing', async () => {
    const page = await visitor.send('/follow/all', { email: 'half@', frequency: 'daily', 'switch-language': 'cy' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Eich cyfeiriad e-bost')
    expect(page.html).toContain('value="half@"')
  })

  test.each([
    'x',
    'project:x',
    'post:0190a000-0000-7000-8000-000000000000',
    'account:0190a000-0000-7000-8000-000000000000',
  ])('%s cannot be followed', async (subject) => {
    expect((await visitor.visit(`/follow/${subject}`)).status).toBe(404)
    expect((await visitor.send(`/follow/${subject}`, { email: somebody(), frequency: 'weekly' })).status).toBe(404)
  })

  test('asking too often is met by a calm page', async () => {
    let last = 0
    for (let i = 0; i < 12; i++)
      last = (await visitor.send('/follow/all', { email: somebody(), frequency: 'weekly' })).status
    expect(last).toBe(429)
  })
})

describe('letters', () => {
  test('never the same thing twice, and no letter when nothing is new', async () => {
    const email = somebody()
    await follows(email, { frequency: 'daily' })
    await news('A bench')
    expect(await digest('daily')).toBeGreaterThan(0)
    expect(await digest('daily')).toBe(0)
    minutes(24 * 60)
    expect(await digest('daily')).toBe(0)
    const told = (await lettersTo(email)).filter(({ template }) => template === 'news')
    expect(told.map(({ subject }) => subject)).toEqual(['A bench'])
  })

  test('two that run at once tell everybody once', async () => {
    const email = somebody()
    await follows(email, { frequency: 'at-once' })
    await news('Together')
    await Promise.all([digest('at-once'), digest('at-once'), digest('at-once')])
    expect((await lettersTo(email)).filter(({ template }) => template === 'news')).toHaveLength(1)
  })

  test('who follows a ward and everything reads of a thing once, in one letter', async () => {
    const [email, place] = [somebody(), await ward()]
    await follows(email)
    await follows(email, { subject: place })
    await news('In my ward', 'all', [place])
    await news('Elsewhere')
    await digest('weekly')
    const told = (await lettersTo(email)).filter(({ template }) => template === 'news')
    expect(told).toHaveLength(1)
    expect(told[0]!.text.split('\n').filter((line) => line === 'In my ward')).toHaveLength(1)
    expect(told[0]!.text).toContain('Elsewhere')
  })

  test('the letter speaks the language of the follower', async () => {
    const email = somebody()
    await follows(email, { language: 'cy' })
    await news('Llyfrgell')
    await digest('weekly')
    const told = (await lettersTo(email)).at(-1)!
    expect(told.subject).toBe('Llyfrgell yn Gymraeg')
    expect(told.text).toContain('Mae hyn yn newydd')
  })

  test('what is still to come is not told, and is told when its moment has come', async () => {
    const email = somebody()
    await follows(email)
    const at = await house.acting()
    await savePost(at, {
      subject: 'all',
      title: 'Under embargo',
      body: 'x',
      publishAt: new Date(at.now.getTime() + 3600_000),
    })
    expect(await digest('weekly')).toBe(0)
    minutes(61)
    await digest('weekly')
    expect((await lettersTo(email)).at(-1)!.subject).toBe('Under embargo')
  })
})

describe('R81: stopping', () => {
  test('a mail program ends it by POST to the address in the header: no sign-in, no token, from anywhere', async () => {
    const email = somebody()
    await follows(email)
    await news('Last letter')
    await digest('weekly')
    const letter = (await lettersTo(email)).at(-1)!
    const path = letter.unsubscribe!.replace('http://kingston.localhost:8000', '')
    const machine = await house.browser()
    const done = await machine.send(
      path,
      { 'List-Unsubscribe': 'One-Click' },
      { token: '', origin: 'https://mail.example' },
    )
    expect(done.status).toBe(200)
    expect((await machine.send(path, { 'List-Unsubscribe': 'One-Click' }, { token: '', origin: null })).status).toBe(
      200,
    )
    await news('One too many')
    await digest('weekly')
    expect((await lettersTo(email)).at(-1)!.subject).not.toBe('One too many')
  })

  test('the page of the link ends one or all, changes how often, and a GET ends nothing', async () => {
    const email = somebody()
    await follows(email, { frequency: 'daily' })
    await news('Choose')
    await digest('daily')
    const { text } = (await lettersTo(email)).at(-1)!
    const [one, all] = [pathIn(text, '/follows/e'), pathIn(text, '/follows/a')]
    const page = await visitor.visit(one)
    expect(page.text).toContain('everything in Kingston')
    const id = /name="follow" value="([^"]+)"/.exec(page.html)![1]!
    expect(
      (await visitor.submit(one.replace('/end', '/frequency'), { follow: id, frequency: 'at-once' })).text,
    ).toContain('As soon as it happens')
    expect((await visitor.send(one.replace('/end', '/frequency'), { follow: id, frequency: 'hourly' })).status).toBe(
      404,
    )
    expect((await visitor.send(all)).text).toContain('You will get no more')
    expect((await visitor.visit(all)).text).toContain('follows nothing')
  })

  test('nobody changes another address’s letters with their own link', async () => {
    const [mine, theirs] = [somebody(), somebody()]
    await follows(mine)
    await follows(theirs)
    const { db } = await house.council()
    const rows = await db.selectFrom('follows').selectAll().orderBy('created_at', 'desc').limit(2).execute()
    const { followToken } = await import('./tokens.ts')
    const { keys } = await house.council()
    const [other, own] = rows as [(typeof rows)[0], (typeof rows)[0]]
    const sent = await visitor.send(`/follows/${followToken(keys, 'one', own.id)}/frequency`, {
      follow: other.id,
      frequency: 'daily',
    })
    expect(sent.status).toBe(404)
    const barnet = await house.council('barnet')
    expect((await visitor.visit(`/follows/${followToken(barnet.keys, 'one', own.id)}/end`)).status).toBe(404)
  })
})

test('an address can be told all that is kept about it, and be forgotten', async () => {
  const email = somebody()
  await follows(email)
  const at = await house.acting()
  const { emailKey } = await import('../../people/index.ts')
  const whom = { accountId: null, emailKey: emailKey(at, email) }
  expect(await at.house.personalData(whom, at.db)).toMatchObject([
    { heading: 'What you follow by email', rows: [{ subject: 'all', confirmed: true }] },
  ])
  const { answers } = await import('../answers.ts')
  expect(await answers.forget!(whom, at, 'asked')).toBe(1)
  expect(await at.db.selectFrom('follows').select('id').where('email_key', '=', whom.emailKey).execute()).toEqual([])
  const kept = await at.db.selectFrom('record_entries').select('details').where('deed', 'like', 'follow.%').execute()
  expect(JSON.stringify(kept)).not.toContain('@')
})
