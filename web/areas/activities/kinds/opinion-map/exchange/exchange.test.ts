import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { publishedProject } from '../../../../projects/whole-project.test-support.ts'
import { findRow } from '../../../activity/queries.ts'
import { createActivity } from '../../../desk/commands.ts'
import { publishActivity } from '../../../desk/publication-commands.ts'
import { conversationInput } from '../../../open-conversation.test-support.ts'
import { fresh, readDefinition } from '../definition.ts'
import { openMap, twoCamps } from '../opinion-map.test-support.ts'
import { findMap } from '../report/queries.ts'
import { recompute } from '../report/recompute.ts'
import { listAll } from '../statements/queries.ts'

let house: TestHouse
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const real = (file: string) => readFileSync(`web/town/data/polis/london.youth.policing/${file}`)
const upload = (votes: Uint8Array | string, comments: Uint8Array | string, summary: Uint8Array | string = '') =>
  Object.fromEntries(
    Object.entries({ votes, comments, summary })
      .filter(([, text]) => text.length)
      .map(([name, text]) => [name, { name: `${name}.csv`, type: 'text/csv', bytes: Buffer.from(text) }]),
  )
const credit = 'Gathered with Polis by somebody who has to be named'

async function draftMap() {
  const at = await house.acting()
  const projectId = await publishedProject(house, `Elsewhere ${Math.random()}`)
  const made = await createActivity(at, {
    projectId,
    kind: 'opinion-map',
    ...conversationInput(at.now),
    definition: fresh,
  })
  if ('refused' in made) throw new Error(JSON.stringify(made))
  return made.activityId
}

describe('a conversation from elsewhere', () => {
  test('is read, shown, and taken over as a whole; every page says where it comes from, and nobody votes on it', async () => {
    const id = await draftMap()
    const sent = await officer.send(
      `/desk/activities/${id}/polis`,
      { credit, licence: 'CC BY 4.0', url: 'https://compdemocracy.org/case-studies/2022-london-youth-policing' },
      { files: upload(real('participants-votes.csv'), real('comments.csv'), real('summary.csv')) },
    )
    const preview = await officer.follow(sent.location!)
    expect(preview.text).toMatch(/People\s*26/)
    expect(preview.text).toMatch(/Votes\s*638/)
    expect(preview.text).toContain('What is the best way to engage more young people in local scrutiny of policing?')
    const at = await house.acting()
    expect(await listAll(at.db, id)).toEqual([])
    const begun = await officer.send(new URL(preview.url, 'http://x').pathname)
    await house.runJobs()
    expect((await officer.visit(begun.location!)).text).toContain('39 statements and 638 votes of 26 people are here')
    expect((await findMap(at.db, id))!.page).toMatchObject({ people: 26, votes: 638 })
    expect(await at.db.selectFrom('voices').select('id').where('activity_id', '=', id).execute()).toEqual([])
    await publishActivity(at, { activityId: id })
    const row = (await findRow(at.db, id))!
    expect(readDefinition(row.definition).imported).toMatchObject({ credit, licence: 'CC BY 4.0' })
    const project = await at.db
      .selectFrom('projects')
      .select('slug')
      .where('id', '=', row.projectId)
      .executeTakeFirstOrThrow()
    const path = `/projects/${project.slug}/${row.slug}`
    const resident = await house.browser()
    for (const page of [path, `${path}/map`]) {
      const { text, html } = await resident.visit(page)
      expect(text).toContain('This conversation was held elsewhere')
      expect(text).toContain(credit)
      expect(html).not.toContain(`${path}/vote"`)
    }
    expect((await resident.visit(`${path}/vote`)).status).toBe(404)
    expect((await resident.send(`${path}/vote`, { statement: '1', vote: 'agree', known: 'no' })).status).toBe(404)
    expect((await officer.visit(`/desk/activities/${id}/polis`)).text).toContain('there are votes already')
    const again = await officer.send(
      `/desk/activities/${id}/polis`,
      { credit },
      { files: upload(real('participants-votes.csv'), real('comments.csv')) },
    )
    expect([again.status, again.text.includes('People have voted here already')]).toEqual([422, true])
  })

  test('a bad file is refused with its line and reason, and nothing is changed', async () => {
    const id = await draftMap()
    const refused = async (files: ReturnType<typeof upload>, more: Record<string, string> = { credit }) => {
      const page = await officer.send(`/desk/activities/${id}/polis`, more, { files })
      expect(page.status).toBe(422)
      return page.text
    }
    const comments = 'comment-id,agrees,disagrees,moderated,comment-body\n0,1,0,1,More trees\n'
    expect(await refused(upload('participant,0\n1,2\n', comments))).toContain(
      'participants-votes.csv, line 2: the vote on statement "0" is "2"',
    )
    expect(await refused(upload('participant,0\n1,1\n', 'nothing\n1\n'))).toContain(
      'comments.csv, line 1: there is no column',
    )
    expect(await refused(upload('participant,0\n1,1\n1,1\n', comments))).toContain(
      'line 3: there is a participant "1" already',
    )
    expect(await refused(upload('participant,0\n', comments))).toContain('no votes')
    expect(await refused(upload('participant,0\n1,1\n', ''))).toContain('Choose both files')
    expect(await refused(upload('participant,0\n1,1\n', comments), {})).toContain('Say who has to be named')
    const at = await house.acting()
    expect(await listAll(at.db, id)).toEqual([])
    expect(await at.db.selectFrom('opinion_imports').select('id').where('activity_id', '=', id).execute()).toEqual([])
    expect((await officer.visit(`/desk/activities/${id}/polis/imports/${id}`)).status).toBe(404)
  })

  test('when somebody votes between reading and taking over, nothing of it is taken', async () => {
    const map = await openMap(house)
    const sent = await officer.send(
      `/desk/activities/${map.id}/polis`,
      { credit },
      { files: upload(real('participants-votes.csv'), real('comments.csv')) },
    )
    const begun = await officer.send(sent.location!)
    await (await house.browser()).send(`${map.path}/vote`, { statement: '0', vote: 'agree', known: 'no' })
    await house.runJobs()
    expect((await officer.visit(begun.location!)).text).toContain('People have voted here already')
    const at = await house.acting()
    expect(await listAll(at.db, map.id)).toHaveLength(5)
    expect(readDefinition((await findRow(at.db, map.id))!.definition).imported).toBeUndefined()
  })
})

