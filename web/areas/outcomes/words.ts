import type { Catalogue } from '../../platform/words.ts'
import { type Forms, plural } from '../../ui/layout/format.ts'
import type { ResponseKind } from './types.ts'

type Words = {
  responses: Record<ResponseKind, string>
  said(size: number): string
  due(day: string): string
  decidedOn(day: string): string
  changedOn(day: string): string
  changed: string
  notUsed: string
  how: string
  howAbout(theme: string): string
  panel: string
  panelMore: string
  since: string
}

const people: Forms = { one: '# person said', other: '# people said' }
const pobl: Forms = {
  one: 'Dywedodd # person',
  two: 'Dywedodd # berson',
  few: 'Dywedodd # pherson',
  many: 'Dywedodd # pherson',
  other: 'Dywedodd # o bobl',
}

/** Sentences that several pages of this area share. */
export const words: Catalogue<Words> = {
  en: {
    responses: {
      'will-do': 'We will do it',
      'working-on-it': 'We are working on it',
      cannot: 'We cannot, because',
      'already-done': 'It is done already',
      'out-of-scope': 'Somebody else decides this',
    },
    said: (size) => plural(size, people, 'en'),
    due: (day) => `By ${day}.`,
    decidedOn: (day) => `Decided on ${day}.`,
    changedOn: (day) => `Changed on ${day}.`,
    changed: 'What changed since',
    notUsed: 'The decision does not rest on this, because:',
    how: 'How this was decided',
    howAbout: (theme) => `: ${theme}`,
    panel: 'What changed',
    panelMore: 'All that changed',
    since: 'What comes of this decision',
  },
  cy: {
    responses: {
      'will-do': 'Byddwn yn ei wneud',
      'working-on-it': 'Rydym yn gweithio arno',
      cannot: 'Ni allwn, oherwydd',
      'already-done': 'Mae wedi’i wneud yn barod',
      'out-of-scope': 'Rhywun arall sy’n penderfynu hyn',
    },
    said: (size) => plural(size, pobl, 'cy'),
    due: (day) => `Erbyn ${day}.`,
    decidedOn: (day) => `Penderfynwyd ar ${day}.`,
    changedOn: (day) => `Newidiodd ar ${day}.`,
    changed: 'Beth newidiodd ers hynny',
    notUsed: 'Nid yw’r penderfyniad yn dibynnu ar hyn, oherwydd:',
    how: 'Sut y penderfynwyd hyn',
    howAbout: (theme) => `: ${theme}`,
    panel: 'Beth newidiodd',
    panelMore: 'Popeth a newidiodd',
    since: 'Beth sy’n dod o’r penderfyniad hwn',
  },
}
