import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { linkedGroup, linkOfficer } from '../two-sides.test-support.ts'
import { writeNote } from './commands.ts'
import { listNotes, notesPerPage } from './queries.ts'
import { noteRefusalWords, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a note is its own side’s alone: not on the other’s pages, not in letters, not in the record, sealed in the table', async () => {
  const { id, slug, at, officer, member, others } = await linkedGroup(house, 'Two Notebooks')
  const url = `/groups/${slug}/record`
  const [secret, own] = ['Treasurer seems tired', 'Officer talks too fast']
  await officer.visit(`${url}/notes`)
  expect((await officer.send(`${url}/notes`, { words: '' })).text).toContain(noteRefusalWords['words-missing'])
  const saved = await officer.submit(`${url}/notes`, { words: secret, _once: 'n' })
  expect(saved.text).toContain(secret)
  expect(saved.text).toContain(words.only)
  await officer.send(`${url}/notes`, { words: secret, _once: 'n' })
  expect((await listNotes(at.db, at.council.keys, { groupId: id, side: 'officer' })).notes).toHaveLength(1)
  await member.browser.submit(`${url}/notes`, { words: own })
  for (const path of ['', '/notes', '/dialogue', '/promises']) {
    expect((await member.browser.visit(url + path)).text).not.toContain(secret)
    expect((await officer.visit(url + path)).text).not.toContain(own)
  }
  expect((await officer.visit(url)).text).toContain(secret)
  expect((await member.browser.visit(url)).text).toContain(own)
  for (const browser of await others()) expect((await browser.visit(`${url}/notes`)).status).toBe(404)
  expect(JSON.stringify(await house.letters())).not.toMatch(/tired|too fast/)
  const lines = await sql`select * from record_entries`.execute(at.db)
  expect(JSON.stringify(lines.rows)).not.toMatch(/tired|too fast/)
  const rows = await sql<{ words: Buffer }>`select words from private_notes`.execute(at.db)
  for (const row of rows.rows) expect(row.words.toString('latin1')).not.toMatch(/tired|too fast/)
})

test('a side lets its note go; the other side cannot', async () => {
  const { id, slug, at, officer, member } = await linkedGroup(house, 'Erasers')
  for (let i = 0; i < notesPerPage + 1; i++)
    await writeNote(at, { groupId: id, side: 'officer', words: `Note ${i}.`, once: String(i) })
  const url = `/groups/${slug}/record/notes`
  const { notes, older } = await listNotes(at.db, at.council.keys, { groupId: id, side: 'officer' })
  const removal = `${url}/${notes[0]!.id}/removal`
  await member.browser.visit(url)
  expect((await member.browser.send(removal)).status).toBe(404)
  await officer.visit(url)
  expect((await officer.submit(removal)).text).not.toContain(`Note ${notesPerPage}.`)
  expect((await officer.send(removal)).status).toBe(404)
  expect((await officer.visit(`${url}?before=${older}`)).text).toContain('Note 0.')
})

test('who wrote a note finds it in the copy of their data; asking to be forgotten removes it, and names from entries', async () => {
  const { id, slug, at, link, officer, member } = await linkedGroup(house, 'Forgetters')
  const other = await linkOfficer(house)
  await officer.visit(`/groups/${slug}/record/notes`)
  await officer.submit(`/groups/${slug}/record/notes`, { words: 'Mind the dog' })
  await writeNote(
    { ...at, by: { account: other.account, role: 'link-officer' } },
    {
      groupId: id,
      side: 'officer',
      words: 'Mind the cat',
      once: 'cat',
    },
  )
  const whom = { accountId: link.account, emailKey: null, keys: at.council.keys }
  const told = JSON.stringify(await at.house.personalData(whom, at.db))
  expect(told).toContain('Mind the dog')
  expect(told).not.toContain('Mind the cat')
  await at.house.forget(whom, at, 'They asked')
  expect(JSON.stringify(await at.house.personalData(whom, at.db))).not.toContain('Mind the dog')
  const { notes } = await listNotes(at.db, at.council.keys, { groupId: id, side: 'officer' })
  expect(notes.map((note) => note.words)).toEqual(['Mind the cat'])
  expect((await member.browser.visit(`/groups/${slug}/record`)).status).toBe(200)
})
