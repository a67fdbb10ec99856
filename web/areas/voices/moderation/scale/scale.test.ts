import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../platform/ids.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { changeVoice } from '../../changing/commands.ts'
import { eraseVoice } from '../../erasing/commands.ts'
import { findVoice } from '../../receipts/queries.ts'
import { takeVoice } from '../../taking/commands.ts'
import type { VoiceInput } from '../../taking/input.ts'
import { groupAlike } from './commands.ts'
import { alertModerators } from './jobs.ts'

let house: TestHouse
const start = new Date()
beforeAll(async () => {
  house = await openHouse({ now: start })
  const at = await house.acting()
  await groupAlike(at)
  // Those of the example are seen already.
  await at.db.updateTable('moderation_hints').set({ noted_at: start, noted_n: 1000 }).execute()
})
afterAll(() => house.close())

const ask = () => ({ activity: newId(), project: newId() })
type Asked = ReturnType<typeof ask>
async function say({ activity, project }: Asked, words: string, more: Partial<VoiceInput> = {}): Promise<string> {
  const at = await house.acting()
  const answer = await takeVoice(at, {
    subject: subjectOf('activity', activity),
    activityId: activity,
    projectId: project,
    kind: 'conversation',
    channel: 'online',
    givenAt: at.now,
    language: 'en',
    consentPublish: true,
    consentContact: false,
    words,
    data: {},
    once: newId(),
    preModeration: true,
    showable: true,
    ...more,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.taken.voiceId
}
const group = async () => groupAlike(await house.acting())
const standing = async (id: string) => (await findVoice((await house.acting()).db, id))!.standing
const together = (html: string) => [...html.matchAll(/name="together" value="([^"]*)"/g)].map(([, value]) => value!)
const seen = (html: string) => [...html.matchAll(/name="seen" value="([^"]*)"/g)].map(([, value]) => value!)
const library = 'Please keep the library open on Saturdays, my children do their homework there'

describe('what says the same', () => {
  test('stands in one row with how many there are, and is decided together, each with its own record', async () => {
    const asked = ask()
    const ids = [await say(asked, `${library}.`)]
    for (const words of [library.toUpperCase(), `${library}!!`, `${library}, thank you.`])
      ids.push(await say(asked, words))
    const private_ = await say(asked, library, { consentPublish: false, mustBeRead: true })
    const other = await say(asked, 'The bus should run after nine in the evening.')
    expect(await group()).toBe(6)
    const moderator = await house.browser('moderator')
    const queue = `/moderation?project=${asked.project}`
    const page = await moderator.visit(queue)
    expect(page.text).toContain('5 say the same')
    expect(page.text).toContain('See the other 4')
    expect(page.text).toContain('Show all 5 to everyone')
    expect(seen(page.html)).toHaveLength(2)
    const decided = await moderator.submit('/moderation', {
      one: `publish:${ids[0]}`,
      seen: seen(page.html),
      together: together(page.html),
      project: asked.project,
    })
    expect(decided.text).toContain('Shown to everyone: 4 answers.')
    expect(decided.text).toContain('1 answer left alone')
    for (const id of ids) expect(await standing(id)).toBe('shown')
    expect(await standing(private_)).toBe('waiting')
    expect(await standing(other)).toBe('waiting')
    const { db } = await house.council()
    const logged = await db.selectFrom('voice_moderations').select('voice_id').where('voice_id', 'in', ids).execute()
    expect(logged).toHaveLength(4)
  })

  test('what changed since the moderator looked is left alone, and is grouped by its new words', async () => {
    const asked = ask()
    const [first, second] = [await say(asked, library), await say(asked, library)]
    await group()
    const moderator = await house.browser('moderator')
    const page = await moderator.visit(`/moderation?project=${asked.project}`)
    await changeVoice(await house.acting(), {
      voiceId: second,
      words: 'Something else altogether: a bus to the hospital.',
      data: {},
      by: 'staff',
    })
    const sent = { one: `publish:${first}`, seen: seen(page.html), together: together(page.html) }
    const decided = await moderator.submit('/moderation', sent)
    expect(decided.text).toContain('changed since you opened this page')
    expect([await standing(first), await standing(second)]).toEqual(['shown', 'waiting'])
    await group()
    expect((await moderator.visit(`/moderation?project=${asked.project}`)).text).not.toMatch(/\d say the same/)
  })

  test('the same words to another question stand apart; what is erased leaves nothing behind', async () => {
    const [one, two] = [ask(), ask()]
    const [a, b] = [await say(one, library), await say(two, library)]
    await group()
    const { db } = await house.council()
    const groups = await db.selectFrom('voice_alikes').select('group_id').where('voice_id', 'in', [a, b]).execute()
    expect(new Set(groups.map(({ group_id }) => group_id)).size).toBe(2)
    await eraseVoice(await house.acting(), a, 'asked')
    expect(await db.selectFrom('voice_alikes').select('voice_id').where('voice_id', '=', a).execute()).toEqual([])
    expect(await db.selectFrom('voice_alike_bands').select('band').where('voice_id', '=', a).execute()).toEqual([])
  })

  test('nobody decides what is not in their projects by naming it in a row', async () => {
    const [mine, theirs] = [ask(), ask()]
    const [own, foreign] = [await say(mine, library), await say(theirs, library)]
    const account = await house.account('project-officer', 'kingston', `project:${mine.project}`)
    const officer = await house.browser({ account })
    const page = await officer.visit('/moderation')
    const forged = `${own} ${foreign}=waiting.${start.getTime()}.0.0`
    const sent = await officer.send('/moderation', { one: `publish:${own}`, seen: seen(page.html), together: forged })
    expect(sent.status).toBe(404)
    expect(await standing(foreign)).toBe('waiting')
    expect(
      (await officer.send('/moderation', { one: `publish:${own}`, seen: seen(page.html), together: 'x y=z ' })).status,
    ).toBe(303)
  })
})

test('a second look is somebody else’s: who asked sees that, and has no button', async () => {
  const asked = ask()
  const id = await say(asked, 'Is this about a person?')
  const [one, other] = [await house.browser('moderator'), await house.browser('moderator')]
  const queue = `/moderation?project=${asked.project}`
  const page = await one.visit(queue)
  await one.send('/moderation', { action: 'hold', chosen: id, seen: seen(page.html), sentence: 'I know the family.' })
  const own = await one.visit(queue)
  expect(own.text).toContain('You asked for a second look')
  expect(own.html).not.toContain(`publish:${id}`)
  const theirs = await other.visit(queue)
  expect(theirs.text).toContain('asks for a second look. I know the family.')
  expect((await other.send('/moderation', { one: `publish:${id}`, seen: seen(theirs.html) })).status).toBe(303)
  expect(await standing(id)).toBe('shown')
})

describe('hints of one will that speaks as many', () => {
  test('many alike within an hour, from few wards, or from one browser: shown with the reason, and nothing is done', async () => {
    const asked = ask()
    const wards = Array.from({ length: 6 }, () => newId())
    const place = (ward: string) => ({ wardId: ward, boundaryCode: 'E05000000', smallAreaId: null })
    for (let n = 0; n < 12; n++)
      await say(asked, `A wish of my own, number ${n * 7919}`, { place: place(wards[n % 5]!) })
    const ids: string[] = []
    for (let n = 0; n < 9; n++) ids.push(await say(asked, `${library} (${n})`, { place: place(wards[5]!) }))
    for (let n = 0; n < 5; n++)
      await say(asked, `Another thing entirely, ${'abcdefgh'.slice(n)} ${n}`, {
        participant: { level: 'open', key: 'one browser', several: true },
      })
    await group()
    const moderator = await house.browser('moderator')
    const page = await moderator.visit('/moderation')
    expect(page.text).toContain('9 answers that say the same came between')
    expect(page.text).toContain('9 answers that say the same come from one ward')
    expect(page.text).toContain('5 answers came from one browser')
    expect(page.text).toContain('Nothing was done about these by itself')
    for (const id of ids) expect(await standing(id)).toBe('waiting')
    const href = /href="(\/moderation\?hint=[0-9a-f-]+)"/.exec(page.html)![1]!
    const narrowed = await moderator.visit(href)
    expect(narrowed.text).toContain('Show all answers again')
    expect(narrowed.text).not.toContain('A wish of my own')
    const notes = [...page.html.matchAll(/action="(\/moderation\/hints\/[0-9a-f-]+)"/g)].map(([, path]) => path!)
    expect(notes).toHaveLength(3)
    for (const path of notes) expect((await moderator.send(path)).status).toBe(303)
    expect((await moderator.visit('/moderation')).text).not.toContain('Worth a thought')
    for (let n = 0; n < 12; n++) await say(asked, `${library} [${n}]`)
    await group()
    expect((await moderator.visit('/moderation')).text).toContain('21 answers that say the same came')
    expect((await (await house.browser('councillor')).send(notes[0]!)).status).toBe(404)
    expect((await moderator.send(`/moderation/hints/${newId()}`)).status).toBe(404)
  })

  test('neighbours of a project in one ward are no hint: everybody else lives there too', async () => {
    const asked = ask()
    const place = { wardId: newId(), boundaryCode: 'E05000000', smallAreaId: null }
    for (let n = 0; n < 12; n++) await say(asked, `Something of my own, ${n * 104729}`, { place })
    for (let n = 0; n < 9; n++) await say(asked, `${library} ${n}`, { place })
    await group()
    const { db } = await house.council()
    const hints = await db
      .selectFrom('moderation_hints')
      .select('kind')
      .where('subject', '=', subjectOf('activity', asked.activity))
      .execute()
    expect(hints.map(({ kind }) => kind)).toEqual(['fast'])
  })
})

test('what waits too long is on the desk and in one letter a day to each moderator', async () => {
  const asked = ask()
  const account = await house.account('moderator')
  await say(asked, 'Nobody reads this for days')
  house.clock.now = new Date(start.getTime() + 49 * 3600_000)
  try {
    const at = await house.acting()
    expect(await alertModerators(at)).toBeGreaterThan(0)
    expect(await alertModerators(at)).toBe(0)
    const mine = (await house.letters()).filter(
      ({ template, to }) => template === 'moderation-late' && to.includes(account.slice(-6)),
    )
    expect(mine).toHaveLength(1)
    expect(mine[0]!.text).toContain('48 hours')
    expect(mine[0]!.text).not.toContain('Nobody reads this')
    const desk = await (await house.browser({ account })).visit('/desk')
    expect(desk.text).toContain('waited longer than 48 hours to be read')
  } finally {
    house.clock.now = start
  }
})

test('ten thousand that wait cost the queue no more than a few', { timeout: 120_000 }, async () => {
  const { db } = await house.council()
  const account = await house.account('moderator')
  const moderator = await house.browser({ account })
  const planned = async () => {
    const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Record<string, unknown> }] }>`
      explain (analyze, format json) select w.voice_id from voice_waits w
      where w.alike is null or not exists (select from voice_waits o where o.alike = w.alike and o.voice_id < w.voice_id and o.why = w.why)
      order by w.since, w.voice_id limit 26`.execute(db)
    return JSON.stringify(rows[0])
  }
  const asked = ask()
  await sql`insert into voices (id, subject, activity_id, project_id, kind, channel, given_at, received_at, language, consent_publish, consent_contact, words, receipt, once)
    select gen_random_uuid(), ${`activity:${asked.activity}`}, ${asked.activity}, ${asked.project}, 'conversation', 'online', now(), now(), 'en', true, false,
      'A wish of its own: ' || md5(n::text) || md5((n * 7)::text), 'many' || n, gen_random_uuid() from generate_series(1, 10000) as n`.execute(
    db,
  )
  await sql`insert into voice_waits (voice_id, subject, project_id, since, why)
    select id, subject, project_id, received_at, 'new' from voices where receipt like 'many%'`.execute(db)
  await sql`analyze voice_waits, voices`.execute(db)
  expect(await planned()).not.toContain('"Sort"')
  const page = await moderator.visit('/moderation')
  expect(page.text).toContain('More than 2,000 answers wait')
  expect(page.status).toBe(200)
})
