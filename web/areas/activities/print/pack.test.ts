import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { buildSheet } from '../../../ui/style/styles.ts'
import { formOf } from '../field/forms.ts'
import { kinds } from '../kinds/list.ts'
import { type Asked, openConversation } from '../open-conversation.test-support.ts'
import { packView } from './pack-pages.tsx'
import { printKinds } from './rules.ts'

let house: TestHouse
let asked: Asked
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house)
})
afterAll(() => house.close())

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')

/** Every size of type in the sheet that is drawn for large print, in points; parts of an em are of the sheet's own. */
function sizesIn(css: string, own: string): number[] {
  const base = Number(new RegExp(`\\.fm-paper--${own}\\{[^}]*font-size:([\\d.]+)pt`).exec(css)![1])
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, at]) => /\.fm-paper/.test(at!))
  return rules
    .flatMap(([, at, body]) => {
      const size = /font-size:([\d.]+)(pt|em)/.exec(body!)
      if (!size || /fm-paper(--(plain|large|easy|poster|a3))?$/.test(at!.trim())) return []
      // The box with the code is set anew for large print by the rule that names it.
      if (at!.trim() === '.fm-paper__code') return []
      return [size[2] === 'em' ? base * Number(size[1]) : Number(size[1])]
    })
    .concat(base)
}

test('R140: one pack for each activity: same questions in the same order on paper, by telephone and offline; the large print option is printed at 16 point', async () => {
  const officer = await house.browser('link-officer')
  const path = `/desk/activities/${asked.id}/print`
  const made = await officer.submit(path, { sheets: '3', kind: 'form-large', language: 'en' })
  const link = /href="([^"]+\/pack)"/.exec(made.html)![1]!
  const pack = await officer.visit(link)
  for (const part of [
    'How to use it',
    'What happens with your answer',
    'Have your say',
    'Tear off and keep this',
    'To read out',
    'What came back',
    'For the envelope',
  ])
    expect(pack.text, part).toContain(part)
  const codes = [...new Set(pack.text.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/g))]
  expect(codes).toHaveLength(3)
  expect(pack.html.match(/<svg/g)!.length).toBe(4)
  // Paper, telephone and devices without signal are drawn from one list.
  const titles = formOf(asked).questions.map(({ title }) => title.en)
  const forms = pack.text.slice(pack.text.indexOf(codes[0]!))
  const script = pack.text.slice(pack.text.indexOf('To read out'))
  for (const text of [forms, script]) {
    let last = -1
    for (const title of titles) {
      const here = text.indexOf(title, last + 1)
      expect(here, title).toBeGreaterThan(last)
      last = here
    }
  }
  // All of it but the poster, which is larger, is in the size that was asked for.
  const leaves = pack.html.match(/class="fm-paper[^_"]*"/g)!
  expect(leaves.filter((leaf) => leaf !== 'class="fm-paper fm-paper--large"')).toEqual([
    'class="fm-paper fm-paper--poster fm-paper--a4"',
  ])
  const css = await buildSheet(process.cwd(), 'paper', new Map())
  for (const [own, least] of [
    ['large', 16],
    ['easy', 18],
  ] as const)
    expect(Math.min(...sizesIn(css, own)), own).toBeGreaterThanOrEqual(least)
  expect((await officer.visit(`${link}?poster=a3`)).html).toContain('fm-paper--a3')
  // Refused: an activity that is not published, and a pack of another activity.
  const other = await openConversation(house, { title: 'Another' })
  expect((await officer.visit(link.replace(asked.id, other.id))).status).toBe(404)
  expect((await (await house.browser('moderator')).visit(link)).status).toBe(404)
})

test('Welsh and Easy Read packs', async () => {
  const officer = await house.browser('link-officer')
  const made = await officer.submit(`/desk/activities/${asked.id}/print`, {
    sheets: '1',
    kind: 'form-easy',
    language: 'cy',
  })
  const pack = await officer.visit(/href="([^"]+\/pack)"/.exec(made.html)![1]!)
  expect(pack.text).toContain('Dweud eich dweud')
  expect(pack.text).toContain('Beth sy’n digwydd gyda’ch ateb')
  expect(pack.html).toContain('fm-paper--easy')
})

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('%s', (_, kind) => {
  test('has a pack in every size, with each of its questions on the form, in the script and on devices', () => {
    const activity = { ...asked, kind: kind.kind, definition: kind.fresh }
    const questions = kind.questions(activity).filter(({ office }) => !office)
    const device = formOf(activity)
    expect(device.questions.length).toBeGreaterThan(0)
    for (const size of printKinds) {
      const page = packView({
        activity,
        batch: 'batch',
        questions,
        skips: kind.routes?.(activity) ?? [],
        codes: [{ code: '7QK4M2XD9R', shown: '7QK4-M2XD-9R' }],
        kind: size,
        language: 'en',
        council: { name: 'Kingston', origin: 'https://kingston.example', address: 'High Street' },
        poster: 'a4',
        telephone: '01632 960 001',
      })
      const text = plain(renderToString(page.body as VNode))
      for (const { title } of questions) expect(text.split(title.en).length, title.en).toBeGreaterThan(2)
      for (const { title } of device.questions) expect(text).toContain(title.en)
    }
  })
})
