import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { people } from './people.ts'
import { towns } from './story.ts'
import { type Frame, told } from './told.ts'
import type { Conversation, Moment, Project } from './types.ts'

const data = (file: string) => readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
const keys = new Set(people.map(({ key }) => key))
const before = (a: Moment, b: Moment) => a.day < b.day || (a.day === b.day && a.time <= b.time)
const time = /^([01]\d|2[0-3]):[0-5]\d$/
const conversations = towns.flatMap(({ council, projects }) =>
  projects.flatMap((project) =>
    project.conversations.map((one) => ({ council: council.slug, project, one, key: one.key })),
  ),
)
const find = (key: string): Conversation => conversations.find((each) => each.key === key)!.one
const count = <Value>(list: Value[], yes: (value: Value) => boolean) => list.filter(yes).length

describe('people', () => {
  test('no two share a key, a name or an address, and no address can be reached', () => {
    for (const field of ['key', 'name', 'email'] as const) {
      expect(new Set(people.map((person) => person[field])).size, field).toBe(people.length)
    }
    for (const { email } of people) expect(email).toMatch(/^[a-z.-]+@[a-z]+\.example$/)
  })

  test('every council has somebody in each of the thirteen roles', () => {
    for (const { council } of towns) {
      const roles = new Set(people.filter((person) => person.council === council.slug).map(({ role }) => role))
      expect(roles.size, council.slug).toBe(13)
    }
  })
})

describe('Norbiton', () => {
  const { voices, themes } = find('better-norbiton')

  test('has 400 voices by six channels', () => {
    expect(voices).toHaveLength(400)
    const channels = Object.groupBy(voices, ({ channel }) => channel)
    expect(Object.entries(channels).map(([name, list]) => [name, list.length])).toEqual(
      expect.arrayContaining([
        ['online', 220],
        ['paper', 90],
        ['event', 39],
        ['one-to-one', 20],
        ['partner', 20],
        ['telephone', 11],
      ]),
    )
  })

  test('repeats nothing but the plea for bins, and tells of seven voices under no theme, as its report says', () => {
    const texts = voices.map(({ text }) => text)
    const repeated = texts.filter((text, index) => texts.indexOf(text) !== index)
    expect(new Set(repeated)).toEqual(new Set(['More bins please']))
    expect(count(voices, ({ unused }) => unused !== undefined)).toBe(7)
    expect(count(voices, ({ state }) => state === 'refused')).toBe(3)
    expect(count(voices, ({ received }) => received.day <= -98)).toBe(397)
  })

  test('has eleven themes with at least 30 voices each, in five other languages too', () => {
    expect(themes).toHaveLength(11)
    for (const theme of themes) expect(theme.voices.length, theme.key).toBeGreaterThanOrEqual(30)
    expect(new Set(voices.map(({ language }) => language))).toEqual(new Set(['en', 'cy', 'pl', 'ta', 'ko', 'ur']))
  })
})

