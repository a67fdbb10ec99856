import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { eraseVoice, moderate, themesOfVoice } from '../../voices/index.ts'
import { findDecision } from '../decisions/queries.ts'
import { answer, fields, heardProject, sayLater } from '../heard-project.test-support.ts'
import { coverage, publishDecision, respond, saveDecision } from '../index.ts'
import { steps } from '../steps.ts'
import { keepCoverage } from './job.ts'
import { type Coverage, coverageOfHeard, type Heard } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const total = ({ used, answered, elsewhere, unanswered, refused, waiting }: Coverage) =>
  used + answered + elsewhere + unanswered + refused + waiting

test('the parts add up to all that was received and not erased, by channel too, whatever was heard', () => {
  const heard = fc
    .tuple(...Array.from({ length: 7 }, () => fc.nat(500)))
    .map(([used = 0, more = 0, elsewhere = 0, none = 0, refused = 0, waiting = 0, erased = 0]): Heard => {
      const received = used + more + elsewhere + none + refused + waiting + erased
      return {
        received,
        erased,
        refused,
        waiting,
        used,
        answered: used + more,
        anywhere: used + more + elsewhere,
        later: 0,
        byChannel: [{ channel: 'online', received, used, answered: used + more }],
      }
    })
  fc.assert(
    fc.property(heard, (input) => {
      const found = coverageOfHeard(input)
      expect(total(found)).toBe(input.received - input.erased)
      for (const { received, used, answered, other } of found.byChannel) expect(used + answered + other).toBe(received)
      expect(found.share).toBeGreaterThanOrEqual(0)
      expect(found.share).toBeLessThanOrEqual(1)
    }),
  )
})

const said = [
  { words: 'A safer crossing near the school gate', themes: ['Roads'] },
  { words: 'Paint the crossing so that it shines', themes: ['Roads', 'Paint'], channel: 'paper' },
  { words: 'Do not show this but please count it', themes: ['Roads'], publish: false, channel: 'telephone' },
  { words: 'The colour of the town hall is sad', themes: ['Paint'] },
  { words: 'A thought that belongs to nothing here', channel: 'event' },
  { words: 'Buy my shoes at half the price today', refuse: true },
  { words: 'Nobody has read this one yet, I think', wait: true },
  { words: 'Forget that I ever said this to you', themes: ['Roads'], channel: 'paper' },
] as const

test('reconciled to the last voice: used, answered, and not used and why; and it follows what happens later', async () => {
  const { projectId, themes, voices } = await heardProject(house, 'Coverage', said)
  const at = await house.acting()
  await eraseVoice(at, voices[7]!.id, 'asked')
  const made = (await saveDecision(at, { projectId, decidedOn: dayOf(at.now), ...fields() })) as { decisionId: string }
  const { decisionId } = made
  await respond(at, { decisionId, themeId: themes['Roads']!, ...answer() })
  await respond(at, {
    decisionId,
    themeId: themes['Paint']!,
    ...answer({ used: false, notUsedWhy: 'Paint is for another budget.', response: 'cannot' }),
  })
  expect(await publishDecision(at, decisionId)).toEqual({ published: true })
  const found = (await coverage(at.db, decisionId))!
  expect(found).toMatchObject({
    received: 8,
    erased: 1,
    used: 3,
    answered: 1,
    elsewhere: 0,
    unanswered: 1,
    refused: 1,
    waiting: 1,
    share: 3 / 7,
  })
  expect(total(found)).toBe(7)
  expect(found.byChannel.reduce((sum, { received }) => sum + received, 0)).toBe(8)
  expect(found.byChannel.find(({ channel }) => channel === 'paper')).toEqual({
    channel: 'paper',
    received: 2,
    used: 1,
    answered: 0,
    other: 1,
  })

  await moderate(at, {
    voiceIds: [voices[3]!.id],
    decision: { deed: 'refuse', reason: 'private-details', sentence: 'A number was in it.' },
  })
  expect((await coverage(at.db, decisionId))!.answered).toBe(1)
  await at.db
    .insertInto('jobs')
    .values({ id: crypto.randomUUID(), kind: 'outcomes.coverage', title: 'Coverage' })
    .execute()
  await house.runJobs()
  const later = (await coverage(at.db, decisionId))!
  expect(later).toMatchObject({ answered: 0, refused: 2, whenPublished: { answered: 1, refused: 1 } })
  expect(total(later)).toBe(7)
})

