import type { Definition, SurveyQuestion } from './definition.ts'

export const said = (en: string, cy = '') => ({ en, cy })
const base = (title: string) => ({ title: said(title), hint: said(''), reading: said(''), required: false, rules: [] })
type Change = Partial<Pick<SurveyQuestion, 'required' | 'rules' | 'hint' | 'reading'>>
const options = (keys: readonly string[]) => keys.map((key) => ({ key, label: said(key, `${key} cy`) }))

/** Questions of each type, short to write. */
export const ask = {
  single: (key: string, keys: readonly string[], change: Change & { other?: boolean } = {}): SurveyQuestion => ({
    ...base(`Single ${key}`),
    key,
    type: 'single',
    options: options(keys),
    other: false,
    ...change,
  }),
  multiple: (
    key: string,
    keys: readonly string[],
    change: Change & { other?: boolean; most?: number; none?: string } = {},
  ): SurveyQuestion => ({
    ...base(`Multiple ${key}`),
    key,
    type: 'multiple',
    options: options(keys),
    other: false,
    ...change,
  }),
  scale: (key: string, change: Change = {}): SurveyQuestion => ({
    ...base(`Scale ${key}`),
    key,
    type: 'scale',
    from: 1,
    to: 5,
    low: said('low'),
    high: said('high'),
    ...change,
  }),
  matrix: (key: string, rows: readonly string[], keys: readonly string[], change: Change = {}): SurveyQuestion => ({
    ...base(`Matrix ${key}`),
    key,
    type: 'matrix',
    rows: options(rows),
    options: options(keys),
    ...change,
  }),
  ranking: (key: string, keys: readonly string[], change: Change = {}): SurveyQuestion => ({
    ...base(`Ranking ${key}`),
    key,
    type: 'ranking',
    options: options(keys),
    ...change,
  }),
  points: (key: string, keys: readonly string[], change: Change = {}): SurveyQuestion => ({
    ...base(`Points ${key}`),
    key,
    type: 'points',
    options: options(keys),
    total: 10,
    all: false,
    ...change,
  }),
  number: (key: string, change: Change & { least?: number; most?: number } = {}): SurveyQuestion => ({
    ...base(`Number ${key}`),
    key,
    type: 'number',
    whole: true,
    unit: said('years'),
    ...change,
  }),
  date: (key: string, change: Change = {}): SurveyQuestion => ({
    ...base(`Date ${key}`),
    key,
    type: 'date',
    ...change,
  }),
  words: (key: string, change: Change = {}): SurveyQuestion => ({
    ...base(`Words ${key}`),
    key,
    type: 'words',
    most: 1000,
    ...change,
  }),
  line: (key: string, change: Change = {}): SurveyQuestion => ({
    ...base(`Line ${key}`),
    key,
    type: 'line',
    ...change,
  }),
}

/** A survey with one section for each list of questions. */
export const surveyOf = (...sections: readonly SurveyQuestion[][]): Definition => ({
  sections: sections.map((questions, at) => ({
    key: `section-${at + 1}`,
    title: said(`Part ${at + 1}`, `Rhan ${at + 1}`),
    questions,
  })),
  quotas: [],
})

export const skip = (
  question: string,
  is: 'is' | 'is-not' | 'contains',
  option: string,
  to: string,
): SurveyQuestion['rules'][number] => ({ when: { question, is, option }, to })
