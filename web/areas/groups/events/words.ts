import { formatDate, formatDay, formatTime } from '../../../ui/layout/format.ts'
import type { AnswerRefusal } from './answer-commands.ts'
import type { CancelRefusal, Material } from './commands.ts'
import type { Hint } from './queries.ts'
import type { Access, EventRefusal, EventState, EventTime } from './rules.ts'
import { mostTimes } from './rules.ts'

/** "Friday 19 June 2026, 5:30pm to 7pm" */
export const timeText = ({ startsAt, endsAt }: EventTime): string =>
  `${formatDay(startsAt)}, ${formatTime(startsAt)} to ${formatTime(endsAt)}`

/** A time of day as a form takes it back. */
export const clockText = (at: Date): string => formatTime(at)

export const accessNames: Record<Access, string> = {
  'step-free': 'No steps from the street to every room',
  'accessible-toilet': 'Accessible toilet',
  'hearing-loop': 'Hearing loop',
  'sign-language': 'British Sign Language',
  'quiet-room': 'A quiet room',
  seats: 'A seat for everyone',
  'blue-badge-parking': 'Blue Badge parking',
  'bus-stop': 'A bus stop within a short walk',
}

export const words = {
  title: 'Events',
  intro: (year: string) =>
    `What the council and community groups put on: listening, participation, development and the events plan ${year} of the groups.`,
  of: (group: string) => `Events of ${group}`,
  in: (ward: string) => `Events in ${ward}`,
  none: 'No events here yet',
  noneText: 'When the council or a group of the network puts something on, it will be listed here.',
  filter: 'Filter',
  filterBy: 'Find events by kind, ward or month',
  kind: 'Kind',
  anyKind: 'Every kind',
  kinds: {
    listening: 'Listening',
    participation: 'Participation',
    development: 'Development',
    community: 'Put on by a group',
  },
  anyWard: 'Everywhere',
  ward: 'Ward',
  month: 'Month',
  toCome: 'All to come',
  show: 'Show these',
  page: (page: number) => `Page ${page}`,
  calendar: 'Add these events to your own calendar',
  calendarHint: 'Copy the address of this link into your calendar program. What changes there changes with you.',
  one: 'Put it into your calendar',
  by: 'By',
  when: 'When',
  where: 'Where',
  access: 'Access',
  accessNone: 'The group has not said yet. Ask before you set out',
  cost: 'Cost',
  costNone: 'Not said',
  booking: 'Booking',
  book: 'Book a place',
  bookNone: 'You do not need to book',
  cancelled: (date: string, why: string) => `Cancelled on ${date}: ${why}`,
  cancelledTag: 'Cancelled',
  moreIn: (ward: string) => `More events in ${ward}`,
  whole: 'All events',
  own: 'This page is the group’s own. The council lists it and cannot change its words.',
  group: {
    title: (name: string) => `Events of ${name}`,
    intro:
      'Put an event forward for the council’s events plan. Once it is in, everyone finds it, also in their own calendars. It stays yours: only your people change it or call it off.',
    forThem: 'You can put an event forward for this group. Only its own people can change it or call it off.',
    add: 'Put an event forward',
    none: 'No events yet',
    noneText: 'Events that this group puts forward will be listed here, with what the council answered.',
    see: 'See it as everyone does',
  },
  form: {
    newTitle: 'Put an event forward',
    editTitle: 'Change your event',
    title: 'What is it called?',
    about: 'What happens there, and for whom?',
    days: 'When is it?',
    day: (number: number) => `Day ${number}`,
    dayHint: 'For example, 27 3 2027',
    from: 'From',
    until: 'Until',
    timeHint: 'For example, 5:30pm',
    another: 'Add another day',
    clear: 'To take a day away, empty its boxes.',
    place: 'Where is it?',
    placeHint: 'Name of the place and its address',
    ward: 'Which ward is it in?',
    noWard: 'Not in one ward',
    access: 'What does the place have?',
    accessHint: 'Choose all that is there on the day',
    cost: 'What does it cost? (optional)',
    costHint: 'For example: free, or £3 at the door',
    booking: 'Link for booking (optional)',
    send: 'Put it forward',
    save: 'Save the change',
    sent: 'Your event is put forward. You will be told the answer by email',
    saved: 'Your event is changed',
    same: 'Nothing was changed',
  },
  states: {
    waiting: 'Waits for an answer',
    'not-accepted': 'Not in the plan',
    accepted: 'In the events plan',
    cancelled: 'Cancelled',
  } satisfies Record<EventState, string>,
  whyNot: (why: string) => `The council answered: ${why}`,
  again: 'Put it forward again',
  againHint: 'Change it first, if that is what was asked.',
  againDone: 'It is put forward again',
  cancel: 'Call it off',
  cancelWhy: 'Why is it called off?',
  cancelHint: 'Everyone can read it',
  cancelDone: 'Your event is called off. Calendars will show it as cancelled',
  hint: ({ title, group, day, accepted }: Hint) =>
    `${title} by ${group} is on ${formatDate(day)}, in the same ward${accepted ? '' : ' (waits for an answer)'}`,
  hints: 'On the same day in the same ward',
  desk: {
    title: 'Events plan',
    intro:
      'Events that groups put forward for the council’s annual events plan. You take them in, or say why not. Their words are the group’s own.',
    waiting: 'Waiting for an answer',
    waitingNone: 'No event waits for an answer',
    changes: 'Changed by their group since they were taken in',
    changed: (fields: string) => `Changed: ${fields}`,
    publicPage: 'What everyone sees',
    answer: 'Answer',
    question: 'Do you take it into the events plan?',
    yes: 'Yes',
    no: 'No',
    why: 'If not, why?',
    whyHint: 'The group reads it',
    send: 'Send the answer',
    sent: 'The answer is sent',
    seen: 'I have seen it',
    seenDone: 'It is off your desk',
  },
}
export const fieldNames: Record<Material, string> = {
  title: 'its name',
  place: 'the place',
  wardId: 'the ward',
  access: 'access',
  cost: 'the cost',
  times: 'days or times',
}

