import type { Catalogue } from '../../../../../platform/words.ts'
import type { Order } from '../rules.ts'

type Words = {
  title(board: string): string
  filter: string
  search: string
  order: string
  orders: Record<Order, string>
  status: string
  tag: string
  ward: string
  any: string
  show: string
  clear: string
  nothing: string
  nothingText: string
  next: string
  first: string
  found: string
}

export const listWords: Catalogue<Words> = {
  en: {
    title: (board) => `Ideas: ${board}`,
    filter: 'Find ideas',
    search: 'Words',
    order: 'Show first',
    orders: {
      newest: 'The newest',
      supported: 'Those that most people support',
      seldom: 'Those that few have supported, in turn',
    },
    status: 'Where it stands',
    tag: 'About',
    ward: 'Ward',
    any: 'All',
    show: 'Show these',
    clear: 'Show all ideas',
    nothing: 'No idea fits',
    nothingText: 'Use fewer words, or take something out of your choice. If nobody had the idea yet, share it.',
    next: 'More ideas',
    first: 'Back to the beginning',
    found: 'Ideas',
  },
  cy: {
    title: (board) => `Syniadau: ${board}`,
    filter: 'Dod o hyd i syniadau',
    search: 'Geiriau',
    order: 'Dangos yn gyntaf',
    orders: {
      newest: 'Y rhai diweddaraf',
      supported: 'Y rhai y mae’r nifer fwyaf yn eu cefnogi',
      seldom: 'Y rhai nad oes llawer wedi’u cefnogi, yn eu tro',
    },
    status: 'Statws',
    tag: 'Am',
    ward: 'Ward',
    any: 'Pob un',
    show: 'Dangos y rhain',
    clear: 'Dangos pob syniad',
    nothing: 'Nid oes syniad yn cyfateb',
    nothingText:
      'Defnyddiwch lai o eiriau, neu tynnwch rywbeth o’ch dewis. Os nad oes neb wedi cael y syniad eto, rhannwch ef.',
    next: 'Mwy o syniadau',
    first: 'Yn ôl i’r dechrau',
    found: 'Syniadau',
  },
}