test('what goes out comes back the same, and nobody in it can be found again', async () => {
  const map = await openMap(house)
  await twoCamps(house, map, 20)
  const at = await house.acting()
  await recompute(at, map.id)
  const analyst = await house.browser('analyst')
  const [votes, comments, summary] = await Promise.all(
    ['participants-votes.csv', 'comments.csv', 'summary.csv'].map(
      async (file) => (await analyst.visit(`/desk/activities/${map.id}/polis/files/${file}`)).html,
    ),
  )
  expect(
    votes!
      .split('\n')
      .slice(1, 3)
      .map((line) => line.split(',')[0]),
  ).toEqual(['1', '2'])
  const voters = await at.db.selectFrom('opinion_voters').select('id').where('activity_id', '=', map.id).execute()
  for (const { id } of voters) expect(votes! + comments!).not.toContain(id)
  expect(summary).toContain('topic,What should the high street be like?')
  const id = await draftMap()
  const sent = await officer.send(
    `/desk/activities/${id}/polis`,
    { credit },
    { files: upload(votes!, comments!, summary!) },
  )
  await officer.send(sent.location!)
  await house.runJobs()
  const counts = async (of: string) =>
    (await listAll(at.db, of)).map(({ text, agree, disagree, pass }) => ({ text, agree, disagree, pass }))
  expect(await counts(id)).toEqual(await counts(map.id))
  expect(
    (await (await house.browser('moderator')).visit(`/desk/activities/${map.id}/polis/files/comments.csv`)).status,
  ).toBe(404)
  expect((await analyst.visit(`/desk/activities/${map.id}/polis/files/secrets.csv`)).status).toBe(404)
  expect((await analyst.visit(`/desk/activities/${map.id}/polis`)).text).toContain('People are numbers in these files')
})
