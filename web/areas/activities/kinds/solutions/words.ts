import type { Catalogue } from '../../../../platform/words.ts'
import type { TagColour } from '../../../../ui/tag/tag.tsx'
import type { Maker, Step, Verdict } from './rules.ts'

type Words = {
  resident: string
  by(name: string, date: string): string
  forGroup: string
  steps: Record<Step, string>
  makers: Record<Maker, string>
  verdicts: Record<Verdict, string>
  affected(n: number): string
  ideas(n: number): string
  groups(n: number): string
  owner(name: string): string
  board: string
  raise: string
  see: string
  about: string
  soFar(problems: number, decided: number): string
  everywhere: string
  and: string
  back: string
  closed: string
}

const n = (count: number) => count.toLocaleString('en-GB')

/** What the pages of a board share. */
export const solutionWords: Catalogue<Words> = {
  en: {
    resident: 'a resident',
    by: (name, date) => `By ${name}, ${date}`,
    forGroup: 'for the group',
    steps: {
      problem: 'Problem',
      ideas: 'Ideas',
      prototypes: 'Trying it out',
      tests: 'What we saw',
      decision: 'Decision',
    },
    makers: {
      council: 'The council',
      group: 'A community group',
      residents: 'Residents',
      together: 'Council, groups and residents together',
    },
    verdicts: { works: 'It works', partly: 'It works partly', not: 'It does not work' },
    affected: (count) => (count === 1 ? 'It affects 1 person' : `It affects ${n(count)} people`),
    ideas: (count) => (count === 1 ? '1 idea' : `${n(count)} ideas`),
    groups: (count) => (count === 1 ? '1 group works on it' : `${n(count)} groups work on it`),
    owner: (name) => `Looked after by ${name}`,
    board: 'The board',
    raise: 'Tell us about a problem',
    see: 'See the whole board',
    about:
      'Anyone can tell us about a problem or share an idea. We try ideas out, say what we saw, and decide in public. Whoever had an idea stays named with it.',
    soFar: (problems, decided) =>
      `${problems === 1 ? '1 problem' : `${n(problems)} problems`} so far. ${n(decided)} ${decided === 1 ? 'has' : 'have'} come to a decision.`,
    everywhere: 'Everywhere',
    and: 'and',
    back: 'Back to the problem',
    closed: 'This board is closed: you can read it, and not add to it.',
  },
  cy: {
    resident: 'preswylydd',
    by: (name, date) => `Gan ${name}, ${date}`,
    forGroup: 'ar ran y grŵp',
    steps: {
      problem: 'Problem',
      ideas: 'Syniadau',
      prototypes: 'Rhoi cynnig arni',
      tests: 'Beth welsom',
      decision: 'Penderfyniad',
    },
    makers: {
      council: 'Y cyngor',
      group: 'Grŵp cymunedol',
      residents: 'Preswylwyr',
      together: 'Y cyngor, grwpiau a phreswylwyr gyda’i gilydd',
    },
    verdicts: { works: 'Mae’n gweithio', partly: 'Mae’n gweithio’n rhannol', not: 'Nid yw’n gweithio' },
    affected: (count) => `Nifer y bobl y mae’n effeithio arnynt: ${n(count)}`,
    ideas: (count) => `Nifer y syniadau: ${n(count)}`,
    groups: (count) => `Nifer y grwpiau sy’n gweithio arno: ${n(count)}`,
    owner: (name) => `Yng ngofal ${name}`,
    board: 'Y bwrdd',
    raise: 'Dywedwch wrthym am broblem',
    see: 'Gweld y bwrdd cyfan',
    about:
      'Gall unrhyw un ddweud wrthym am broblem neu rannu syniad. Rydym yn rhoi cynnig ar syniadau, yn dweud beth welsom, ac yn penderfynu’n gyhoeddus. Mae enw’r sawl a gafodd y syniad yn aros gydag ef.',
    soFar: (problems, decided) =>
      `Nifer y problemau hyd yma: ${n(problems)}. Nifer a ddaeth i benderfyniad: ${n(decided)}.`,
    everywhere: 'Ym mhobman',
    and: 'a',
    back: 'Yn ôl at y broblem',
    closed: 'Mae’r bwrdd hwn wedi cau: gallwch ei ddarllen, ond nid ychwanegu ato.',
  },
}

export const stepColours: Record<Step, TagColour> = {
  problem: 'grey',
  ideas: 'yellow',
  prototypes: 'blue',
  tests: 'purple',
  decision: 'green',
}
export const verdictColours: Record<Verdict, TagColour> = { works: 'green', partly: 'yellow', not: 'red' }
