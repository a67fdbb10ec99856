import type { Catalogue } from '../../../platform/words.ts'
import type { Mark } from './marks.ts'
import { longestDescription, longestName, type NameRefusal, type ThemeRefusal } from './rules.ts'

export const nameRefusals: Record<NameRefusal, string> = {
  'no-name': 'Write a name for the theme',
  'name-too-long': `The name must be ${longestName} characters or less`,
  'description-too-long': `The description must be ${longestDescription} characters or less`,
  'name-taken': 'There is a theme with this name already. Use that one, or choose another name',
}
export const themeRefusals: Record<ThemeRefusal, string> = {
  'nothing-chosen': 'Choose at least one thing that somebody said',
  'no-theme-chosen': 'Choose at least one theme',
  'merged-meanwhile': 'Somebody merged this theme with another meanwhile. Go back to the list of themes',
  'into-itself': 'Choose another theme to merge it with',
  'not-the-same-project': 'Choose a theme of the same project',
  'not-merged': 'This theme is not merged with another',
  'merged-on': 'The theme it was merged with has itself been merged since. Undo that first',
  'everything-chosen': 'Leave at least one in the old theme. To change its name, rename it',
}

type Words = {
  size: (n: number) => string
  by: Record<Mark, (n: number) => string>
  chosen: string
  said: string
  about: string
  of: string
  cameFrom: (names: string) => string
  splitFrom: string
  notShown: (n: number) => string
  more: string
  none: string
  merged: (name: string) => string
  thought: string
}

export const words: Catalogue<Words> = {
  en: {
    size: (n) => (n === 1 ? '1 person spoke about this' : `${n.toLocaleString('en-GB')} people spoke about this`),
    by: {
      person: (n) => `${n.toLocaleString('en-GB')} confirmed by a person who read them`,
      rule: (n) => `${n.toLocaleString('en-GB')} put here by a rule that a person wrote`,
      model: (n) =>
        `${n.toLocaleString('en-GB')} more suggested by a computer: nobody has read them yet, and they do not count`,
    },
    chosen: 'Chosen for the report',
    said: 'What people said, in their own words',
    about:
      'A theme is a name that the council gave to things people said that belong together. Nobody’s words were changed.',
    of: 'A theme of',
    cameFrom: (names) => `It brings together what was first under: ${names}.`,
    splitFrom: 'It was part of',
    notShown: (n) =>
      `${n.toLocaleString('en-GB')} more are counted but not shown, because the person did not want their words shown.`,
    more: 'More of what people said',
    none: 'Nobody’s words are shown under this theme yet.',
    thought: 'Send us a thought about this',
    merged: (name) => `This theme is now part of “${name}”.`,
  },
  cy: {
    size: (n) => `Soniodd ${n.toLocaleString('cy')} o bobl am hyn`,
    by: {
      person: (n) => `${n.toLocaleString('cy')} wedi'u cadarnhau gan berson a'u darllenodd`,
      rule: (n) => `${n.toLocaleString('cy')} wedi'u rhoi yma gan reol a ysgrifennodd person`,
      model: (n) =>
        `${n.toLocaleString('cy')} arall wedi'u hawgrymu gan gyfrifiadur: nid oes neb wedi'u darllen eto, ac nid ydynt yn cyfrif`,
    },
    chosen: "Wedi'u dewis ar gyfer yr adroddiad",
    said: 'Yr hyn a ddywedodd pobl, yn eu geiriau eu hunain',
    about:
      "Enw a roddodd y cyngor ar bethau a ddywedodd pobl sy'n perthyn i'w gilydd yw thema. Ni newidiwyd geiriau neb.",
    of: 'Thema yn',
    cameFrom: (names) => `Mae'n dwyn ynghyd yr hyn a oedd gyntaf o dan: ${names}.`,
    splitFrom: 'Roedd yn rhan o',
    notShown: (n) =>
      `Mae ${n.toLocaleString('cy')} arall wedi'u cyfrif ond heb eu dangos, am nad oedd y person am i'w eiriau gael eu dangos.`,
    more: "Mwy o'r hyn a ddywedodd pobl",
    none: 'Does dim geiriau neb i’w gweld o dan y thema hon eto.',
    thought: 'Anfonwch sylw atom am hyn',
    merged: (name) => `Mae'r thema hon bellach yn rhan o “${name}”.`,
  },
}
