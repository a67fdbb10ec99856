import { sql } from 'kysely'
import type { VNode } from 'preact'
import { renderToString as render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { moderate } from '../moderation/commands.ts'
import { reasonWords } from '../moderation/words.ts'
import { takeVoice } from '../taking/commands.ts'
import type { Channel } from '../taking/rules.ts'
import { logView } from './pages.tsx'
import { countLog, listLog } from './queries.ts'
import { countsFrom, firstMonth } from './rules.ts'
import { logWords } from './words.ts'

test('twelve months end with this one', () => {
  expect(firstMonth('2026-06-19')).toBe('2025-07')
  expect(firstMonth('2026-12-31')).toBe('2026-01')
  expect(firstMonth('2026-01-01')).toBe('2025-02')
})

test('stored counts become counts by reason and by month', () => {
  const counts = countsFrom([
    { key: '2026-05:published:', n: 7 },
    { key: '2026-06:published:', n: 3 },
    { key: '2026-05:refused:abuse', n: 2 },
    { key: '2026-06:refused:abuse', n: 1 },
    { key: '2026-06:refused:advertising', n: 4 },
    { key: '2026-06:appeal-upheld:', n: 1 },
    { key: '2026-06:reported:', n: 9 },
    { key: '2026-04:refused:abuse', n: 0 },
  ])
  expect(counts.refused).toBe(7)
  expect(counts.reasons).toEqual([
    { reason: 'advertising', n: 4 },
    { reason: 'abuse', n: 3 },
  ])
  expect(counts.months.map(({ month, published, refused }) => [month, published, refused])).toEqual([
    ['2026-06', 3, 5],
    ['2026-05', 7, 2],
  ])
  expect(counts.months[0]!['appeal-upheld']).toBe(1)
})

describe('the public log', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  async function give(words: string, channel: Channel = 'online') {
    const at = await house.acting('bexley')
    const answer = await takeVoice(at, {
      subject: subjectOf('ward', newId()),
      activityId: null,
      projectId: null,
      kind: 'thought',
      channel,
      givenAt: at.now,
      language: 'en',
      consentPublish: true,
      consentContact: false,
      words,
      data: {},
      once: newId(),
      publicName: 'Invented Name',
      preModeration: true,
      mustBeRead: true,
      showable: true,
    })
    if ('refused' in answer) throw new Error(answer.refused)
    return answer.taken.voiceId
  }

  test('says what was decided, why, when and how it came, and nothing of what was said or who said it', async () => {
    const at = await house.acting('bexley', { account: await house.account('moderator', 'bexley'), role: 'moderator' })
    const [one, two, three] = [
      await give('Words to hide', 'paper'),
      await give('Words to show'),
      await give('Hidden too'),
    ]
    const sentence = 'It names the invented Mr Nobody.'
    await moderate(at, { voiceIds: [one], decision: { deed: 'refuse', reason: 'names-a-person', sentence } })
    await moderate(at, { voiceIds: [three], decision: { deed: 'refuse', reason: 'names-a-person', sentence } })
    await moderate(at, { voiceIds: [two], decision: { deed: 'publish' } })
    await moderate(at, { voiceIds: [three], decision: { deed: 'publish' } })
    const visitor = await house.browser(undefined, 'bexley')
    const page = await visitor.visit('/moderation-log')
    expect(page.status).toBe(200)
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(page.text).toContain('“About one person” was')
    expect(page.text).toMatch(/Refused About one person On paper/)
    expect(page.text).toContain(logWords.en.deeds.restored)
    expect(page.text).not.toContain(logWords.en.deeds.published)
    expect(page.html).not.toMatch(/Words to|Hidden too|Invented Name|Nobody|moderator-/)
    expect((await visitor.visit('/moderation-log?show=all')).text).toContain(logWords.en.deeds.published)
    const welsh = await visitor.visit('/moderation-log?lang=cy')
    expect(welsh.text).toContain(reasonWords.cy['names-a-person'].name)
    expect(welsh.text).toContain(logWords.cy.channels.paper)
  })

  test('its counts equal a recount of its lines', async () => {
    for (const slug of ['kingston', 'bexley']) {
      const { db, now } = await house.acting(slug)
      const since = firstMonth(now.toISOString())
      const counts = await countLog(db, since)
      const { rows } = await sql<{ key: string; n: number }>`
        select to_char(at at time zone 'Europe/London', 'YYYY-MM') || ':' || deed || ':' || coalesce(reason, '') as key, count(*)::int as n
        from voice_moderations where to_char(at at time zone 'Europe/London', 'YYYY-MM') >= ${since} group by 1`.execute(
        db,
      )
      expect(counts).toEqual(countsFrom(rows.toSorted((a, b) => (a.key < b.key ? -1 : 1))))
    }
  })

  test('goes on page by page, each line once', async () => {
    const at = await house.acting('bexley', { account: null, role: 'moderator' })
    const ids = await Promise.all(Array.from({ length: 60 }, (_, i) => give(`Many ${i}`)))
    await moderate(at, {
      voiceIds: ids,
      decision: { deed: 'refuse', reason: 'duplicate', sentence: 'It came before.' },
    })
    const seen: string[] = []
    for (let after: string | undefined, first = true; first || after; first = false) {
      const { lines, next } = await listLog(at.db, { all: true, after, limit: 17 })
      seen.push(...lines.map(({ id }) => id))
      after = next
    }
    expect(new Set(seen).size).toBe(seen.length)
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from voice_moderations`.execute(at.db)
    expect(seen).toHaveLength(rows[0]!.n)
    const visitor = await house.browser(undefined, 'bexley')
    const first = await visitor.visit('/moderation-log?show=all')
    const older = /href="(\/moderation-log\?[^"]*after=[^"]+)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
    expect((await visitor.visit(older)).text).toContain(logWords.en.newest)
  })

  test.each(["' or 1=1", '9999999999999999.x', `${Date.now()}.zz`, '../..'])(
    'reads %s as the newest',
    async (after) => {
      const visitor = await house.browser(undefined, 'bexley')
      expect((await visitor.visit(`/moderation-log?after=${encodeURIComponent(after)}&show=x`)).status).toBe(200)
    },
  )
})

test('no reason is called the most common where two lead', () => {
  const titleOf = (...times: number[]) => {
    const reasons = times.map((n, i) => ({ reason: (['abuse', 'advertising'] as const)[i]!, n }))
    const counts = { reasons, refused: times.reduce((sum, n) => sum + n), months: [] }
    return render(
      logView({ counts, lines: [], next: undefined, all: false, further: false, language: 'en' }).body as VNode,
    )
  }
  expect(titleOf(2, 2)).toContain('4 were refused in the last 12 months')
  expect(titleOf(3, 2)).toContain('“Abuse or hate” was the most common reason: 3 of 5')
  expect(titleOf(3)).toContain('“Abuse or hate” was the only reason: 3')
})

test('where nothing was decided the page says so', () => {
  const nothing = { reasons: [], refused: 0, months: [] }
  const view = logView({ counts: nothing, lines: [], next: undefined, all: false, further: false, language: 'en' })
  const html = render(view.body as VNode)
  expect(html).toContain(logWords.en.nothingRefused)
  expect(html).toContain(logWords.en.none)
})