describe.each(conversations)('$council: $key', ({ council, project, one }) => {
  test('every voice is received after it is given, in the order of its coming, and none after today', () => {
    let last = -Infinity
    for (const { given, received, text } of one.voices) {
      expect(given.time).toMatch(time)
      expect(before(one.opens, given) && before(given, one.closes), `${text}: ${given.day} ${given.time}`).toBe(true)
      expect(before(given, received)).toBe(true)
      expect(received.day).toBeLessThan(0)
      expect(received.day).toBeGreaterThanOrEqual(last)
      last = received.day
    }
  })

  test('themes refer to voices that are there and were read, and each such voice is under a theme or says why not', () => {
    const known = new Set(one.themes.map(({ key }) => key))
    expect(known.size).toBe(one.themes.length)
    const under = new Set(one.themes.flatMap(({ voices }) => voices))
    for (const theme of one.themes) expect(theme.voices.length, theme.key).toBeGreaterThan(0)
    for (const [index, voice] of one.voices.entries()) {
      const read = voice.state === 'published' || voice.state === 'kept-private'
      expect(
        voice.themes.every((key) => known.has(key)),
        voice.text,
      ).toBe(true)
      expect(under.has(index) || voice.unused !== undefined, voice.text).toBe(read)
      expect(voice.state === 'kept-private').toBe(read && !voice.publish)
    }
  })

  test('who wrote it down, who refused it, and where it belongs exist', () => {
    const postcodes = data(`postcodes-${council}.csv`).split('\n')
    const pairs = new Set(
      postcodes.map((line) => `${line.split(' ')[0]} ${line.split(' ')[1]?.[0]} ${line.split(',')[3]}`),
    )
    for (const voice of one.voices) {
      expect(voice.enteredBy === undefined).toBe(voice.channel === 'online')
      if (voice.enteredBy) expect(keys.has(voice.enteredBy)).toBe(true)
      if (voice.sector) expect(pairs.has(`${voice.sector} ${voice.ward}`), `${voice.sector} ${voice.ward}`).toBe(true)
      if (voice.language !== 'en') expect(voice.english).toBeTruthy()
      expect(voice.refusal !== undefined).toBe(voice.state === 'refused')
      if (voice.refusal) expect(keys.has(voice.refusal.by) && voice.refusal.sentence.length > 20).toBe(true)
    }
  })

  test('a conversation holds at least 25 voices, and only an open one has answers nobody has read', () => {
    expect(one.voices.length).toBeGreaterThanOrEqual(25)
    expect(project.published.day).toBeLessThanOrEqual(one.opens.day)
    if (one.closes.day > 0) expect(count(one.voices, ({ state }) => state === 'waiting')).toBeGreaterThan(0)
  })
})

describe.each(towns.flatMap(({ projects }) => projects))('project $key', (project: Project) => {
  test('its brief is whole, its team exists and its stages run forwards', () => {
    expect(project.canChange.length * project.cannotChange.length * project.unknowns.length).toBeGreaterThan(0)
    for (const member of project.team) expect(keys.has(member), member).toBe(true)
    for (const { starts, ends, name } of project.stages) expect(ends, name).toBeGreaterThan(starts)
    for (const { asked, answered } of project.unknowns)
      if (answered !== undefined) expect(answered).toBeGreaterThan(asked)
    for (const { at, by } of project.updates) expect(at.day < 0 && keys.has(by)).toBe(true)
    expect(project.form !== undefined).toBe(project.level === 'collaborate')
  })

  test('its first decision answers every theme of a closed conversation, and outcomes come after it', () => {
    const themes = new Set(project.conversations.flatMap((one) => one.themes.map(({ key }) => key)))
    const [first] = project.decisions
    const closed = project.conversations.find(({ closes }) => closes.day < 0)
    expect(first !== undefined).toBe(closed !== undefined)
    if (!first || !closed) return
    expect(first.responses.map(({ theme }) => theme).toSorted()).toEqual(closed.themes.map(({ key }) => key).toSorted())
    expect(first.at.day).toBeGreaterThan(closed.closes.day)
    for (const { at, themes: of } of project.outcomes) {
      expect(at.day > first.at.day && at.day < 0 && of.every((theme) => themes.has(theme))).toBe(true)
    }
    for (const { owner } of project.decisions.flatMap(({ responses }) => responses)) {
      if (owner) expect(keys.has(owner), owner).toBe(true)
    }
  })
})

test('decisions show each of the five kinds of answer', () => {
  const answers = towns.flatMap(({ projects }) =>
    projects.flatMap((project) => project.decisions.flatMap((one) => one.responses)),
  )
  expect(new Set(answers.map(({ answer }) => answer)).size).toBe(5)
})

test('a line with an unknown name is refused, with the line', () => {
  const frame: Frame = {
    key: 'x',
    channel: 'online',
    days: [-2, -1],
    hours: [9, 10],
    places: [undefined],
    moderator: 'kingston-moderator',
    contact: { by: 'email', every: 1 },
  }
  expect(() => told('safe | Lights | colour: red', frame)).toThrow('"colour: red" is not understood')
  expect(told('safe | Lights | private', frame)[0]).toMatchObject({
    state: 'kept-private',
    publish: false,
    themes: ['safe'],
  })
})
