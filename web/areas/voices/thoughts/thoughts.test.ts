import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { idOf, type Subject, subjectOf } from '../../../platform/subjects.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listWards } from '../../places/index.ts'
import { parseReceipt } from '../receipts/code.ts'
import { findByReceipt } from '../receipts/queries.ts'
import { longestThought } from './rules.ts'

let house: TestHouse
let ward: Subject
let wardName: string
const aProject = { published: '' as Subject, draft: '' as Subject }
beforeAll(async () => {
  house = await openHouse()
  const { db } = await house.acting()
  const found = (await listWards(db))[0]!
  ward = subjectOf('ward', found.id)
  wardName = found.name
  for (const which of ['published', 'draft'] as const) {
    const id = newId()
    await db
      .insertInto('projects')
      .values({
        id,
        slug: `thoughts-${which}`,
        title: `Invented ${which} project`,
        kind: 'project',
        purpose: 'To test',
        created_at: house.clock.now,
      })
      .execute()
    if (which === 'published')
      await db.insertInto('project_publications').values({ project_id: id, at: house.clock.now }).execute()
    aProject[which] = subjectOf('project', id)
  }
})
afterAll(() => house.close())

const asked = {
  thought: 'A bench by the pond, please',
  name: '',
  publish: 'yes',
  reply: 'no',
  email: '',
  telephone: '',
  address: '',
}
const pathOf = (subject: string) => `/thoughts/${encodeURIComponent(subject)}`
let peers = 1
const stranger = async (): Promise<Browser> => {
  const browser = await house.browser()
  browser.peer = `198.51.${Math.floor(peers / 250)}.${(peers++ % 250) + 1}`
  return browser
}
const receiptOf = (location: string | null) => {
  const read = parseReceipt(decodeURIComponent(location ?? '').replace('/receipts/', ''))
  if (read === 'mistyped') throw new Error(`no receipt in ${location}`)
  return read.code
}
async function send(fields: Partial<typeof asked> & { _once?: string }, subject: Subject = ward) {
  const browser = await stranger()
  const page = await browser.send(pathOf(subject), { _once: newId(), ...asked, ...fields }, { peer: browser.peer })
  const { db } = await house.acting()
  return { page, voice: page.status === 303 ? await findByReceipt(db, receiptOf(page.location)) : undefined }
}

