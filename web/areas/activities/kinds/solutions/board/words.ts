import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title: string
  filter: string
  step: string
  ward: string
  group: string
  all: string
  show: string
  none: string
  nothing: string
  more(n: number): string
  next: string
  first: string
  found(n: number): string
  late: string
}

export const boardWords: Catalogue<Words> = {
  en: {
    title: 'The board',
    filter: 'Choose what you see',
    step: 'Step',
    ward: 'Ward',
    group: 'Group that works on it',
    all: 'All',
    show: 'Show these',
    none: 'Nothing here now',
    nothing: 'No problem fits. Choose less.',
    more: (n) => `See all ${n}`,
    next: 'More problems',
    first: 'Back to the beginning',
    found: (n) => (n === 1 ? '1 problem' : `${n} problems`),
    late: 'Late',
  },
  cy: {
    title: 'Y bwrdd',
    filter: 'Dewiswch beth i’w weld',
    step: 'Cam',
    ward: 'Ward',
    group: 'Grŵp sy’n gweithio arno',
    all: 'Pob un',
    show: 'Dangos y rhain',
    none: 'Dim byd yma nawr',
    nothing: 'Nid oes problem yn cyd-fynd. Dewiswch lai.',
    more: (n) => `Gweld pob un o’r ${n}`,
    next: 'Rhagor o broblemau',
    first: 'Yn ôl i’r dechrau',
    found: (n) => `Nifer y problemau: ${n}`,
    late: 'Yn hwyr',
  },
}
