import type { SurveyQuestion } from '../kinds/survey/definition.ts'
import { ask, said, skip, surveyOf } from '../kinds/survey/survey.test-support.ts'

const place: SurveyQuestion = {
  type: 'postcode',
  key: 'q9',
  title: said('Where do you work?'),
  hint: said(''),
  reading: said(''),
  required: false,
  rules: [],
}

/** Every type of question but files and pictures; whoever chooses `none` first is led past three of them. */
export const everyType = surveyOf(
  [
    ask.single('q1', ['bus', 'bike', 'none'], {
      required: true,
      other: true,
      reading: said('Buses run every ten minutes.\n\nBikes can be hired.', 'Mae bysiau bob deng munud.'),
      rules: [skip('q1', 'is', 'none', 'section-2')],
    }),
    ask.multiple('q2', ['price', 'time', 'nothing'], { required: true, most: 2, none: 'nothing', other: true }),
    ask.scale('q3', { required: true }),
    ask.matrix('q4', ['stops', 'seats'], ['good', 'poor'], { required: true }),
  ],
  [
    ask.ranking('q5', ['trees', 'lamps', 'benches'], { required: true }),
    ask.points('q6', ['trees', 'lamps'], { required: true }),
    ask.number('q7', { required: true, least: 1, most: 120 }),
    ask.date('q8', { required: true }),
    place,
    ask.line('answer-1', { required: true, hint: said('You said {{q1}}.') }),
  ],
)

/** An answer to each, by question. */
export const answers: Record<string, Record<string, string>> = {
  q1: { q1: 'bus' },
  q2: { 'q2-price': 'yes', 'q2-other': 'Dirty seats' },
  q3: { q3: '4' },
  q4: { 'q4-stops': 'good', 'q4-seats': 'poor' },
  q5: { 'q5-lamps': '1', 'q5-trees': '2' },
  q6: { 'q6-trees': '7', 'q6-lamps': '3' },
  q7: { q7: '41' },
  q8: { 'q8-day': '09', 'q8-month': '6', 'q8-year': '2025' },
  q9: { 'q9-postcode': 'kt2 6aa' },
  'answer-1': { 'answer-1': '<b>Lamps</b> by the park' },
  show: { publish: 'yes' },
  hear: { contact: 'no' },
}
/** What is kept of them. */
export const onlyTypes = {
  q1: 'bus',
  'q2-price': 'yes',
  'q2-other': 'Dirty seats',
  q3: '4',
  'q4-stops': 'good',
  'q4-seats': 'poor',
  'q5-lamps': '1',
  'q5-trees': '2',
  'q6-trees': '7',
  'q6-lamps': '3',
  q7: '41',
  'q8-day': '9',
  'q8-month': '6',
  'q8-year': '2025',
  'answer-1': '<b>Lamps</b> by the park',
}
