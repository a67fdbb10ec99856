import { examplesOf } from '../example.ts'
import { Filter } from './filter.tsx'

export const examples = examplesOf(Filter, {
  'Answers, narrowed down': {
    action: '/gallery',
    keep: { sort: 'age' },
    chosen: [{ text: 'Norbiton', removeHref: '?' }],
    clearHref: '?',
    groups: [
      { kind: 'words', name: 'search', label: 'Words', value: 'bench' },
      {
        kind: 'many',
        name: 'where',
        legend: 'Ward',
        values: ['norbiton'],
        items: [
          { value: 'norbiton', text: 'Norbiton', count: 214 },
          { value: 'berrylands', text: 'Berrylands', count: 96 },
        ],
      },
      {
        kind: 'one',
        name: 'shown',
        legend: 'State',
        value: 'all',
        items: [
          { value: 'all', text: 'All' },
          { value: 'waiting', text: 'Waiting to be read', count: 12 },
        ],
      },
      {
        kind: 'list',
        name: 'channel',
        label: 'How it came',
        items: [
          { value: '', text: 'Any way' },
          { value: 'paper', text: 'On paper', count: 61 },
        ],
      },
    ],
  },
})
