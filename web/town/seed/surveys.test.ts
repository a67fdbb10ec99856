import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleCouncils } from '../councils.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { surveys } from '../story/surveys.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe.each(exampleCouncils.map(({ slug }) => slug))('the survey of %s', (slug) => {
  const story = surveys.find(({ council }) => council === slug)!
  test('everybody of the story answered it, online, on paper and by telephone, and it is counted', async () => {
    const { db } = await house.council(slug)
    const { rows } = await sql<{ channel: string; n: number }>`
      select channel, count(*)::int as n from voices where kind = 'survey' group by 1`.execute(db)
    expect(Object.fromEntries(rows.map(({ channel, n }) => [channel, n]))).toEqual({
      online: story.online,
      paper: story.paper,
      telephone: story.telephone,
    })
    const { rows: counted } = await sql<{ n: number }>`
      select sum(n)::int as n from survey_tallies where slice = '' and name = '' and value = ''`.execute(db)
    expect(counted[0]!.n).toBe(story.online + story.paper + story.telephone)
  })
  test('its results are public where the story says so', async () => {
    const { db } = await house.council(slug)
    const activity = await db
      .selectFrom('activities')
      .innerJoin('projects', 'projects.id', 'activities.project_id')
      .select(['activities.slug', 'projects.slug as project'])
      .where('activities.kind', '=', 'survey')
      .executeTakeFirstOrThrow()
    const browser = await house.browser(undefined, slug)
    const page = await browser.visit(`/projects/${activity.project}/${activity.slug}/results`)
    expect(page.status).toBe(story.published ? 200 : 404)
    expect((await browser.visit(`/projects/${activity.project}/${activity.slug}`)).text).toContain(story.question)
  })
})
