/**
 * The equality questions for England.
 *
 * Question texts and options: GOV.UK Design System, pattern "Equality information", based on the harmonised standards of
 * the Government Statistical Service. Crown copyright, Open Government Licence v3.0. The question on pregnancy and
 * maternity, the Welsh and the mapping to Census 2021 are ours.
 */
export const questionsVersion = 'england-2026-08'

export type QuestionId =
  | 'age'
  | 'disability'
  | 'disability_impact'
  | 'ethnic_group'
  | 'ethnic_detail'
  | 'marital_status'
  | 'religion'
  | 'sex'
  | 'gender_identity'
  | 'sexual_orientation'
  | 'pregnancy_maternity'

/** Answers as they are kept: by question, in the English of the list whatever language they were given in. */
export type Answers = Partial<Record<QuestionId | OwnWords, string>>
export type OwnWords = 'ethnic_text' | 'religion_text' | 'gender_text' | 'orientation_text'

export type Question = {
  id: QuestionId
  characteristic: string
  /** Asked only where an earlier question was answered so; its options may depend on that answer. */
  after?: { question: QuestionId; answers: readonly string[] }
  /** For a date only its age group is kept. */
  kind: 'date' | 'choice'
  options: readonly string[] | Readonly<Record<string, readonly string[]>>
  /** One's own words, offered beside these answers. */
  ownWords?: { name: OwnWords; beside: readonly string[] }
  census?: Readonly<Record<string, string>>
}

export const notSaid = 'Prefer not to say'
const yesNo = ['Yes', 'No', notSaid] as const

export const ageBands = ['15 and under', '16 to 24', '25 to 34', '35 to 49', '50 to 64', '65 and over'] as const

const ethnicDetail = {
  White: [
    'English, Welsh, Scottish, Northern Irish or British',
    'Irish',
    'Gypsy or Irish Traveller',
    'Any other White background',
    notSaid,
  ],
  'Mixed or multiple ethnic groups': [
    'White and Black Caribbean',
    'White and Black African',
    'White and Asian',
    'Any other mixed or multiple ethnic background',
    notSaid,
  ],
  'Asian or Asian British': ['Indian', 'Pakistani', 'Bangladeshi', 'Chinese', 'Any other Asian background', notSaid],
  'Black, African, Caribbean or Black British': [
    'African',
    'Caribbean',
    'Any other Black, African or Caribbean background',
    notSaid,
  ],
  'Other ethnic group': ['Arab', 'Any other ethnic group', notSaid],
}
const otherDetails = Object.values(ethnicDetail).map((list) => list.at(-2)!)

/** In the order of the pattern, which is kept. */
export const equalityQuestions: readonly Question[] = [
  { id: 'age', characteristic: 'age', kind: 'date', options: ageBands },
  { id: 'disability', characteristic: 'disability', kind: 'choice', options: yesNo },
  {
    id: 'disability_impact',
    characteristic: 'disability',
    kind: 'choice',
    after: { question: 'disability', answers: ['Yes'] },
    options: ['Yes, a lot', 'Yes, a little', 'Not at all', notSaid],
  },
  {
    id: 'ethnic_group',
    characteristic: 'race',
    kind: 'choice',
    options: [...Object.keys(ethnicDetail), notSaid],
    census: {
      White: 'White',
      'Mixed or multiple ethnic groups': 'Mixed or Multiple ethnic groups',
      'Asian or Asian British': 'Asian, Asian British or Asian Welsh',
      'Black, African, Caribbean or Black British': 'Black, Black British, Black Welsh, Caribbean or African',
      'Other ethnic group': 'Other ethnic group',
    },
  },
  {
    id: 'ethnic_detail',
    characteristic: 'race',
    kind: 'choice',
    after: { question: 'ethnic_group', answers: Object.keys(ethnicDetail) },
    options: ethnicDetail,
    ownWords: { name: 'ethnic_text', beside: otherDetails },
  },
  {
    id: 'marital_status',
    characteristic: 'marriage and civil partnership',
    kind: 'choice',
    options: [
      'Never married and never registered in a civil partnership',
      'Married',
      'In a registered civil partnership',
      'Separated, but still legally married',
      'Separated, but still legally in a civil partnership',
      'Divorced',
      'Formerly in a civil partnership which is now legally dissolved',
      'Widowed',
      'Surviving partner from a registered civil partnership',
      notSaid,
    ],
  },
  {
    id: 'religion',
    characteristic: 'religion or belief',
    kind: 'choice',
    options: [
      'No religion',
      'Christian',
      'Buddhist',
      'Hindu',
      'Jewish',
      'Muslim',
      'Sikh',
      'Any other religion',
      notSaid,
    ],
    ownWords: { name: 'religion_text', beside: ['Any other religion'] },
    census: { 'Any other religion': 'Other religion', [notSaid]: 'Not answered' },
  },
  { id: 'sex', characteristic: 'sex', kind: 'choice', options: ['Female', 'Male', notSaid] },
  {
    id: 'gender_identity',
    characteristic: 'gender reassignment',
    kind: 'choice',
    options: yesNo,
    ownWords: { name: 'gender_text', beside: ['No'] },
  },
  {
    id: 'sexual_orientation',
    characteristic: 'sexual orientation',
    kind: 'choice',
    options: ['Heterosexual or straight', 'Gay or lesbian', 'Bisexual', 'Other', notSaid],
    ownWords: { name: 'orientation_text', beside: ['Other'] },
    census: {
      'Heterosexual or straight': 'Straight or Heterosexual',
      'Gay or lesbian': 'Gay or Lesbian',
      Other: 'All other sexual orientations',
      [notSaid]: 'Not answered',
    },
  },
  { id: 'pregnancy_maternity', characteristic: 'pregnancy and maternity', kind: 'choice', options: yesNo },
]

export const questionOf = (id: string | null | undefined): Question | undefined =>
  equalityQuestions.find((question) => question.id === id)
