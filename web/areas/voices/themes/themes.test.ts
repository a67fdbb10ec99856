import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { takeVoice } from '../taking/commands.ts'
import { createTheme, editTheme, putUnderTheme, takeFromTheme } from './commands.ts'
import { mergeThemes, splitTheme, undoMerge } from './joining-commands.ts'
import { findTheme, themesOf, themesOfVoice } from './queries.ts'
import { piecesOf, readPieces, writePiece } from './rules.ts'
import { coverageOf, listForThemes, voicesUnder } from './voices-queries.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** A project of its own with so many shown voices, and one that is counted only. */
async function project(shown = 4) {
  const at = await house.acting()
  const projectId = newId<'project'>()
  const subject = `project:${projectId}` as const
  const voices: string[] = []
  for (let i = 0; i < shown + 1; i++) {
    const taken = await takeVoice(at, {
      subject,
      activityId: null,
      projectId,
      kind: 'conversation',
      channel: i % 2 ? 'paper' : 'online',
      givenAt: at.now,
      language: 'en',
      consentPublish: i < shown,
      consentContact: false,
      words: `The lamps on the path are broken, number ${i}`,
      data: { 'priority-1': `Benches ${i}`, private: { skills: 'welding' } },
      once: newId(),
      preModeration: false,
      showable: true,
    })
    if ('refused' in taken) throw new Error(taken.refused)
    voices.push(taken.taken.voiceId)
  }
  return { at, projectId, subject, voices }
}
const made = async (at: Awaited<ReturnType<typeof project>>, name: string): Promise<string> => {
  const theme = await createTheme(at.at, { subject: at.subject, projectId: at.projectId, name, description: '' })
  if ('refused' in theme) throw new Error(theme.refused)
  return theme.created
}
const whole = (...ids: string[]) => ids.map((voiceId) => ({ voiceId, part: '' }))
const recount = async (at: Awaited<ReturnType<typeof project>>, theme: string) =>
  (
    await sql<{
      n: number
    }>`select count(distinct voice_id)::int as n from voice_themes where theme_id = ${theme}`.execute(at.at.db)
  ).rows[0]!.n
const stored = async (at: Awaited<ReturnType<typeof project>>, theme: string) =>
  (await findTheme(at.at.db, theme))!.size

test('pieces of a voice are its words and its priorities, never what is private', () => {
  expect(
    piecesOf('v', 'Words', { 'priority-2': 'b', 'priority-10': 'c', private: { skills: 'x' }, skills: 'y' }).map(
      ({ part }) => part,
    ),
  ).toEqual(['', 'priority-2', 'priority-10'])
  const id = newId()
  expect(readPieces([writePiece({ voiceId: id, part: 'priority-1' }), id, '../etc', `${id} private`])).toEqual([
    { voiceId: id, part: 'priority-1' },
    { voiceId: id, part: '' },
  ])
})

test('a theme needs a name that no other has; long names come back', async () => {
  const at = await project(0)
  await made(at, 'Lamps')
  for (const [name, reason] of [
    ['', 'no-name'],
    ['lamps', 'name-taken'],
    ['a'.repeat(81), 'name-too-long'],
  ] as const)
    expect(await createTheme(at.at, { subject: at.subject, projectId: at.projectId, name, description: '' })).toEqual({
      refused: reason,
    })
})

test('a voice counts once under a theme however many of its pieces lie there, and the stored size equals a recount', async () => {
  const at = await project()
  const theme = await made(at, 'Lamps')
  const [first] = at.voices
  await putUnderTheme(at.at, {
    themeIds: [theme],
    pieces: [...whole(...at.voices), { voiceId: first!, part: 'priority-1' }],
  })
  expect([await stored(at, theme), await recount(at, theme)]).toEqual([5, 5])
  await takeFromTheme(at.at, { themeIds: [theme], pieces: whole(first!) })
  expect([await stored(at, theme), await recount(at, theme)]).toEqual([5, 5])
})

test('words of another project, or that are neither shown nor counted, cannot lie under a theme', async () => {
  const [at, other] = [await project(1), await project(1)]
  const theme = await made(at, 'Lamps')
  expect(await putUnderTheme(at.at, { themeIds: [theme], pieces: whole(...other.voices, newId()) })).toEqual({
    refused: 'nothing-chosen',
  })
  expect(await putUnderTheme(at.at, { themeIds: [theme], pieces: [] })).toEqual({ refused: 'nothing-chosen' })
  expect(await putUnderTheme(at.at, { themeIds: [], pieces: whole(at.voices[0]!) })).toEqual({
    refused: 'no-theme-chosen',
  })
})