describe('the box', () => {
  test('asks one question about a page, without an account, in both languages', async () => {
    const browser = await stranger()
    const page = await browser.visit(pathOf(ward))
    expect(page.status).toBe(200)
    expect(page.text).toContain(`About ${wardName}.`)
    expect(page.text).toContain('What do you want to tell us?')
    expect((await browser.visit(`${pathOf(ward)}?lang=cy`)).text).toContain('Beth hoffech chi ei ddweud wrthym?')
  })

  test('leads to the receipt; what was sent waits for the team, with its page', async () => {
    const { page, voice } = await send({ name: 'Sam' })
    expect(page.location).toMatch(/^\/receipts\//)
    expect(voice).toMatchObject({
      kind: 'thought',
      subject: ward,
      words: asked.thought,
      publicName: 'Sam',
      consentPublish: true,
      consentContact: false,
      standing: 'waiting',
      why: 'new',
    })
    const moderator = await house.browser('moderator')
    const toProject = await send({ thought: 'This page left out the pond' }, aProject.published)
    expect(toProject.page.status).toBe(303)
    const queue = await moderator.visit(`/moderation?project=${idOf(aProject.published)}`)
    expect(queue.text).toContain('This page left out the pond')
    expect(queue.text).toContain('Invented published project')
    const desk = await (await house.browser('project-officer')).visit('/thoughts/desk')
    expect(desk.text).toContain(asked.thought)
    expect(desk.text).toContain(wardName)
    expect(desk.text).toContain('Waits for a moderator')
  })

  test('without a yes to showing, somebody reads it all the same', async () => {
    const { voice } = await send({ publish: '' })
    expect(voice).toMatchObject({ consentPublish: false, standing: 'waiting' })
  })

  test('about a project, it is one of the project’s voices', async () => {
    const { voice } = await send({}, aProject.published)
    expect(voice).toMatchObject({ subject: aProject.published, projectId: idOf(aProject.published) })
  })

  test('a reply that is wanted is promised at once, by the day that was named', async () => {
    const browser = await stranger()
    const day = /you have it by ([^.]+?\d{4})/.exec((await browser.visit(pathOf(ward))).text)![1]!
    const { voice } = await send({ reply: 'email', email: ' Sam@Resident.example ' })
    const { db } = await house.acting()
    const reply = await db
      .selectFrom('voice_replies')
      .selectAll()
      .where('voice_id', '=', voice!.id)
      .executeTakeFirstOrThrow()
    const due = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(
      new Date(reply.due_on!),
    )
    expect(due).toBe(day)
    const contact = await db
      .selectFrom('contacts')
      .selectAll()
      .where('voice_id', '=', voice!.id)
      .executeTakeFirstOrThrow()
    expect(contact.way).toBe('email')
    expect((await house.letters()).filter(({ to }) => to === 'sam@resident.example')).toHaveLength(1)
    const record = await db
      .selectFrom('record_entries')
      .selectAll()
      .where('subject', '=', `voice:${voice!.id}`)
      .execute()
    expect(record.map(({ deed }) => deed).toSorted()).toEqual(['reply.promised', 'voice.received'])
    expect(record.every(({ by_account }) => by_account === null)).toBe(true)
    expect(JSON.stringify(record)).not.toMatch(/bench|resident\.example/i)
  })

  test.each([
    ['telephone', { telephone: '01632 960 001' }],
    ['post', { address: '1 Invented Road\nKingston' }],
  ])('a reply by %s is kept as a sealed contact', async (reply, fields) => {
    const { voice } = await send({ reply, ...fields })
    const { db } = await house.acting()
    const contact = await db
      .selectFrom('contacts')
      .selectAll()
      .where('voice_id', '=', voice!.id)
      .executeTakeFirstOrThrow()
    expect(contact.way).toBe(reply)
    expect(contact.address.toString('latin1')).not.toMatch(/Invented|960/)
  })

  test('a member of staff or a resident who is signed in is not named in it', async () => {
    const browser = await house.browser('resident')
    const page = await browser.send(pathOf(ward), { _once: newId(), ...asked }, { peer: '198.51.100.200' })
    const { db } = await house.acting()
    const voice = await findByReceipt(db, receiptOf(page.location))
    const row = await db.selectFrom('voices').selectAll().where('id', '=', voice!.id).executeTakeFirstOrThrow()
    expect([row.account_id, row.entered_by]).toEqual([null, null])
  })

  test('pressed 20 times at once it is one thought, with one promise', async () => {
    const browser = await stranger()
    const fields = { ...asked, _once: newId(), reply: 'email', email: 'twenty@resident.example' }
    await browser.visit(pathOf(ward))
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, i) => browser.send(pathOf(ward), fields, { peer: `203.0.113.${i + 1}` })),
    )
    const receipts = new Set(sent.map(({ location }) => receiptOf(location)))
    expect(receipts.size).toBe(1)
    const { db } = await house.acting()
    const voice = await findByReceipt(db, [...receipts][0]!)
    expect(await db.selectFrom('voice_replies').select('id').where('voice_id', '=', voice!.id).execute()).toHaveLength(
      1,
    )
  })

  test('one address sends ten an hour, and then is asked to wait', async () => {
    const browser = await stranger()
    const statuses = []
    for (let i = 0; i < 11; i++)
      statuses.push((await browser.send(pathOf(ward), { ...asked, _once: newId() }, { peer: '192.0.2.77' })).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429])
  })

  test('changing the language keeps everything and checks nothing', async () => {
    const browser = await stranger()
    const page = await browser.send(pathOf(ward), {
      ...asked,
      _once: newId(),
      thought: '  <b>half</b> written',
      reply: 'email',
      email: 'not yet',
      name: 'Sam & Jo',
      'switch-language': 'cy',
    })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Anfon fy sylw')
    expect(page.html).toContain('&lt;b>half&lt;/b> written')
    expect(page.html).toContain('value="not yet"')
    expect(page.html).toContain('value="Sam &amp; Jo"')
    expect(page.html).not.toContain('error')
  })

  test.each([
    ['nothing', { thought: '   ' }, 'Write what you want to tell us', 'Ysgrifennwch'],
    ['too much', { thought: 'é'.repeat(longestThought + 1) }, 'Make this shorter', 'fyrrach'],
    ['a long name', { name: 'x'.repeat(41) }, 'Use a shorter name', 'byrrach'],
    ['an address as a name', { name: 'sam@resident.example' }, 'not a way to reach you', 'nid ffordd'],
    ['no such way', { reply: 'pigeon' }, 'Choose how you want a reply', 'Dewiswch'],
    ['no way at all', { reply: '' }, 'Choose how you want a reply', 'Dewiswch'],
    ['no email', { reply: 'email' }, 'Enter an email address', 'Rhowch gyfeiriad e-bost'],
    ['two emails', { reply: 'email', email: 'a@b.example, c@d.example' }, 'Enter an email address', 'Rhowch gyfeiriad'],
    ['a word as telephone', { reply: 'telephone', telephone: 'call me' }, 'Enter a telephone number', 'Rhowch rif'],
    ['no address', { reply: 'post' }, 'Enter your address', 'Rhowch eich cyfeiriad'],
    ['a long address', { reply: 'post', address: 'a'.repeat(301) }, 'Make the address shorter', 'fyrrach'],
  ])('refuses %s with a sentence, and keeps the rest', async (_, fields, english, welsh) => {
    const browser = await stranger()
    const typed = { ...asked, thought: 'Keep “this” <i>', ...fields, _once: newId() }
    const page = await browser.send(pathOf(ward), typed)
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Error: /)
    expect(page.text).toContain(english)
    if (!('thought' in fields)) expect(page.html).toContain('Keep “this” &lt;i>')
    await browser.visit(`${pathOf(ward)}?lang=cy`)
    expect((await browser.send(pathOf(ward), typed)).text).toContain(welsh)
  })

  test.each([
    ['emoji', '🌳🌳 more trees 👩‍👩‍👧'],
    ['right to left', 'المزيد من الأشجار \u202e من فضلك'],
    ['script', '<script>alert(1)</script>'],
    ['SQL', "'); drop table voices; --"],
    ['a path', '../../etc/passwd\\..\\'],
    ['lines', 'one\n\ntwo'],
  ])('takes %s as it was written', async (_, thought) => {
    const { voice } = await send({ thought })
    expect(voice!.words).toBe(thought.normalize('NFC').trim())
    const desk = await (await house.browser('project-officer')).visit('/thoughts/desk')
    expect(desk.status).toBe(200)
    expect(desk.html).not.toContain('<script>alert')
  })

  test('a body of ten million letters is refused before it is read', async () => {
    const browser = await stranger()
    const page = await browser.send(pathOf(ward), { ...asked, thought: 'x'.repeat(10_000_000) })
    expect(page.status).toBe(413)
  })

  test.each([
    ['an unknown id', () => subjectOf('ward', newId())],
    ['no id', () => 'ward:norbiton' as Subject],
    ['an unknown kind', () => subjectOf('dragon', newId())],
    ['a kind alone', () => 'project' as Subject],
    ['SQL', () => "project:' or 1=1" as Subject],
    ['a draft', () => aProject.draft],
  ])('is not there for %s, whoever asks', async (_, subject) => {
    expect((await (await stranger()).visit(pathOf(subject()))).status).toBe(404)
    expect((await (await house.browser('project-officer')).visit(pathOf(subject()))).status).toBe(404)
    expect((await send({}, subject())).page.status).toBe(404)
  })

  test('another council’s ward is not there', async () => {
    const { db } = await house.acting('barnet')
    const other = (await listWards(db))[0]!
    expect((await (await stranger()).visit(pathOf(subjectOf('ward', other.id)))).status).toBe(404)
  })
})

