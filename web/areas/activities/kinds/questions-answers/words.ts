import type { Catalogue } from '../../../../platform/words.ts'
import type { Order, Show } from './rules.ts'

type Words = {
  ask: string
  list: string
  see: string
  resident: string
  by(name: string, date: string): string
  wants(n: number): string
  answered(date: string): string
  due(date: string): string
  late(date: string): string
  soFar(asked: number, answered: number, days: number | null): string
  promise(days: number): string
  most: string
  none: string
  noneText: string
  // The list.
  title(board: string): string
  filter: string
  search: string
  show: string
  shows: Record<Show, string>
  topic: string
  any: string
  order: string
  orders: Record<Order, string>
  button: string
  clear: string
  nothing: string
  nothingText: string
  found: string
  first: string
  next: string
}
const n = (count: number) => count.toLocaleString('en-GB')

/** What the pages about questions share. */
export const askedWords: Catalogue<Words> = {
  en: {
    ask: 'Ask a question',
    list: 'All questions',
    see: 'See all questions and answers',
    resident: 'a resident',
    by: (name, date) => `Asked by ${name}, ${date}`,
    wants: (count) =>
      count === 0
        ? 'One person asks this'
        : count === 1
          ? '1 other person wants to know this too'
          : `${n(count)} other people want to know this too`,
    answered: (date) => `Answered on ${date}`,
    due: (date) => `Waiting. We promised an answer by ${date}`,
    late: (date) => `Late. We promised an answer by ${date}, and still owe it`,
    soFar: (asked, answered, days) =>
      `${asked === 1 ? '1 question' : `${n(asked)} questions`} asked. ${n(answered)} answered.${days === null ? '' : ` Half of the answers came within ${days === 1 ? '1 day' : `${n(days)} days`}.`}`,
    promise: (days) => `We answer each question here, in public, within ${days} working days.`,
    most: 'What most people want to know',
    none: 'Questions appear here',
    noneText: 'Each is shown once somebody has read it. Yours can be the first.',
    title: (board) => `Questions and answers: ${board}`,
    filter: 'Search and sort the questions',
    search: 'Words in a question',
    show: 'Show',
    shows: { all: 'All of them', answered: 'Answered', waiting: 'Waiting for an answer' },
    topic: 'About',
    any: 'Anything',
    order: 'In this order',
    orders: { wanted: 'Most wanted first', newest: 'Newest first' },
    button: 'Show these',
    clear: 'Show all questions',
    nothing: 'No question fits',
    nothingText: 'Use fewer words, or ask it yourself.',
    found: 'Questions',
    first: 'Back to the beginning',
    next: 'More questions',
  },
  cy: {
    ask: 'Gofyn cwestiwn',
    list: 'Pob cwestiwn',
    see: 'Gweld pob cwestiwn ac ateb',
    resident: 'preswylydd',
    by: (name, date) => `Gofynnwyd gan ${name}, ${date}`,
    wants: (count) =>
      count === 0 ? 'Mae un person yn gofyn hyn' : `Nifer arall sydd eisiau gwybod hyn hefyd: ${n(count)}`,
    answered: (date) => `Atebwyd ar ${date}`,
    due: (date) => `Yn aros. Addawon ni ateb erbyn ${date}`,
    late: (date) => `Hwyr. Addawon ni ateb erbyn ${date}, ac mae’n dal yn ddyledus`,
    soFar: (asked, answered, days) =>
      `Cwestiynau a ofynnwyd: ${n(asked)}. Atebwyd: ${n(answered)}.${days === null ? '' : ` Daeth hanner yr atebion o fewn ${n(days)} diwrnod.`}`,
    promise: (days) => `Rydym yn ateb pob cwestiwn yma, yn gyhoeddus, o fewn ${days} diwrnod gwaith.`,
    most: 'Beth mae’r nifer fwyaf eisiau ei wybod',
    none: 'Mae cwestiynau yn ymddangos yma',
    noneText: 'Mae pob un yn cael ei ddangos ar ôl i rywun ei ddarllen. Gall eich un chi fod y cyntaf.',
    title: (board) => `Cwestiynau ac atebion: ${board}`,
    filter: 'Chwilio a threfnu’r cwestiynau',
    search: 'Geiriau mewn cwestiwn',
    show: 'Dangos',
    shows: { all: 'Pob un', answered: 'Wedi’u hateb', waiting: 'Yn aros am ateb' },
    topic: 'Am',
    any: 'Unrhyw beth',
    order: 'Yn y drefn hon',
    orders: { wanted: 'Y mwyaf poblogaidd gyntaf', newest: 'Y diweddaraf gyntaf' },
    button: 'Dangos y rhain',
    clear: 'Dangos pob cwestiwn',
    nothing: 'Nid oes cwestiwn yn ffitio',
    nothingText: 'Defnyddiwch lai o eiriau, neu gofynnwch ef eich hun.',
    found: 'Cwestiynau',
    first: 'Yn ôl i’r dechrau',
    next: 'Mwy o gwestiynau',
  },
}