test('merging moves what a theme held, leads there and can be undone', async () => {
  const at = await project()
  const [lamps, light] = [await made(at, 'Lamps'), await made(at, 'Light')]
  await putUnderTheme(at.at, { themeIds: [lamps], pieces: whole(at.voices[0]!, at.voices[1]!) })
  await putUnderTheme(at.at, { themeIds: [light], pieces: whole(at.voices[1]!, at.voices[2]!) })
  expect(await mergeThemes(at.at, { from: lamps, into: light })).toEqual({ merged: true })
  expect([await stored(at, light), await recount(at, light)]).toEqual([3, 3])
  expect((await themesOf(at.at.db, at.projectId)).map(({ name }) => name)).toEqual(['Light'])
  expect((await themesOfVoice(at.at.db, at.voices[0]!)).map(({ name }) => name)).toEqual(['Light'])
  expect(await mergeThemes(at.at, { from: lamps, into: light })).toEqual({ refused: 'merged-meanwhile' })
  expect(await putUnderTheme(at.at, { themeIds: [lamps], pieces: whole(at.voices[3]!) })).toEqual({
    refused: 'merged-meanwhile',
  })
  expect(await undoMerge(at.at, lamps)).toEqual({ undone: true })
  expect([await stored(at, light), await stored(at, lamps)]).toEqual([2, 2])
  expect(await undoMerge(at.at, lamps)).toEqual({ refused: 'not-merged' })
  expect(await mergeThemes(at.at, { from: lamps, into: lamps })).toEqual({ refused: 'into-itself' })
})

test('splitting makes a theme that remembers where it came from; a refused name changes nothing', async () => {
  const at = await project()
  const theme = await made(at, 'Lamps')
  await putUnderTheme(at.at, { themeIds: [theme], pieces: whole(...at.voices) })
  expect(
    await splitTheme(at.at, { from: theme, name: 'Lamps', description: '', pieces: whole(at.voices[0]!) }),
  ).toEqual({ refused: 'name-taken' })
  expect(await stored(at, theme)).toBe(5)
  expect(await splitTheme(at.at, { from: theme, name: 'All', description: '', pieces: whole(...at.voices) })).toEqual({
    refused: 'everything-chosen',
  })
  const split = await splitTheme(at.at, {
    from: theme,
    name: 'Broken glass',
    description: '',
    pieces: whole(at.voices[0]!),
  })
  const fresh = 'split' in split ? split.split : ''
  expect([await stored(at, theme), await stored(at, fresh), (await findTheme(at.at.db, fresh))!.from!.name]).toEqual([
    4,
    1,
    'Lamps',
  ])
})

test('coverage reconciles to the last voice, by channel', async () => {
  const at = await project()
  const theme = await made(at, 'Lamps')
  await putUnderTheme(at.at, { themeIds: [theme], pieces: whole(at.voices[0]!, at.voices[1]!, at.voices[4]!) })
  const coverage = await coverageOf(at.at.db, [theme], at.projectId)
  expect(coverage).toMatchObject({ received: 5, erased: 0, used: 3 })
  expect(coverage.byChannel.reduce((n, { used }) => n + used, 0)).toBe(3)
  expect((await listForThemes(at.at.db, at.projectId, { show: 'without' }, { limit: 10 })).voices).toHaveLength(2)
})

test('words under themes come page by page, each once, and only those that are shown', async () => {
  const at = await project(5)
  const theme = await made(at, 'Lamps')
  await putUnderTheme(at.at, { themeIds: [theme], pieces: whole(...at.voices) })
  const first = await voicesUnder(at.at.db, [theme], { limit: 3 })
  const second = await voicesUnder(at.at.db, [theme], { limit: 3, after: first.next })
  expect(new Set([...first.voices, ...second.voices].map(({ voiceId }) => voiceId))).toEqual(
    new Set(at.voices.slice(0, 5)),
  )
})

test('two people who rename a theme at once both get an answer; the last name stands', async () => {
  const at = await project(0)
  const theme = await made(at, 'Lamps')
  await Promise.all(['Light', 'Lanterns'].map((name) => editTheme(at.at, theme, { name, description: '' })))
  expect(['Light', 'Lanterns']).toContain((await findTheme(at.at.db, theme))!.name)
})
