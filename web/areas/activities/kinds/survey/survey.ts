import type { Json } from '@folkmoot/ledger'
import { z } from 'zod'
import type { Values } from '../../questions/question.ts'
import type { Kind } from '../kind.ts'
import { allQuestions, questionsOnWay } from './asked.ts'
import { fresh, isDefinition, readDefinition } from './definition.ts'
import { skipsIn } from './skips.ts'

const named = /^(q[1-9]\d{0,2}(-[a-z0-9]+)*|answer-[1-9]\d?)$/
/** A postcode is looked up and forgotten: the ward stays. */
const forgotten = /^q\d+-postcode$/
const data = z.record(z.string().regex(named), z.string())

/** A survey: many questions, most with answers to choose from. What is chosen is counted; own words are parts, as elsewhere. */
export const survey: Kind = {
  kind: 'survey',
  name: { en: 'Survey', cy: 'Arolwg' },
  fresh,
  refusal: ({ definition }) => (isDefinition(definition) ? undefined : 'unreadable'),
  questions: ({ definition }) => allQuestions(readDefinition(definition)),
  way: ({ definition }, values) => questionsOnWay(readDefinition(definition), values),
  routes: ({ definition }) => skipsIn(readDefinition(definition)),
  contribution(values) {
    const kept: { [key: string]: Json } = {}
    for (const [name, value] of Object.entries(values))
      if (value && named.test(name) && !forgotten.test(name)) kept[name] = value
    return { words: null, data: kept }
  },
  values: ({ data }) => data as Values,
  isData: (kept) => data.safeParse(kept).success,
  hasWords: ({ data }) => Object.keys(data).some((name) => name.startsWith('answer-')),
  saysSomething: ({ data }) => Object.keys(data).length > 0,
}
