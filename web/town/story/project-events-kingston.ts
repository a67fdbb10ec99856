import { hall } from './project-events-hall.ts'
import type { StoryEvents } from './project-events-types.ts'

export const kingston: StoryEvents = {
  council: 'kingston',
  project: 'one-norbiton',
  officer: 'kingston-officer-2',
  host: { key: 'kingston-councillor', name: 'Cllr Imogen Farthingale (invented)' },
  events: [
    {
      ...hall,
      title: 'Norbiton ward meeting in autumn',
      question: 'What should the ward know?',
      help: 'The agenda is yours: propose something, and rank what others proposed.',
      kind: 'participation',
      day: -38,
      from: '19:00',
      until: '21:00',
      ward: 'Norbiton',
      venue: 'The Friday Table’s kitchen (invented)',
      venueType: 'community',
      notes: 16,
      fromHome: 22,
      walkIns: 27,
      agenda: { residents: 3, council: ['The plan for the winter'] },
      report:
        'Twenty-seven people sat around four tables. Residents raised three of the four items.\n\nWhat was promised is on the receipts. Everything told here is invented.',
    },
    {
      ...hall,
      title: 'Norbiton ward meeting',
      titleCy: 'Cyfarfod ward Norbiton',
      question: 'What should the ward know?',
      help: 'The agenda is yours: propose something, and rank what others proposed.',
      kind: 'participation',
      day: 9,
      from: '19:00',
      until: '21:00',
      ward: 'Norbiton',
      venue: 'The Friday Table’s kitchen (invented)',
      venueType: 'community',
      capacity: 12,
      bookings: 12,
      agenda: {
        residents: 6,
        council: ['The plan for the winter', 'Dates of the next meetings'],
        declined: 'This is about one shopkeeper by name. The licensing team has it, and wrote to whoever asked.',
      },
    },
  ],
  sessions: [
    {
      day: -52,
      from: '15:00',
      until: '16:30',
      ward: 'Norbiton',
      venue: 'Hanok Garden Club’s shed (invented)',
      venueType: 'community',
      partner: 'Hanok Garden Club (invented)',
      met: { talked: 14, form: 8, more: 3 },
    },
  ],
}
