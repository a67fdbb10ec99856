import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { publishedProject } from '../../../../projects/whole-project.test-support.ts'
import { groundOf } from '../../../questions/ground-queries.ts'
import { norbiton, type OpenMap, tell } from '../places-map.test-support.ts'

let house: TestHouse
let map: OpenMap
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  map = await norbiton(house)
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const file = (text: string | Uint8Array, name = 'layer.geojson') => ({
  files: { file: { name, type: 'application/geo+json', bytes: Buffer.from(text) } },
})
const layer = (...features: [name: string, at: readonly [number, number]][]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(([name, coordinates]) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Point', coordinates },
    })),
  })

describe('layers', () => {
  test('what is no layer is refused with the feature and the reason; a good one is on the map, and its names can be chosen', async () => {
    const page = `/desk/activities/${map.id}/layers`
    const { areas } = await groundOf((await house.council()).db, map.projectId)
    const [lon = 0, lat = 0] = areas[0]!.centre
    const refused = async (fields: Record<string, string>, sent: string | Uint8Array, sentence: string) => {
      const answer = await officer.send(page, fields, file(sent))
      expect([answer.status, answer.text.includes(sentence)], `${sentence}: ${answer.text.slice(0, 600)}`).toEqual([
        422,
        true,
      ])
    }
    const named = { name: 'Bus stops', source: 'Ours' }
    await refused(named, new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'We could not read this file')
    await refused(named, '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'We could not read this file')
    await refused(
      named,
      layer(['A', [lon, lat]], ['B', [lat, lon]]),
      'Feature 2: Its longitude and latitude are the wrong way round',
    )
    await refused(named, layer(['A', [518_000, 169_000]]), 'Feature 1: Its coordinates are in metres')
    await refused({ name: '', source: '' }, layer(['A', [lon, lat]]), 'Write what the layer shows')
    await refused({ name: 'x'.repeat(61), source: '' }, layer(['A', [lon, lat]]), 'Make the name shorter')
    expect((await officer.send(page, named)).status).toBe(422)
    const markup = '<img src=x onerror=alert(1)>'
    const added = await officer.submit(
      page,
      { name: `Stops ${markup}`, source: 'Made up' },
      file(layer([`Stop ${markup}`, [lon, lat]], ['', [lon, lat]])),
    )
    expect(added.text).toContain('People can choose 1 place from it by name')
    const resident = await house.browser()
    const form = await resident.visit(`${map.path}/answer`)
    expect(form.text).toContain(`Stop ${markup}`)
    expect(form.html).not.toContain('<img src=x')
    const shown = await resident.visit(`${map.path}/places`)
    expect(shown.text).toContain(`Stops ${markup}`)
    expect(shown.html).not.toContain('<img src=x')
    const layers = JSON.parse((await resident.visit(`${map.path}/places/layers`)).html)
    expect(layers.at(-1).features[0]).toEqual({
      name: `Stop ${markup}`,
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })
    // A name that somebody chose stays in the list when its layer goes.
    const at = await house.acting()
    const { definition } = await at.db
      .selectFrom('activities')
      .select('definition')
      .where('id', '=', map.id)
      .executeTakeFirstOrThrow()
    const { named: names } = definition as { named: { key: string; layer: string; en: string }[] }
    const mine = names.find(({ en }) => en.startsWith('Stop '))!
    await tell(at, { ...map, definition }, { 'spot-named': mine.key })
    const removal = (id: string) => `/desk/activities/${map.id}/layers/${id}/removal`
    expect((await officer.submit(removal(mine.layer))).text).toContain('The layer is not on the map any more')
    expect((await officer.send(removal(mine.layer))).status).toBe(404)
    expect((await officer.send(removal('x'))).status).toBe(404)
    expect((await resident.visit(`${map.path}/answer`)).text).toContain(`Stop ${markup}`)
  })

  test('they are for those who may change the map, with a token', async () => {
    const page = `/desk/activities/${map.id}/layers`
    for (const who of ['resident', 'moderator', 'auditor'] as const)
      expect((await (await house.browser(who)).visit(page)).status).toBe(404)
    const forged = await officer.send(page, { name: 'Forged' }, { token: 'wrong', nothingDone: true, ...file(layer()) })
    expect(forged.status).toBe(422)
    expect((await officer.visit(page)).text).not.toContain('Forged')
    expect((await (await house.browser('project-officer', 'barnet')).visit(page)).status).toBe(404)
  })
})

describe('the desk', () => {
  test('a map is made with its kinds; kinds that cannot stand are refused', async () => {
    const projectId = await publishedProject(house, 'A map to make')
    const page = `/desk/projects/${projectId}/activities/new/places-map`
    const form = await officer.visit(page)
    expect(form.text).toContain('Kinds of place')
    const words = {
      title: 'Where to sit',
      question: 'Where would you like to sit?',
      'opens-time': '9am',
      identity: 'open',
    }
    for (const [kinds, sentence] of [
      ['', 'Write at least one kind of place'],
      [Array.from({ length: 9 }, (_, n) => `Kind ${n}`).join('\n'), '8 kinds of place at most'],
      ['Seat\nSeat', 'have the same name'],
      ['x'.repeat(41), '40 characters each at most'],
    ] as const) {
      const refused = await officer.send(page, { ...words, 'map-categories': kinds })
      expect([refused.status, refused.text.includes(sentence)], sentence).toEqual([422, true])
    }
    const made = await officer.submit(page, { ...words, 'map-categories': 'Seat in the sun\nSeat in the shade' })
    expect(made.text).toContain('Layers on the map')
    const id = new URL(made.url, 'http://x').pathname.split('/')[3]!
    // Nobody but officers sees a draft, and it is about the whole council.
    expect((await officer.visit(`/desk/activities/${id}/map`)).text).toContain('No places yet')
    expect((await officer.visit(`/desk/activities/${id}/layers`)).text).toContain('No layers yet')
    expect((await officer.visit(`/desk/activities/${id}/welsh`)).text).toContain('Seat in the shade')
  })

  test('all places with their words, and files of them; the form on paper has the map with squares', async () => {
    const desk = await officer.visit(`/desk/activities/${map.id}/map`)
    expect(desk.text).toContain('Shown, by ward')
    const at = await house.acting()
    const { voiceId } = await tell(at, map, { 'spot-words': '=cmd|calc', 'spot-ward': map.project.areas[0]!.id })
    expect((await officer.visit(`/desk/activities/${map.id}/map`)).html).toContain(`/moderation/${voiceId}`)
    const data = await officer.visit(`/desk/activities/${map.id}/map/data/geojson`)
    expect(JSON.parse(data.html).features.some(({ id }: { id: string }) => id === voiceId)).toBe(true)
    const csv = await officer.visit(`/desk/activities/${map.id}/map/data/csv`)
    expect(csv.html).not.toMatch(/(^|,)=cmd/m)
    const moderator = await house.browser('moderator')
    expect((await moderator.visit(`/desk/activities/${map.id}/map`)).status).toBe(200)
    expect((await moderator.visit(`/desk/activities/${map.id}/map/data/csv`)).status).toBe(404)
    expect((await (await house.browser()).visit(`/desk/activities/${map.id}/map`)).status).not.toBe(200)
    const printed = await officer.submit(`/desk/activities/${map.id}/print`, {
      kind: 'form',
      language: 'en',
      sheets: '2',
    })
    expect(printed.html.match(/fm-map__lines/g)).toHaveLength(2)
    expect((await officer.visit(`/desk/activities/${map.id}/telephone`)).text).toContain('tell me a postcode near it')
    expect((await officer.visit(`/desk/activities/${map.id}/notes/new`)).html).toContain('spot-square')
  })
})
