import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from './town/browser.ts'
import { openHouse, type TestHouse } from './town/house.ts'

// The pages of the example that lie beside the ways of the other tests: each is there, names its thing, and is whole.

let house: TestHouse
let officer: Browser
let visitor: Browser
beforeAll(async () => {
  house = await openHouse()
  ;[officer, visitor] = await Promise.all([house.browser('project-officer'), house.browser()])
})
afterAll(() => house.close())

async function one<Row>(query: string): Promise<Row> {
  const { db } = await house.council()
  const { rows } = await sql.raw<Row>(`${query} limit 1`).execute(db)
  expect(rows.length, query).toBe(1)
  return rows[0]!
}

describe('themes', () => {
  test('a theme is read by anyone, and edited, merged and split by whoever groups', async () => {
    const theme = await one<{ id: string; name: string; project_id: string }>(
      `select t.id, t.name, t.project_id from themes t join voice_themes v on v.theme_id = t.id join project_publications p on p.project_id = t.project_id`,
    )
    const page = await visitor.visit(`/themes/${theme.id}`)
    expect(page.text).toContain(theme.name)
    for (const [path, says] of [
      [`/themes/${theme.id}/edit`, theme.name],
      [`/themes/${theme.id}/merge`, theme.name],
      [`/themes/${theme.id}/split`, theme.name],
      [`/themes/desk/project:${theme.project_id}`, theme.name],
      [`/themes/desk/project:${theme.project_id}/new`, 'Name'],
    ] as const) {
      expect((await officer.visit(path)).html, path).toContain(says)
      expect((await visitor.visit(path)).location, path).toMatch(/^\/sign-in/)
    }
  })
})

describe('the desk of a project', () => {
  test.each([
    ['stages', 'project_stages', 'name', ''],
    ['unknowns', 'project_unknowns', 'question', ''],
    ['unknowns', 'project_unknowns', 'question', '/answer'],
    ['documents', 'project_documents', 'title', ''],
  ])('%s shows the one that is asked for (%s, %s%s)', async (room, table, column, more) => {
    const part = await one<{ id: string; project: string; text: string }>(
      `select id, project_id as project, ${column} as text from ${table} ${room === 'unknowns' ? 'where answered_at is null' : ''}`,
    )
    const desk = `/desk/projects/${part.project}/${room}`
    const page = await officer.visit(`${desk}/${part.id}${more}`)
    expect(page.status).toBe(200)
    expect(`${page.text} ${page.html}`).toContain(part.text)
    expect((await officer.visit(`${desk}/0190a000-0000-7000-8000-000000000000${more}`)).status).toBe(404)
  })
  test('a file of a draft opens by the preview link alone', async () => {
    const desk = (await officer.send('/desk/projects/new', { title: 'Peep at a file', kind: 'project' })).location!
    const file = { name: 'plan.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7 two ponds') }
    await officer.send(`${desk}/documents/new`, { title: 'A plan', summary: 'Two ponds.' }, { files: { file } })
    const made = await officer.send(`${desk}/previews`, { days: '7' })
    const preview = /\/previews\/[\w-]{43}/.exec(made.html)![0]
    const { id } = await one<{ id: string }>(`select id from project_documents where title = 'A plan'`)
    const answer = await visitor.visit(`${preview}/documents/${id}/file`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect((await visitor.visit(`${preview.slice(0, -1)}-/documents/${id}/file`)).status).toBe(404)
  })
})

describe('news', () => {
  test('a post is edited, with its picture', async () => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#335577' } })
      .png()
      .toBuffer()
    const sent = await officer.send(
      '/desk/posts/new',
      { about: 'all', title: 'A picture of ponds', summary: 'Ponds', body: 'Two.', pictureAlt: 'Two ponds' },
      { files: { picture: { name: 'ponds.png', type: 'image/png', bytes } } },
    )
    expect(sent.status, sent.text).toBe(303)
    const desk = sent.location!
    expect((await officer.visit(`${desk}/edit`)).html).toContain('A picture of ponds')
    const picture = await officer.visit(`${desk}/picture`)
    expect(picture.headers.get('content-type')).toMatch(/^image\/(webp|png|jpeg)/)
    expect((await visitor.visit(`${desk}/picture`)).location).toMatch(/^\/sign-in/)
  })
  test('anything public can be followed', async () => {
    const { project_id: id } = await one<{ project_id: string }>('select project_id from project_publications')
    expect((await visitor.visit(`/follow/project:${id}`)).html).toContain('name="email"')
  })
})

test('a voice that is shown can be reported', async () => {
  const { voice_id: id } = await one<{ voice_id: string }>('select voice_id from voice_publications')
  expect((await visitor.visit(`/voices/${id}/report`)).html).toContain('name="reason"')
})
