import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  title(board: string): string
  most: string
  idea: string
  supports: string
  byStatus(answered: number, total: number): string
  status: string
  ideas: string
  byTag: string
  tag: string
  map: string
  caption(placed: number, rest: number): string
  inWard(n: number): string
  table: string
  source(date: string): string
}

export const figureWords: Catalogue<Words> = {
  en: {
    title: (board) => `Ideas in figures: ${board}`,
    most: 'The ten ideas that most people support',
    idea: 'Idea',
    supports: 'People who support it',
    byStatus: (answered, total) => `The council has answered ${answered} of ${total} ideas`,
    status: 'Where it stands',
    ideas: 'Ideas',
    byTag: 'What the ideas are about',
    tag: 'About',
    map: 'Where the ideas are',
    caption: (placed, rest) =>
      `Darker wards have more ideas. ${placed} ideas are about one ward; ${rest} are about everywhere or say no place. Choose a ward to read its ideas.`,
    inWard: (n) => (n === 1 ? '1 idea' : `${n} ideas`),
    table: 'See the wards with their numbers',
    source: (date) => `ideas shown on this website, ${date}`,
  },
  cy: {
    title: (board) => `Syniadau mewn ffigurau: ${board}`,
    most: 'Y deg syniad y mae’r nifer fwyaf yn eu cefnogi',
    idea: 'Syniad',
    supports: 'Nifer sy’n ei gefnogi',
    byStatus: (answered, total) => `Mae’r cyngor wedi ateb ${answered} o ${total} syniad`,
    status: 'Statws',
    ideas: 'Syniadau',
    byTag: 'Am beth y mae’r syniadau',
    tag: 'Am',
    map: 'Ble mae’r syniadau',
    caption: (placed, rest) =>
      `Mae gan wardiau tywyllach fwy o syniadau. Mae ${placed} am un ward; mae ${rest} am bobman neu heb nodi lle. Dewiswch ward i ddarllen ei syniadau.`,
    inWard: (n) => `Syniadau: ${n}`,
    table: 'Gweld y wardiau gyda’u rhifau',
    source: (date) => `syniadau a ddangosir ar y wefan hon, ${date}`,
  },
}
