/** Opens the broker's room of the example. A real broker's passphrase is written nowhere. */
export const examplePassphrase = 'invented example passphrase for Bassetlaw'

export type ExampleConcern = {
  code: string
  daysAgo: number
  group: string
  officer: string
  words: string
  contact: string
  step?: { daysAgo: number; step: string; words: string }
}

/** Two invented concerns about invented officers. */
export const exampleConcerns: readonly ExampleConcern[] = [
  {
    code: 'EXAMP1EC0DE1BASSETAA',
    daysAgo: 64,
    group: 'Pithead Brass',
    officer: 'Our link officer at the council',
    words:
      'We have asked three times for a meeting about the bandroom roof. Each time it was put off the day before, and nobody said why. We do not want to make it worse by complaining to the council itself.',
    contact: '',
    step: { daysAgo: 50, step: 'talking', words: 'Thank you. I would like to hear more. Ring me when it suits you.' },
  },
  {
    code: 'EXAMP1EC0DE2BASSETAA',
    daysAgo: 9,
    group: 'Mend and Brew',
    officer: 'The officer who came in September',
    words:
      'At our open evening the officer told people that our grant depends on keeping quiet about the bus cuts. Several members heard it. We would like somebody to speak with them, without names.',
    contact: 'Ask for Lucja on a Tuesday evening',
  },
]
