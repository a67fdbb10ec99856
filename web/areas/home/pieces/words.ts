import type { Catalogue } from '../../../platform/words.ts'

export type ResponseKind = 'will-do' | 'working-on-it' | 'cannot' | 'already-done' | 'out-of-scope'

type Forms = Record<string, string> & { other: string }

/** Sentences that several gathered pages share. */
type Says = {
  took: Forms
  minutes: Forms
  until: (when: string) => string
  noEnd: string
  everywhere: (council: string) => string
  said: Forms
  saidIn: (said: string, project: string) => string
  did: Record<ResponseKind | 'changed', string>
  decided: (when: string) => string
  changed: (when: string) => string
  how: string
  howAbout: (what: string) => string
}

export const words: Catalogue<Says> = {
  en: {
    took: { one: '# person has taken part', other: '# people have taken part' },
    minutes: { one: 'Takes about # minute', other: 'Takes about # minutes' },
    until: (when) => `Open until ${when}`,
    noEnd: 'No closing date',
    everywhere: (council) => `All of ${council}`,
    said: { one: '# person said', other: '# people said' },
    saidIn: (said, project) => `${said}, in ${project}`,
    did: {
      'will-do': 'We will do it',
      'working-on-it': 'We are working on it',
      cannot: 'We cannot, because',
      'already-done': 'It is done already',
      'out-of-scope': 'Somebody else decides this',
      changed: 'We did',
    },
    decided: (when) => `Decided on ${when}.`,
    changed: (when) => `Changed on ${when}.`,
    how: 'How this was decided',
    howAbout: (what) => `: ${what}`,
  },
  cy: {
    took: {
      one: '# person wedi cymryd rhan',
      two: '# berson wedi cymryd rhan',
      few: '# pherson wedi cymryd rhan',
      other: '# o bobl wedi cymryd rhan',
    },
    minutes: { one: 'Tua # funud', two: 'Tua # funud', other: 'Tua # munud' },
    until: (when) => `Ar agor tan ${when}`,
    noEnd: 'Dim dyddiad cau',
    everywhere: (council) => `${council} i gyd`,
    said: { one: 'Dywedodd # person', two: 'Dywedodd # berson', other: 'Dywedodd # o bobl' },
    saidIn: (said, project) => `${said}, yn ${project}`,
    did: {
      'will-do': 'Byddwn yn ei wneud',
      'working-on-it': 'Rydym yn gweithio arno',
      cannot: 'Ni allwn, oherwydd',
      'already-done': 'Mae wedi’i wneud yn barod',
      'out-of-scope': 'Rhywun arall sy’n penderfynu hyn',
      changed: 'Gwnaethom',
    },
    decided: (when) => `Penderfynwyd ar ${when}.`,
    changed: (when) => `Newidiwyd ar ${when}.`,
    how: 'Sut y penderfynwyd hyn',
    howAbout: (what) => `: ${what}`,
  },
}