export const refusals: Record<EventRefusal, string> = {
  'title-missing': 'Say what it is called',
  'title-too-long': 'Use at most 120 characters for the name',
  'about-missing': 'Say what happens there',
  'about-too-long': 'Use at most 4,000 characters',
  'place-missing': 'Say where it is',
  'place-too-long': 'Use at most 300 characters for the place',
  'ward-unknown': 'Choose a ward from the list',
  'access-unknown': 'Choose from the list',
  'cost-too-long': 'Use at most 120 characters for the cost',
  'booking-not-a-link': 'The link must begin with https:// and lead to a page',
  'times-missing': 'Say on which day it is, and from when to when',
  'too-many-times': `An event has at most ${mostTimes} days`,
  'not-a-day': 'The day must be a real day, such as 27 3 2027',
  'not-a-time': 'Say from when to when, such as 5:30pm and 7pm',
  'ends-before': 'It must end after it begins. On the night when the clocks change an hour may be missing',
  'in-the-past': 'The day must not be in the past',
  'too-late': 'The day must be within two years',
  overlap: 'Two of its times overlap. Put them together, or change one',
}
export const otherRefusals: Record<Exclude<AnswerRefusal | CancelRefusal, 'not-found'>, string> = {
  'answered-already': 'This event has its answer already',
  own: 'You put this forward yourself. Somebody else answers it',
  'choice-missing': 'Say whether you take it into the plan',
  'why-missing': 'Say why',
  'why-too-long': 'Say why in at most 500 characters',
}

export const letter = {
  subject: (accepted: boolean, title: string) =>
    accepted ? `Your event is in the events plan: ${title}` : `Your event is not in the events plan: ${title}`,
  text: (said: { accepted: boolean; why: string; title: string; group: string; link: string }) =>
    said.accepted
      ? `“${said.title}”, put forward for ${said.group}, is now in the council’s events plan. Everyone can find it here, and in their own calendars:\n${said.link}\n\nIt stays yours: only the people of ${said.group} can change it or call it off.\n\nThank you.`
      : `“${said.title}”, put forward for ${said.group}, is not in the council’s events plan. The council answered:\n\n${said.why}\n\nYou can change it and put it forward again:\n${said.link}\n\nThank you.`,
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
/** "March 2027", of 2027-03. */
export const monthName = (text: string): string => month.format(new Date(`${text}-01`))

export const deskWords = {
  waiting: (title: string) => `An event waits for an answer: ${title}`,
  waitingAction: 'Answer',
  changed: (title: string) => `Its group changed an event: ${title}`,
  changedAction: 'See what changed',
}
export const recordWords = {
  title: 'Events',
  empty: 'This group has not put an event forward yet.',
  more: 'All events of this group',
  act: 'Put an event forward',
}
/** Titles of panels on pages that are also read in Welsh. */
export const panelWords = {
  en: { title: 'Events here', more: 'See all events here' },
  cy: { title: 'Digwyddiadau yma', more: 'Gweld pob digwyddiad yma' },
}
