import type { StorySurvey } from './survey-types.ts'
import { arts } from './surveys-barnet.ts'
import { groupNeeds } from './surveys-bassetlaw.ts'
import { strength } from './surveys-bexley.ts'
import { openSpace } from './surveys-kingston.ts'

/** Everything here is invented: what is asked, every answer and every word. */
export const surveys: readonly StorySurvey[] = [
  {
    council: 'kingston',
    project: 'one-norbiton',
    officer: 'kingston-officer-2',
    title: 'Open space in Norbiton',
    question: 'How do you use the open space near you, and what would make it better?',
    help: 'It takes about five minutes. What you choose is only shown together with the answers of others.',
    welsh: {
      title: 'Mannau agored yn Norbiton',
      question: 'Sut ydych chi’n defnyddio’r man agored yn eich ardal, a beth fyddai’n ei wella?',
      help: 'Mae’n cymryd tua phum munud. Dim ond gydag atebion pobl eraill y dangosir yr hyn a ddewiswch.',
    },
    opens: { day: -21, time: '09:00' },
    closes: { day: 14, time: '17:00' },
    online: 78,
    paper: 9,
    telephone: 3,
    sections: openSpace,
  },
  {
    council: 'barnet',
    project: 'arts-together',
    officer: 'barnet-officer-2',
    title: 'Arts and culture where you live',
    question: 'What arts and culture do you take part in, and what stands in the way?',
    help: 'For everybody who lives, works or studies here, whether you call it art or not.',
    opens: { day: -40, time: '08:00' },
    closes: { day: -6, time: '23:00' },
    published: { day: -3, time: '11:00' },
    online: 92,
    paper: 10,
    telephone: 2,
    sections: arts,
  },
  {
    council: 'bexley',
    project: 'connected-communities',
    officer: 'bexley-officer-2',
    title: 'How strong is community here?',
    question: 'How well do people know and help each other where you live?',
    help: 'Answer for the streets around your home. There are no right answers.',
    opens: { day: -18, time: '08:00' },
    closes: { day: 17, time: '23:00' },
    online: 84,
    paper: 8,
    telephone: 4,
    sections: strength,
    limit: {
      question: 1,
      answer: 'More than 20 years',
      most: 400,
      words: 'Thank you. We have heard from enough people who have lived here for more than 20 years.',
    },
  },
  {
    council: 'bassetlaw',
    project: 'link-officers',
    officer: 'bassetlaw-officer',
    title: 'What community groups need',
    question: 'What does your group need in the next year?',
    help: 'One answer for each group, from whoever fills in the forms.',
    opens: { day: -25, time: '09:00' },
    closes: { day: 10, time: '17:00' },
    online: 58,
    paper: 12,
    telephone: 6,
    sections: groupNeeds,
  },
]
