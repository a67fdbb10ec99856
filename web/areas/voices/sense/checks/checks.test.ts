import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { putUnderTheme } from '../../themes/commands.ts'
import { mergeThemes } from '../../themes/joining-commands.ts'
import { themesOfVoice } from '../../themes/queries.ts'
import * as paths from '../paths.ts'
import { comments, type Heard, heard, theme, wrongCounts } from '../sense.test-support.ts'
import { drawSample } from './commands.ts'
import { findCheck, listDifferences, nextItem } from './queries.ts'
import { verdictOf } from './rules.ts'
import { kappaWords } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const whole = (voiceId: string) => ({ voiceId, part: '' })

/** Two kinds of comments, all read by the first reader. */
async function read(): Promise<{ at: Heard; buses: string; trees: string; first: string; truth: Map<string, string> }> {
  const first = await house.account('analyst')
  const all = comments(['buses', 'trees']).slice(14, 42)
  const at = await heard(
    house,
    all.map(({ text }) => text),
  )
  at.at = { ...at.at, by: { account: first, role: 'analyst' } }
  const [buses, trees] = [await theme(at, 'Buses'), await theme(at, 'Trees')]
  const truth = new Map(at.voices.map((id, i) => [id, all[i]!.about === 'buses' ? buses : trees]))
  for (const [id, of] of truth) await putUnderTheme(at.at, { themeIds: [of], pieces: [whole(id)] })
  return { at, buses, trees, first, truth }
}

describe('a second reader', () => {
  test('reads blind what somebody else read; how they agree is said with its interval; differences are settled by name', async () => {
    const { at, buses, trees, first, truth } = await read()
    const reader = await house.browser({ account: first })
    const here = paths.checks.to({ subject: at.subject })
    const drawn = await reader.submit(here, { size: '20' })
    const sample = drawn.url
    expect(drawn.text).toContain('Somebody else must read it')
    const checkId = sample.split('/').at(-1)!
    const coding = paths.checkCoding.to({ subject: at.subject, check: checkId })
    expect((await reader.visit(coding)).location).toBe(sample)
    expect((await reader.send(coding, { place: '1', theme: buses, action: 'themes' })).status).toBe(422)
    const second = await house.browser('analyst')
    expect((await second.visit(sample)).text).toContain('Read these comments')
    for (let place = 1; place <= 20; place++) {
      const page = await second.visit(coding)
      expect(page.text).toContain(`Comment ${place} of 20`)
      expect(page.html).not.toMatch(/ checked|A person put it/)
      const item = (await nextItem(at.at.db, checkId))!
      const right = truth.get(item.voiceId)!
      // Two answers differ: one is the other theme, one is none.
      const answer = place === 3 ? { theme: right === buses ? trees : buses } : { theme: right }
      if (place === 1)
        expect((await second.send(coding, { place: '1', action: 'themes' })).text).toContain(
          'Choose at least one theme',
        )
      await second.send(coding, { place: String(place), action: place === 7 ? 'none' : 'themes', ...answer })
      if (place === 2) {
        expect((await (await house.browser('analyst')).visit(coding)).location).toBe(sample)
        expect((await listDifferences(at.at.db, checkId)).length).toBe(0)
        expect(
          (
            await reader.send(paths.checkSettling.to({ subject: at.subject, check: checkId }), {
              place: '3',
              action: 'none',
            })
          ).text,
        ).toContain('has not finished yet')
      }
    }
    const check = (await findCheck(at.at.db, at.projectId, checkId))!
    expect(check.agreement).toMatchObject({ comments: 20, same: 0.9 })
    const [low, high] = check.agreement!.interval
    expect([low < check.agreement!.alpha, high > check.agreement!.alpha]).toEqual([true, true])
    const result = await reader.visit(sample)
    expect(result.text).toContain('under exactly the same themes')
    expect(result.text).toContain('Where they differ: 2 comments')
    const settling = paths.checkSettling.to({ subject: at.subject, check: checkId })
    expect((await reader.send(settling, { place: '3', action: 'themes' })).status).toBe(422)
    const [one] = await listDifferences(at.at.db, checkId)
    await reader.submit(settling, { place: '3', action: 'themes', theme: [buses, trees] })
    expect((await themesOfVoice(at.at.db, one!.voiceId)).map(({ name }) => name).sort()).toEqual(['Buses', 'Trees'])
    expect((await reader.send(settling, { place: '3', action: 'none' })).status).toBe(422)
    const settled = await reader.submit(settling, { place: '7', action: 'none' })
    expect(settled.text).toContain('Settled by')
    expect((await reader.visit(here)).text).toContain('All settled')
    expect(await wrongCounts(at)).toEqual([])
  })

  test('is compared with what themes are now, where some were merged meanwhile; too few cannot be drawn', async () => {
    const { at, buses, trees, truth } = await read()
    const few = await heard(house, ['One thing'])
    expect(await drawSample(few.at, few.projectId, 20)).toEqual({ refused: 'too-few-read' })
    const refused = await (await house.browser('analyst')).send(paths.checks.to({ subject: few.subject }), {
      size: '20',
    })
    expect(refused.status).toBe(422)
    const drawn = await drawSample(at.at, at.projectId, 20)
    if ('refused' in drawn) throw new Error(drawn.refused)
    const second = await house.browser('analyst')
    const coding = paths.checkCoding.to({ subject: at.subject, check: drawn.drawn })
    const answer = async (of: (id: string) => string) => {
      const item = (await nextItem(at.at.db, drawn.drawn))!
      return second.send(coding, { place: String(item.place), action: 'themes', theme: of(item.voiceId) })
    }
    for (let i = 0; i < 10; i++) await answer((id) => truth.get(id)!)
    await mergeThemes(at.at, { from: buses, into: trees })
    expect((await answer(() => buses)).status).toBe(422)
    for (let i = 0; i < 10; i++) await answer(() => trees)
    expect((await findCheck(at.at.db, at.projectId, drawn.drawn))!.agreement).toMatchObject({ same: 1, alpha: 1 })
  })

  test('agreement is said in words', () => {
    expect([0.9, 0.7, 0.3].map(verdictOf)).toEqual(['reliable', 'tentative', 'unreliable'])
    expect([0.9, 0.7, 0.5, 0.3, 0, undefined].map(kappaWords)).toEqual([
      'almost always',
      'mostly',
      'half-way',
      'little',
      'hardly more than by chance',
      'cannot be told',
    ])
  })
})
