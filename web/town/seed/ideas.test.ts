import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleCouncils } from '../councils.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { boards } from '../story/ideas.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe.each(exampleCouncils.map(({ slug }) => slug))('the ideas of %s', (slug) => {
  const story = boards.find(({ council }) => council === slug)!
  const board = async () => {
    const { db } = await house.council(slug)
    return {
      db,
      id: (await db.selectFrom('activities').select('id').where('title', '=', story.title).executeTakeFirstOrThrow())
        .id,
    }
  }

  test('are all there, told apart by their words, and each count equals a recount', async () => {
    const { db, id } = await board()
    const { rows } = await sql<{ title: string; words: string; supports: number; counted: number }>`
      select v.data->>'title' as title, v.words, i.supports, (select count(*)::int from idea_supports s where s.idea_id = i.id) as counted
      from ideas i join voices v on v.id = i.voice_id where i.activity_id = ${id} and i.part is null`.execute(db)
    expect(rows).toHaveLength(story.ideas.length + story.many.count)
    expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length)
    for (const { supports, counted } of rows) expect(supports).toBe(counted)
  })
  test('an answer has its sentence, and what was put together leads on', async () => {
    const { db, id } = await board()
    const { rows } = await sql<{ n: number; joins: number }>`select
      (select count(*)::int from idea_statuses s join ideas i on i.id = s.idea_id where i.activity_id = ${id}) as n,
      (select count(distinct act)::int from idea_joins j join ideas i on i.id = j.from_idea where i.activity_id = ${id}) as joins`.execute(
      db,
    )
    expect(rows[0]).toEqual({ n: story.answers.length, joins: story.split ? 2 : 1 })
  })
  test('their pages can be read', async () => {
    const { db, id } = await board()
    const { slug: activity, project } = await db
      .selectFrom('activities')
      .innerJoin('projects', 'projects.id', 'activities.project_id')
      .select(['activities.slug', 'projects.slug as project'])
      .where('activities.id', '=', id)
      .executeTakeFirstOrThrow()
    const browser = await house.browser(undefined, slug)
    for (const path of ['', '/ideas', '/ideas?order=supported', '/ideas/figures'])
      expect((await browser.visit(`/projects/${project}/${activity}${path}`)).status).toBe(200)
    const ids = await db
      .selectFrom('ideas')
      .select('id')
      .where('activity_id', '=', id)
      .where('gone_by', 'is not', null)
      .execute()
    for (const gone of ids)
      expect((await browser.visit(`/projects/${project}/${activity}/ideas/${gone.id}`)).text).toContain(
        'goes on elsewhere',
      )
  })
})
