import { z } from 'zod'
import { ownVotes } from '../../paths.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Said } from '../../questions/question.ts'
import type { Kind } from '../kind.ts'
import { fresh, isDefinition, type PaperStatement, readDefinition } from './definition.ts'
import type { Choice } from './voting/rules.ts'

/** Below this there is nothing to compare. */
export const fewestStatements = 3

const choices: readonly { key: Choice; label: Said }[] = [
  { key: 'agree', label: { en: 'Agree', cy: 'Cytuno' } },
  { key: 'disagree', label: { en: 'Disagree', cy: 'Anghytuno' } },
  { key: 'pass', label: { en: 'Pass', cy: 'Pasio' } },
]
const data = z.record(z.string().regex(/^s-\d{1,5}$/), z.enum(['agree', 'disagree', 'pass']))

const asked = ({ number, text, cy }: PaperStatement): Question => ({
  key: `s-${number}`,
  type: 'single',
  title: { en: text, cy: cy || text },
  optional: true,
  options: choices,
})

/** Short statements to agree with, disagree with or pass on; from the votes comes a map of where people stand. */
export const opinionMap: Kind = {
  kind: 'opinion-map',
  name: { en: 'Opinion map', cy: 'Map barn' },
  fresh,
  once: true,
  countedOnly: true,
  changeable: () => false,
  changeAt: (code) => ownVotes.to({ code }),
  refusal: ({ definition }) => (isDefinition(definition) ? undefined : 'unreadable'),
  notReady({ definition }) {
    const { paper, imported } = readDefinition(definition)
    return imported || paper.length >= fewestStatements ? undefined : 'too-few-statements'
  },
  questions: ({ definition }) => [
    ...readDefinition(definition).paper.map(asked),
    ...askedOfAll.filter(({ type }) => type !== 'publish'),
  ],
  contribution: (values) => ({
    words: null,
    data: Object.fromEntries(
      Object.entries(values).filter(([name, value]) => data.safeParse({ [name]: value }).success),
    ),
  }),
  values: ({ data: kept }) => (data.safeParse(kept).success ? (kept as Record<string, string>) : {}),
  isData: (kept) => data.safeParse(kept).success,
  saysSomething: ({ data: kept }) => Object.keys(kept).length > 0,
}
