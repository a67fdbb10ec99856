import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { eraseVoice } from '../../erasing/commands.ts'
import { findTheme, themesOf } from '../../themes/queries.ts'
import * as paths from '../paths.ts'
import { comments, type Heard, heard, theme, wrongCounts } from '../sense.test-support.ts'
import { listRepeats, listRunComments, listRunThemes } from './queries.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function suggested(at: Heard): Promise<string> {
  const analyst = await house.browser('analyst')
  const here = paths.suggestions.to({ subject: at.subject })
  const asked = await analyst.submit(here, { within: '', _once: at.projectId })
  await house.runJobs()
  expect((await analyst.visit(asked.url)).text).toContain('themes are suggested')
  const { rows } = await sql<{ id: string }>`select id from theme_runs where project_id = ${at.projectId}`.execute(
    at.at.db,
  )
  return rows[0]!.id
}
const attack = '<script>alert(1)</script> the bus is late at the bridge'

describe('a suggestion', () => {
  test('is worked out as a job, kept with model, seed and fingerprint, and every comment is somewhere in it', async () => {
    const texts = comments().map(({ text }) => text)
    const at = await heard(house, [...texts, texts[0]!, `${texts[0]}!!`, attack, 'word '.repeat(900)])
    const run = await suggested(at)
    const { rows } = await sql<{ comments: number; places: number; model: string; seed: string; input_hash: string }>`
      select r.comments, (select count(*)::int from theme_run_comments c where c.run_id = r.id) as places, r.model, r.seed, r.input_hash
      from theme_runs r where id = ${run}`.execute(at.at.db)
    expect(rows[0]).toMatchObject({ comments: texts.length + 4, places: texts.length + 4 })
    expect(rows[0]!.model).toContain(rows[0]!.seed)
    expect(rows[0]!.input_hash).toMatch(/^[0-9a-f]{64}$/)
    const { comments: repeats } = await listRepeats(at.at.db, run, { after: 0, limit: 10 })
    expect(repeats[0]).toMatchObject({ copies: 3 })
    const analyst = await house.browser('analyst')
    const within = { subject: at.subject, run }
    expect((await analyst.visit(paths.suggestions.to({ subject: at.subject }))).text).toContain('the whole project')
    expect((await analyst.visit(paths.suggestionRun.to(within))).text).toContain('nearly the same as another')
    expect((await analyst.visit(paths.runRepeats.to(within))).text).toMatch(/ 3 /)
    for (const { place } of [{ place: 0 }, ...(await listRunThemes(at.at.db, run))]) {
      const page = await analyst.visit(paths.suggestedTheme.to({ ...within, place: String(place) }))
      expect(page.status).toBe(200)
      expect(page.html).not.toContain('<script>alert')
    }
  })

  test('becomes a theme by the name a person gives; ticked is confirmed, the rest only suggested and not in the size', async () => {
    const at = await heard(
      house,
      comments().map(({ text }) => text),
    )
    const run = await suggested(at)
    const [first, second, third] = await listRunThemes(at.at.db, run)
    const { comments: held } = await listRunComments(at.at.db, run, first!.place, { after: -1, limit: 100 })
    const analyst = await house.browser('analyst')
    const url = (place: number) => paths.suggestedDecision.to({ subject: at.subject, run, place: String(place) })
    const ticked = held.slice(0, 3).map(({ voiceId }) => voiceId)
    const nameless = await analyst.send(url(first!.place), { action: 'named', name: '', chosen: ticked })
    expect([nameless.status, nameless.html.match(/ checked/g)?.length]).toEqual([422, 4])
    const phrase = first!.keyphrases[0]!.phrase
    expect(held.some(({ text }) => text.includes(phrase))).toBe(true)
    const done = await analyst.submit(url(first!.place), { action: 'named', phrase, chosen: ticked })
    expect(done.text).toContain(`Confirmed by you: 3. Suggested by the model: ${first!.comments - 3}`)
    const [made] = await themesOf(at.at.db, at.projectId)
    expect(made).toMatchObject({ name: phrase, size: 3, by: { person: 3, rule: 0, model: first!.comments - 3 } })
    expect((await analyst.send(url(first!.place), { action: 'dropped' })).status).toBe(422)

    const split = held.slice(0, 0)
    expect(
      (await analyst.send(url(second!.place), { action: 'split', name: 'Part', chosen: split.map(String) })).status,
    ).toBe(422)
    const { comments: others } = await listRunComments(at.at.db, run, second!.place, { after: -1, limit: 2 })
    await analyst.submit(url(second!.place), {
      action: 'split',
      name: 'Part of it',
      chosen: others.map(({ voiceId }) => voiceId),
    })
    await analyst.submit(url(second!.place), { action: 'merged', into: made!.id })
    const sizes = new Map((await themesOf(at.at.db, at.projectId)).map(({ name, by }) => [name, by]))
    expect(sizes.get('Part of it')).toEqual({ person: others.length, rule: 0, model: 0 })
    expect(sizes.get(phrase)).toEqual({
      person: 3,
      rule: 0,
      model: first!.comments - 3 + second!.comments - others.length,
    })
    if (third) await analyst.submit(url(third.place), { action: 'dropped' })
    expect((await analyst.visit(paths.suggestionRun.to({ subject: at.subject, run }))).text).toContain('Made a theme')
    await analyst.visit(paths.suggestedTheme.to({ subject: at.subject, run, place: String(second!.place) }))
    expect(await wrongCounts(at)).toEqual([])
    const resident = await house.browser()
    const shown = await resident.visit(`/themes/${made!.id}`)
    expect(shown.text).toContain('3 confirmed by a person who read them')
    expect(shown.text).toContain('suggested by a computer: nobody has read them yet')
    const welsh = await resident.visit(`/themes/${made!.id}?language=cy`)
    expect(welsh.status).toBe(200)
  })

  test('forgets what is erased: the words were never copied', async () => {
    const at = await heard(house, [...comments().map(({ text }) => text), 'quixotic zeppelin at the station'])
    const run = await suggested(at)
    await eraseVoice(at.at, at.voices.at(-1)!, 'Asked')
    const { rows } = await sql<{
      found: boolean
    }>`select exists (select from theme_run_themes t where t::text like '%quixotic%') as found`.execute(at.at.db)
    expect(rows[0]!.found).toBe(false)
    const analyst = await house.browser('analyst')
    for (const { place } of [{ place: 0 }, ...(await listRunThemes(at.at.db, run))])
      expect(
        (await analyst.visit(paths.suggestedTheme.to({ subject: at.subject, run, place: String(place) }))).text,
      ).not.toContain('quixotic')
  })

  test('is found by nobody without the right: of another project, another council, or none', async () => {
    const at = await heard(
      house,
      comments().map(({ text }) => text),
    )
    const run = await suggested(at)
    const own = await theme(at, 'Own')
    const elsewhere = await heard(house, ['One thing'])
    const scoped = await house.account('project-officer', 'kingston', elsewhere.subject)
    const officer = await house.browser({ account: scoped })
    const far = await house.browser('analyst', 'barnet')
    const resident = await house.browser('resident')
    const rooms = [paths.suggestions, paths.rules, paths.reading, paths.quotes, paths.coverage, paths.checks]
    for (const browser of [officer, far, resident]) {
      for (const room of rooms) expect((await browser.visit(room.to({ subject: at.subject }))).status).toBe(404)
      expect((await browser.visit(paths.suggestionRun.to({ subject: at.subject, run }))).status).toBe(404)
      expect((await browser.visit(paths.themeQuotes.to({ theme: own }))).status).toBe(404)
      for (const post of [paths.suggestions, paths.rules, paths.reading, paths.learning, paths.coverage, paths.checks])
        expect((await browser.send(post.to({ subject: at.subject }), { _once: 'x' })).status).toBe(404)
    }
    const decision = { subject: elsewhere.subject, run, place: '1' }
    expect((await officer.visit(paths.suggestedTheme.to(decision))).status).toBe(404)
    expect((await officer.send(paths.suggestedDecision.to(decision), { action: 'dropped' })).status).toBe(404)
    expect((await officer.visit(paths.suggestionRun.to({ subject: elsewhere.subject, run: 'nonsense' }))).status).toBe(
      404,
    )
    expect((await findTheme(at.at.db, own))!.size).toBe(0)
  })
})
