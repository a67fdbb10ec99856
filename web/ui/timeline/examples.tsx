import { examplesOf } from '../example.ts'
import { Timeline } from './timeline.tsx'

export const examples = examplesOf(Timeline, {
  'What became of an answer': {
    steps: [
      {
        title: 'We received your answer',
        date: '2 March 2026',
        dateTime: '2026-03-02',
        by: 'on paper, at the library',
      },
      { title: 'Everyone can read it', href: '/gallery', date: '4 March 2026', dateTime: '2026-03-04' },
      {
        title: 'It was put under “Places to sit”',
        href: '/gallery',
        date: '20 March 2026',
        dateTime: '2026-03-20',
        text: '87 other answers say something like it.',
        state: 'now',
      },
      { title: 'A decision', date: 'Expected by 30 April 2026', state: 'next' },
      { title: 'Something changes', date: 'We do not know when yet', state: 'next' },
    ],
  },
  'A shared record with a private note': {
    steps: [
      {
        title: 'They asked for a key to the hall',
        date: '5 May 2026',
        dateTime: '2026-05-05',
        by: 'Friends of the green',
      },
      {
        title: 'Ask the caretaker first',
        date: '6 May 2026',
        dateTime: '2026-05-06',
        by: 'Link officer',
        private: true,
      },
    ],
  },
})