describe('the desk', () => {
  test.each(['resident', 'moderator', 'councillor'] as const)('is not there for a %s', async (role) => {
    expect((await (await house.browser(role)).visit('/thoughts/desk')).status).toBe(404)
  })

  test('filters by page and reply, leads to the reply, and goes on page by page', async () => {
    const officer = await house.browser('project-officer')
    const { voice } = await send(
      { thought: 'Only here: a zebra', reply: 'email', email: 'z@resident.example' },
      aProject.published,
    )
    const of = (query: string) => officer.visit(`/thoughts/desk?${query}`)
    expect((await of(`subject=${aProject.published}&reply=owed`)).text).toContain('a zebra')
    expect((await of(`subject=${aProject.published}&reply=none`)).text).not.toContain('a zebra')
    expect((await of(`subject=${ward}`)).text).not.toContain('a zebra')
    expect((await of('subject=nothing&reply=strange&after=x')).text).toContain('Nothing matches')
    const link = /href="(\/replies\/[^"]+)"/.exec((await of(`subject=${aProject.published}&reply=owed`)).html)![1]!
    expect((await officer.visit(link)).text).toContain('Only here: a zebra')
    const scoped = await house.browser({
      account: await house.account('link-officer', 'kingston', aProject.published),
    })
    const desk = await scoped.visit('/thoughts/desk')
    expect(desk.text).toContain('a zebra')
    expect(desk.text).not.toContain(wardName)
    expect(voice).toBeDefined()
    for (let i = 0; i < 51; i++) {
      const { db } = await house.acting()
      const row = await db.selectFrom('voices').selectAll().where('id', '=', voice!.id).executeTakeFirstOrThrow()
      const id = newId(new Date(house.clock.now.getTime() + i))
      await db
        .insertInto('voices')
        .values({
          ...row,
          data: '{}',
          id,
          once: newId(),
          receipt: `T${id.slice(-9)}`,
          words: `Filler ${i}`,
          participant: null,
        })
        .execute()
    }
    const first = await officer.visit('/thoughts/desk')
    const older = /href="(\/thoughts\/desk\?[^"]*after=[^"]+)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
    expect((await officer.visit(older)).text).toContain('Only here: a zebra')
  })
})
