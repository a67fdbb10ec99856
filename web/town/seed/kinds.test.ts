import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kinds } from '../../areas/activities/index.ts'
import { exampleCouncils } from '../councils.ts'
import { openHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** The activities of one kind that everybody can see in a council, with how many voices each has. */
async function shown(slug: string, kind: string) {
  const { db } = await house.council(slug)
  const { rows } = await sql<{ id: string; href: string; voices: number }>`
    select a.id, '/projects/' || p.slug || '/' || a.slug as href, (select count(*)::int from voices v where v.activity_id = a.id) as voices
    from activities a join projects p on p.id = a.project_id join activity_publications u on u.activity_id = a.id
    where a.kind = ${kind} order by a.id`.execute(db)
  return rows
}

describe.each(kinds.map(({ kind }) => kind))('the example has the kind %s', (kind) => {
  test('in every council, and its page tells what people need before they take part', async () => {
    for (const { slug } of exampleCouncils) {
      const [first] = await shown(slug, kind)
      expect(first, `${kind} in ${slug}`).toBeDefined()
      const page = await (await house.browser(undefined, slug)).visit(first!.href)
      expect([page.status, page.text.length > 300]).toEqual([200, true])
      const desk = await (await house.browser('project-officer', slug)).visit(`/desk/activities/${first!.id}`)
      expect(desk.status).toBe(200)
    }
  })
  test('with a hundred voices or more', async () => {
    let voices = 0
    for (const { slug } of exampleCouncils) for (const one of await shown(slug, kind)) voices += one.voices
    expect(voices).toBeGreaterThanOrEqual(100)
  })
})