test('what comes after a decision did not shape it, even under a theme that it answered', async () => {
  const { projectId, themes, voices } = await heardProject(house, 'Before and after', [
    { words: 'Mend the slide before the summer comes', themes: ['Slides'] },
  ])
  const at = await house.acting()
  const { decisionId } = (await saveDecision(at, { projectId, decidedOn: dayOf(at.now), ...fields() })) as {
    decisionId: string
  }
  await respond(at, { decisionId, themeId: themes['Slides']!, ...answer() })
  await publishDecision(at, decisionId)
  const tomorrow = { ...at, now: new Date(at.now.getTime() + 24 * 3600_000) }
  const late = await sayLater(tomorrow, projectId, themes['Slides']!)
  await keepCoverage(at.db, tomorrow, { id: decisionId, projectId, publishedAt: at.now })
  expect(await coverage(at.db, decisionId)).toMatchObject({ received: 1, used: 1, later: 1, share: 1 })
  const stepsOf = (id: string) =>
    steps(
      { id, subject: `project:${projectId}`, activityId: null, projectId, givenAt: at.now },
      { db: at.db, language: 'en', now: tomorrow.now, person: null },
    )
  expect((await stepsOf(voices[0]!.id)).done).toHaveLength(1)
  expect((await stepsOf(late)).done).toEqual([])
  const page = await (await house.browser()).visit(`/decisions/${(await findDecision(at.db, decisionId))!.slug}`)
  expect(page.text).toContain('1 answer came after this decision')
})

test('the example: from every decision to its voices, and from each voice by its receipt back to the decision, the same set both ways', async () => {
  for (const slug of ['kingston', 'barnet', 'bexley', 'bassetlaw']) {
    const { db, ...at } = await house.acting(slug)
    const decisions = await db
      .selectFrom('decisions')
      .innerJoin('decision_publications', 'decision_id', 'id')
      .select(['id', 'project_id', 'at as publishedAt'])
      .execute()
    for (const { id, project_id, publishedAt } of decisions) {
      const { rows } = await sql<{
        id: string
      }>`select distinct x.voice_id as id from voice_themes x join decision_themes t on t.theme_id = x.theme_id join voices v on v.id = x.voice_id
        where v.received_at <= ${publishedAt} and t.decision_id = ${id} and (exists (select from voice_publications p where p.voice_id = x.voice_id) or exists (select from voice_countings c where c.voice_id = x.voice_id))`.execute(
        db,
      )
      const down = new Set(rows.map((row) => row.id))
      const up = new Set<string>()
      const voices = await db
        .selectFrom('voices')
        .select(['id', 'subject', 'activity_id', 'project_id', 'given_at'])
        .where('project_id', '=', project_id)
        .execute()
      for (const voice of voices) {
        const ref = {
          id: voice.id,
          subject: voice.subject as `${string}:${string}`,
          activityId: voice.activity_id,
          projectId: voice.project_id,
          givenAt: voice.given_at,
        }
        const { done } = await steps(ref, { db, language: 'en', now: at.now, person: null })
        const step = done.find(({ key }) => key === `decision:${id}`)
        if (step && !step.title.startsWith('Something was decided')) up.add(voice.id)
        if (step) expect(step.href).toMatch(/^\/decisions\//)
        if (up.has(voice.id)) expect((await themesOfVoice(db, voice.id)).length).toBeGreaterThan(0)
      }
      expect(up, `${slug} ${id}`).toEqual(down)
      const covered = (await coverage(db, id))!
      expect(total(covered)).toBe(covered.received - covered.erased)
      expect(covered.used + covered.answered).toBe(down.size)
      expect(covered.received + covered.later).toBe(voices.length)
    }
    if (slug === 'kingston') expect(decisions.length).toBeGreaterThan(0)
  }
})
