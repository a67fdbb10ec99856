import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleCouncils } from '../councils.ts'
import { openHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('in each council an analyst named suggested themes, was checked by a second reader, and pinned quotes', async () => {
  for (const { slug } of exampleCouncils) {
    const { db } = await house.council(slug)
    const { rows } = await sql<Record<string, number>>`select
      (select count(*)::int from theme_run_decisions where deed = 'named') as named,
      (select count(*)::int from voice_themes where how = 'model' and confirmed_at is null) as suggested,
      (select count(*)::int from theme_asks where answered_at is null) as asked,
      (select count(*)::int from theme_checks where finished_at is not null and agreement is not null) as checked,
      (select count(*)::int from theme_check_items where settled_at is not null) as settled,
      (select count(*)::int from theme_check_items where first <> second and settled_at is null) as open,
      (select count(*)::int from theme_quotes where ended_at is null) as quotes,
      (select count(*)::int from theme_coverages) as coverages`.execute(db)
    for (const [what, n] of Object.entries(rows[0]!)) expect(n, `${what} in ${slug}`).toBeGreaterThan(0)
  }
})
