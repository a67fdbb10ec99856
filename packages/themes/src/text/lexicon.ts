import snowball from 'snowball-stemmers'
import stopword from 'stopword'
import { welshSmall } from './welsh.ts'

/** What a language's words are reduced by: its stemmer, and its small words that carry no theme. */
export type Lexicon = { stem(word: string): string; small: ReadonlySet<string> }

/** By ISO 639-1: the name of the Snowball algorithm ('' where there is none) and of the list of small words. */
const known: Record<string, readonly [algorithm: string, list: string]> = {
  ar: ['arabic', 'ara'],
  bn: ['', 'ben'],
  bg: ['', 'bul'],
  ca: ['catalan', 'cat'],
  cs: ['czech', 'ces'],
  da: ['danish', 'dan'],
  de: ['german', 'deu'],
  el: ['', 'ell'],
  en: ['english', 'eng'],
  es: ['spanish', 'spa'],
  et: ['', 'est'],
  eu: ['basque', 'eus'],
  fa: ['', 'fas'],
  fi: ['finnish', 'fin'],
  fr: ['french', 'fra'],
  ga: ['irish', 'gle'],
  gu: ['', 'guj'],
  he: ['', 'heb'],
  hi: ['', 'hin'],
  hr: ['', 'hrv'],
  hu: ['hungarian', 'hun'],
  hy: ['armenian', 'hye'],
  it: ['italian', 'ita'],
  ku: ['', 'kur'],
  lt: ['', 'lit'],
  lv: ['', 'lav'],
  nl: ['dutch', 'nld'],
  no: ['norwegian', 'nob'],
  pa: ['', 'panGu'],
  pl: ['', 'pol'],
  pt: ['portuguese', 'por'],
  ro: ['romanian', 'ron'],
  ru: ['russian', 'rus'],
  sk: ['', 'slk'],
  sl: ['slovene', 'slv'],
  so: ['', 'som'],
  sv: ['swedish', 'swe'],
  ta: ['tamil', ''],
  th: ['', 'tha'],
  tl: ['', 'tgl'],
  tr: ['turkish', 'tur'],
  uk: ['', 'ukr'],
  ur: ['', 'urd'],
  vi: ['', 'vie'],
}

/** What the list for English lacks: short forms, and words that every answer to a council holds. */
const english =
  "can't cannot couldn't didn't doesn't don't dont hasn't haven't i'd i'll i'm i've isn't it's let's shouldn't that's there's they're wasn't we'd we'll we're we've weren't what's won't wouldn't you're no not yes please thank thanks just more really also get got etc im ive us its theirs ours yours me may would will shall could should am being been were did done having who whom whose when why how where without during while about again against away within around anything everything something nothing even still every rather yet however because until unless upon".split(
    ' ',
  )

const made = new Map<string, Lexicon>()

/** The lexicon of a language, made once. A language that is not known keeps its words whole. */
export function lexicon(language: string): Lexicon {
  const ready = made.get(language)
  if (ready) return ready
  const [algorithm, list] = known[language] ?? ['', '']
  const small = language === 'cy' ? welshSmall : [...(stopword[list] ?? []), ...(language === 'en' ? english : [])]
  const stemmer = algorithm ? snowball.newStemmer(algorithm) : undefined
  const stems = new Map<string, string>()
  const lexicon: Lexicon = {
    small: new Set(small.map((word) => word.normalize('NFKC').toLowerCase())),
    // Stemming takes some ten microseconds a word, and people use the same words.
    stem(word) {
      if (!stemmer) return word
      let stem = stems.get(word)
      if (stem === undefined) {
        stem = stemmer.stem(word)
        if (stems.size < 200_000) stems.set(word, stem)
      }
      return stem
    },
  }
  made.set(language, lexicon)
  return lexicon
}
