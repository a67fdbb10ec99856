import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAnyProject, listPublishedDrafts, publishedDraft } from '../../areas/projects/index.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { groups } from '../story/co-production.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('every council has a working group that published together; Barnet’s goes on with a newer version', async () => {
  for (const { council, draft, name } of groups) {
    const { db } = await house.council(council)
    const [row] = await db.selectFrom('working_groups').select(['id', 'project_id']).execute()
    const [published] = await listPublishedDrafts(db, row!.project_id)
    expect(published).toMatchObject({ title: draft.title, groupId: row!.id })
    const project = await findAnyProject(db, { id: row!.project_id })
    const open = `/projects/${project!.slug}/working-groups/${row!.id}`
    const visitor = await house.browser(undefined, council)
    expect((await visitor.visit(open)).text).toContain(name)
    const page = await visitor.visit(`${open}/drafts/${published!.id}`)
    expect(page.text).toMatch(/residents and .* officers? said yes/)
    if (council !== 'barnet') continue
    const newest = await db
      .selectFrom('joint_drafts')
      .select('version')
      .where('id', '=', published!.id)
      .executeTakeFirst()
    expect(newest!.version).toBeGreaterThan(published!.version)
    expect(page.text).toContain('What changed since version 3')
    expect((await visitor.visit(`${open}/drafts/${published!.id}/versions/3`)).text).toContain('There is a newer one')
    expect((await visitor.visit(`${open}/drafts/${published!.id}/versions/2`)).status).toBe(404)
    expect((await publishedDraft(db, published!.id))?.paragraphs.length).toBeGreaterThan(8)
  }
})
