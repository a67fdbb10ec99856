import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Values } from '../../questions/question.ts'
import type { Form, Kind } from '../kind.ts'
import { fresh, longest, notReady, readDefinition, refusal } from './definition.ts'

/** With a dash, so that nobody takes a choice for words that somebody wrote. */
export const choiceKey = 'the-choice'

/** One closed question, answered with one press. It counts who answered, and stands for nobody else. */
export const quickPoll: Kind = {
  kind: 'quick-poll',
  name: { en: 'Quick poll', cy: 'Pôl cyflym' },
  fresh,
  minutes: 1,
  once: true,
  refusal,
  notReady,
  questions: (form) => [choice(form), why, ...askedOfAll],
  contribution: (values) => ({
    words: values['answer'] || null,
    data: isKey(values[choiceKey]) ? { [choiceKey]: values[choiceKey] } : {},
  }),
  values: ({ words, data }) => ({ ...(words ? { answer: words } : {}), ...(data as Values) }),
  isData: (kept) =>
    !!kept &&
    typeof kept === 'object' &&
    Object.entries(kept).every(([name, value]) => name === choiceKey && isKey(value)),
  hasWords: ({ words }) => !!words,
  saysSomething: ({ data }) => !!data[choiceKey],
}

const isKey = (value: unknown): value is string => typeof value === 'string' && /^o[1-9]\d{0,2}$/.test(value)

const choice = (form: Form): Question => ({
  key: choiceKey,
  type: 'single',
  optional: false,
  title: { en: form.question, cy: translated(form, 'question', 'cy') },
  short: { en: 'Your vote', cy: 'Eich pleidlais' },
  options: readDefinition(form.definition).options.map(({ key, en, cy }) => ({ key, label: { en, cy: cy || en } })),
})

const why: Question = {
  key: 'answer',
  type: 'words',
  most: longest.why,
  lines: 3,
  optional: true,
  title: { en: 'Why?', cy: 'Pam?' },
  short: { en: 'Why', cy: 'Pam' },
  hint: { en: 'A few words, if you like.', cy: 'Ychydig eiriau, os dymunwch.' },
}
