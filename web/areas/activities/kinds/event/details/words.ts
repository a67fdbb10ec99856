import type { DetailRefusal } from '../rules.ts'
import type { CallOffRefusal, SeriesRefusal } from './rules.ts'

export const detailSentences: Record<DetailRefusal, string> = {
  'kind-missing': 'Choose what kind of event it is',
  'series-unknown': 'Choose a series from the list',
  'host-missing': 'Say who hosts it',
  'host-unknown': 'Choose somebody from the list',
  'ward-missing': 'Choose the ward it is in',
  'venue-missing': 'Say where it is',
  'venue-type-missing': 'Choose what kind of place it is',
  'not-a-day': 'Enter a real day, like 19 6 2026',
  'not-a-time': 'Say from when to when, such as 5:30pm and 7pm',
  'ends-before': 'It must end after it begins',
  'capacity-not-a-number': 'Enter a whole number, or leave it empty',
  'capacity-below-places': 'More people than that have a place already',
  'access-missing':
    'Say what people who need access will find there. An event without access arrangements cannot be public',
  'access-unknown': 'Choose from the list',
  'link-not-a-link': 'The link must begin with https://',
  'too-long': 'Make this shorter',
}

export const seriesSentences: Record<SeriesRefusal, string> = {
  'title-missing': 'Enter a title',
  'about-missing': 'Say what it is for',
  'host-missing': 'Name the senior person who hosts it',
  'host-unknown': 'Choose somebody from the list',
  'too-long': 'Make this shorter',
}
export const callOffSentences: Record<Exclude<CallOffRefusal, 'not-found'>, string> = {
  'why-missing': 'Say why. Everyone can read it',
  'why-too-long': 'Say why in at most 500 characters',
}

export const obstacleSentences = {
  details: 'Say when and where it is, and who hosts it',
  access: 'Say what people who need access will find there: an event without access arrangements cannot be published',
  over: 'Its day has passed. Choose another day',
  venue: 'List a session at a place that is not the council’s, or say why not',
}

export const notices = {
  saved: 'The event is saved.',
  calledOff: 'The event is called off. Whoever booked is told.',
  series: 'The series is saved.',
}
