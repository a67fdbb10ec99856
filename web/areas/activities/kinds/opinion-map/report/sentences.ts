import type { MapPage } from '../../../../../kernels/opinion-map.ts'
import { formatList } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { textOf } from '../voting/pages.tsx'
import type { Reading } from './read.ts'

type Said = MapPage['said'][number]

/** What the map shows, in sentences: those about statements that are there no more are left out. */
export function sentencesOf(reading: Reading, language: Language): string[] {
  const { page, texts } = reading
  const name = (id: number) => page.groups.find((group) => group.id === id)?.name ?? ''
  return page.said.flatMap((said) => {
    if (said.about === 'people' || said.about === 'groups' || said.about === 'spread') return []
    const statement = texts.get(Number(said.statements[0]))
    if (!statement) return []
    const words = `“${textOf(statement, language)}”`
    return [language === 'cy' ? inWelsh(said, words, name, page) : inEnglish(said, words, name, page)]
  })
}

type Teller = (said: Said, words: string, name: (id: number) => string, page: MapPage) => string

const inEnglish: Teller = (said, words, name, { groups }) => {
  const all = groups.length === 2 ? 'Both groups' : `All ${groups.length} groups`
  const counts = said.counted ? ` (${said.counted.success} of ${said.counted.trials} who voted on it)` : ''
  const sides = said.sides
  const side = (ids: readonly number[], verb: string) =>
    `${ids.length === 1 ? 'group' : 'groups'} ${formatList(ids.map(name), 'en')} ${ids.length === 1 ? `${verb}s` : verb}`
  if (said.about === 'apart')
    return `Group ${name(said.groups[0]!)} stands out: it ${said.counted?.way}s with ${words}${counts}.`
  if (said.about === 'split' && sides)
    return `Opinions part most on ${words}: ${side(sides.agree, 'agree')}, ${side(sides.disagree, 'disagree')}.`
  const way = said.about === 'all-agree' ? 'agree' : 'disagree'
  return said.groups.length ? `${all} ${way} with ${words}.` : `Most people ${way} with ${words}${counts}.`
}

const inWelsh: Teller = (said, words, name, { groups }) => {
  const all = groups.length === 2 ? 'y ddau grŵp' : `pob un o’r ${groups.length} grŵp`
  const counts = said.counted ? ` (${said.counted.success} o’r ${said.counted.trials} a bleidleisiodd arno)` : ''
  const sides = said.sides
  const side = (ids: readonly number[], verb: string) => `grŵp ${formatList(ids.map(name), 'cy')} yn ${verb}`
  if (said.about === 'apart')
    return `Mae grŵp ${name(said.groups[0]!)} yn sefyll allan: mae’n ${said.counted?.way === 'agree' ? 'cytuno' : 'anghytuno'} â ${words}${counts}.`
  if (said.about === 'split' && sides)
    return `Mae’r farn yn gwahanu fwyaf ar ${words}: ${side(sides.agree, 'cytuno')}, ${side(sides.disagree, 'anghytuno')}.`
  const way = said.about === 'all-agree' ? 'cytuno' : 'anghytuno'
  return said.groups.length
    ? `Mae ${all} yn ${way} â ${words}.`
    : `Mae’r rhan fwyaf o bobl yn ${way} â ${words}${counts}.`
}
