import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title(name: string, brings: 'object' | 'answer'): string
  filter: string
  search: string
  reason: string
  picture: string
  pictures: { yes: string; no: string }
  any: string
  show: string
  clear: string
  nothing: string
  nothingText: string
  next: string
  first: string
}

export const galleryWords: Catalogue<Words> = {
  en: {
    title: (name, brings) => `All that people ${brings === 'object' ? 'brought' : 'answered'}: ${name}`,
    filter: 'Find some of them',
    search: 'Words',
    reason: 'Why it was chosen',
    picture: 'Picture',
    pictures: { yes: 'With a picture', no: 'Without a picture' },
    any: 'All',
    show: 'Show these',
    clear: 'Show all of them',
    nothing: 'Nothing fits',
    nothingText: 'Use fewer words, or take something out of your choice.',
    next: 'More',
    first: 'Back to the beginning',
  },
  cy: {
    title: (name, brings) => `Popeth a ${brings === 'object' ? 'gyflwynodd' : 'atebodd'} pobl: ${name}`,
    filter: 'Dod o hyd i rai ohonynt',
    search: 'Geiriau',
    reason: 'Pam y cafodd ei ddewis',
    picture: 'Llun',
    pictures: { yes: 'Gyda llun', no: 'Heb lun' },
    any: 'Pob un',
    show: 'Dangos y rhain',
    clear: 'Dangos pob un ohonynt',
    nothing: 'Nid oes dim yn cyd-fynd',
    nothingText: 'Defnyddiwch lai o eiriau, neu tynnwch rywbeth o’ch dewis.',
    next: 'Mwy',
    first: 'Yn ôl i’r dechrau',
  },
}
