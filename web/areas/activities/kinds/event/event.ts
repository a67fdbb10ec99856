import { z } from 'zod'
import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Values } from '../../questions/question.ts'
import type { Kind } from '../kind.ts'

const data = z.object({ table: z.string().max(40).optional() }).strict()
const definition = z.object({}).strict()

const tableQuestion: Question = {
  key: 'table',
  type: 'line',
  most: 40,
  optional: true,
  title: {
    en: 'Were you at the event? Give the number of your table',
    cy: 'Oeddech chi yn y digwyddiad? Rhowch rif eich bwrdd',
  },
  short: { en: 'Table', cy: 'Bwrdd' },
}

/** An event: its own details and rooms lie beside it; what people say before, at and after it are voices of this kind. */
export const event: Kind = {
  kind: 'event',
  name: { en: 'Event', cy: 'Digwyddiad' },
  fresh: {},
  refusal: (form) => (definition.safeParse(form.definition).success ? undefined : 'unreadable'),
  questions(form) {
    const inBoth = (field: 'question' | 'help') => ({ en: form[field], cy: translated(form, field, 'cy') })
    return [
      {
        key: 'answer',
        type: 'words',
        title: inBoth('question'),
        ...(form.help ? { hint: inBoth('help') } : {}),
        optional: false,
        most: 3000,
        lines: 6,
      },
      tableQuestion,
      ...askedOfAll,
    ]
  },
  contribution: (values) => ({
    words: values['answer'] || null,
    data: values['table'] ? { table: values['table'] } : {},
  }),
  values: ({ words, data: { table } }): Values => ({
    ...(words ? { answer: words } : {}),
    ...(typeof table === 'string' ? { table } : {}),
  }),
  isData: (kept) => data.safeParse(kept).success,
  saysSomething: ({ words }) => !!words,
}
