import type { BriefField } from './rules.ts'

type Field = {
  name: Exclude<BriefField, 'translations'>
  kind: 'line' | 'words' | 'day' | 'kind'
  label: string
  hint?: string
  rows?: number
}
export type Part = { title: string; lead?: string; fields: readonly Field[]; welsh?: readonly WelshField[] }
export type WelshField = 'title' | 'purpose' | 'canChange' | 'cannotChange' | 'decider'

const list = 'Begin each line with - to make a list'

/** The brief, one thing a page. */
export const parts = {
  title: {
    title: 'Title and kind',
    fields: [
      { name: 'title', kind: 'line', label: 'Title', hint: 'As you would say it to a neighbour, up to 120 characters' },
      { name: 'kind', kind: 'kind', label: 'Kind' },
    ],
  },
  purpose: {
    title: 'What it is for',
    lead: 'The first paragraph stands in lists: make it one sentence that tells people why this matters to them.',
    fields: [{ name: 'purpose', kind: 'words', label: 'Purpose', rows: 8 }],
  },
  influence: {
    title: 'What can change, and what cannot',
    lead: 'People give their time where it counts. Be honest about both.',
    fields: [
      { name: 'canChange', kind: 'words', label: 'What can change', hint: list, rows: 7 },
      { name: 'cannotChange', kind: 'words', label: 'What cannot change, and why', hint: list, rows: 7 },
    ],
  },
  decision: {
    title: 'Who decides, and by when',
    fields: [
      {
        name: 'decider',
        kind: 'words',
        label: 'Who decides',
        hint: 'A meeting, a body or a post, and whether in public',
        rows: 3,
      },
      { name: 'decideBy', kind: 'day', label: 'By when', hint: 'For example, 19 6 2026' },
    ],
  },
  contact: {
    title: 'Whom people can ask',
    fields: [
      { name: 'contactName', kind: 'line', label: 'Name of a person or a team' },
      { name: 'contactEmail', kind: 'line', label: 'Email address', hint: 'Everyone can see it' },
    ],
  },
  dates: {
    title: 'When it begins and ends',
    fields: [
      { name: 'startsOn', kind: 'day', label: 'It begins', hint: 'Leave it empty if you do not know yet' },
      { name: 'endsOn', kind: 'day', label: 'It ends', hint: 'Leave it empty if you do not know yet' },
    ],
  },
  welsh: {
    title: 'Welsh',
    lead: 'What has no Welsh here is shown in English to people who read Welsh.',
    fields: [],
    welsh: ['title', 'purpose', 'canChange', 'cannotChange', 'decider'],
  },
} as const satisfies Record<string, Part>
export type PartName = keyof typeof parts
export const isPart = (name: string): name is PartName => Object.hasOwn(parts, name)

export const welshLabels: Record<WelshField, string> = {
  title: 'Title',
  purpose: 'Purpose',
  canChange: 'What can change',
  cannotChange: 'What cannot change',
  decider: 'Who decides',
}
