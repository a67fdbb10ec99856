import { expect, test } from 'vitest'
import { formOf } from '../../../platform/form.ts'
import { inspect } from '../../../town/inspect.ts'
import { document } from '../../../ui/layout/layout.tsx'
import type { Chrome, Language } from '../../../ui/layout/view.ts'
import { equalityView, firstEqualityQuestion, readEqualityForm } from './form.ts'
import { equalityQuestions } from './questions.ts'
import { equalityWords, optionLabel } from './words.ts'

const now = new Date('2026-06-19T12:00:00Z')
const brand = { colour: '#1d3f72', colourText: '#ffffff', colourDark: '#8fb3e8' }
const chrome = (language: Language): Chrome => ({
  council: { name: 'Kingston Example Council', shortName: 'Kingston', slug: 'kingston', brand },
  language,
  path: '/',
  navigation: [],
  staffNavigation: [],
  example: true,
  footer: [],
  assets: (name) => `/assets/${name}`,
})
async function page(
  language: Language,
  query: string,
  more: Partial<Parameters<typeof equalityView>[0]> = {},
): Promise<string> {
  const html = document(
    equalityView({ action: '/receipts/x/equality', token: 't', language, query: new URLSearchParams(query), ...more }),
    chrome(language),
  )
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
  await inspect({
    status: 200,
    html,
    text,
    headers: new Headers(),
    location: null,
    url: query,
    title: /<title>([^<]*)</.exec(html)?.[1] ?? '',
  })
  return text
}

test.each(['en', 'cy'] as const)('every question has a page of its own, in %s', async (language) => {
  const say = equalityWords[language]
  expect(await page(language, '')).toContain(say.startQuestion)
  expect(await page(language, '', { again: true })).toContain(say.again)
  for (const question of equalityQuestions) {
    const parent = question.after?.answers[0]
    const text = await page(
      language,
      new URLSearchParams({ question: question.id, ...(parent ? { parent } : {}) }).toString(),
    )
    expect(text).toContain(say.questions[question.id])
    const options = Array.isArray(question.options)
      ? question.options
      : (question.options as Record<string, string[]>)[parent!]!
    if (question.kind === 'choice')
      for (const option of options)
        expect(text.replaceAll('&#39;', "'")).toContain(optionLabel(option, language, question.id))
  }
})

test('an address that names no question, or one that does not follow, leads to the beginning', async () => {
  for (const query of [
    'question=nonsense',
    'question=ethnic_detail',
    'question=ethnic_detail&parent=Martian',
    'question=<script>',
  ])
    expect(await page('en', query)).toContain(equalityWords.en.startQuestion)
})

test('what was typed is there again, with what is wrong', async () => {
  const form = formOf({ question: ['age'], 'birth-day': ['31'], 'birth-month': ['2'], 'birth-year': ['1980'] })
  const sent = readEqualityForm(form, now, 'en')
  expect(sent).toEqual({
    kind: 'refused',
    sentence: 'Enter a real date of birth, such as 31 3 1980, or the year alone',
  })
  const html = document(
    equalityView({
      action: '/x',
      token: 't',
      language: 'en',
      query: new URLSearchParams(),
      form,
      error: sent.kind === 'refused' ? sent.sentence : undefined,
    }),
    chrome('en'),
  )
  expect(html).toMatch(/<title>Error: /)
  expect(html).toContain('value="1980"')
  expect(html).toContain('href="#birth-year"')
})

test('the forms lead from the first question to the last', () => {
  expect(readEqualityForm(formOf({}), now, 'cy')).toEqual({ kind: 'refused', sentence: equalityWords.cy.startMissing })
  expect(readEqualityForm(formOf({ start: ['no'] }), now, 'en')).toEqual({ kind: 'start', wanted: 'no' })
  let query = new URLSearchParams(firstEqualityQuestion)
  const asked: string[] = []
  for (let steps = 0; steps < 20; steps++) {
    const [question, parent] = [query.get('question')!, query.get('parent') ?? '']
    asked.push(question)
    const choose = {
      disability: 'Yes',
      ethnic_group: 'Asian or Asian British',
      ethnic_detail: 'Any other Asian background',
    }[question]
    const sent = readEqualityForm(
      formOf({
        question: [question],
        parent: [parent],
        ...(choose ? { [question]: [choose] } : {}),
        ethnic_text: ['Karen'],
      }),
      now,
      'en',
    )
    if (sent.kind !== 'answer') throw new Error(JSON.stringify(sent))
    if (question === 'ethnic_detail')
      expect(sent.answers).toEqual({ ethnic_detail: 'Any other Asian background', ethnic_text: 'Karen' })
    if (!sent.next) break
    query = new URLSearchParams(sent.next)
  }
  expect(asked).toEqual(equalityQuestions.map(({ id }) => id))
})
