import type { Catalogue } from '../../../platform/words.ts'

type Words = {
  title: string
  intro: string
  until: (when: string) => string
  earlier: string
  save: string
  changed: string
  closedTitle: string
  closed: string
  gone: string
  same: string
  more: string
  back: string
}

export const changeWords: Catalogue<Words> = {
  en: {
    title: 'Change your answer',
    intro: 'Change what you like and save it. Somebody reads it again before it is shown.',
    until: (when) => `You can change it until ${when}.`,
    earlier: 'What you said before is kept with it. Only the council can see it.',
    save: 'Save my answer',
    changed: 'Your answer is changed. Thank you.',
    closedTitle: 'You cannot change your answer now',
    closed: 'This has closed, so answers stay as they are. If something in yours is wrong, ask us to correct it.',
    gone: 'This answer was erased, so it cannot be changed.',
    same: 'Nothing is different from before. Change something, or go back to your receipt',
    more: 'After what you changed there are more questions. Answer them, then save',
    back: 'Back to your receipt',
  },
  cy: {
    title: 'Newid eich ateb',
    intro: 'Newidiwch yr hyn a fynnwch a’i gadw. Bydd rhywun yn ei ddarllen eto cyn iddo gael ei ddangos.',
    until: (when) => `Gallwch ei newid tan ${when}.`,
    earlier: 'Mae’r hyn a ddywedoch o’r blaen yn cael ei gadw gydag ef. Dim ond y cyngor sy’n gallu ei weld.',
    save: 'Cadw fy ateb',
    changed: 'Mae eich ateb wedi’i newid. Diolch.',
    closedTitle: 'Ni allwch newid eich ateb nawr',
    closed:
      'Mae hwn wedi cau, felly mae atebion yn aros fel y maent. Os oes rhywbeth yn eich un chi yn anghywir, gofynnwch i ni ei gywiro.',
    gone: 'Cafodd yr ateb hwn ei ddileu, felly ni ellir ei newid.',
    same: 'Nid oes dim yn wahanol i’r hyn oedd o’r blaen. Newidiwch rywbeth, neu ewch yn ôl i’ch derbynneb',
    more: 'Ar ôl yr hyn a newidioch mae mwy o gwestiynau. Atebwch nhw, yna cadwch',
    back: 'Yn ôl i’ch derbynneb',
  },
}
