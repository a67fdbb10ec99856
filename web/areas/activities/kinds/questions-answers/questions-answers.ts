import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Values } from '../../questions/question.ts'
import type { Form, Kind } from '../kind.ts'
import { fresh, limits, readDefinition, refusal } from './definition.ts'

/** With a dash, so that nobody takes a topic for words that somebody wrote. */
export const topicKey = 'the-topic'

/** People ask, others want to know it too, and the council answers in public by a promised day. */
export const questionsAnswers: Kind = {
  kind: 'questions-answers',
  name: { en: 'Questions and answers', cy: 'Cwestiynau ac atebion' },
  inText: 'board of questions and answers',
  fresh,
  refusal,
  questions: (form) => [question(form), ...topicOf(form), ...askedOfAll.map(said)],
  contribution: (values) => ({
    words: values['answer'] || null,
    data: isTopic(values[topicKey]) ? { [topicKey]: values[topicKey] } : {},
  }),
  values: ({ words, data }) => ({ ...(words ? { answer: words } : {}), ...(data as Values) }),
  isData: (kept) =>
    !!kept &&
    typeof kept === 'object' &&
    Object.entries(kept).every(([name, value]) => name === topicKey && isTopic(value)),
  saysSomething: ({ words }) => !!words,
}

const isTopic = (value: unknown): value is string => typeof value === 'string' && /^t[1-9]\d{0,2}$/.test(value)

const question = (form: Form): Question => ({
  key: 'answer',
  type: 'words',
  most: limits.question,
  lines: 4,
  optional: false,
  title: { en: 'What do you want to know?', cy: 'Beth hoffech chi ei wybod?' },
  short: { en: 'Your question', cy: 'Eich cwestiwn' },
  hint: form.help
    ? { en: form.help, cy: translated(form, 'help', 'cy') }
    : {
        en: 'Ask one thing at a time. Others can then want to know it too.',
        cy: 'Gofynnwch un peth ar y tro. Yna gall eraill fod eisiau ei wybod hefyd.',
      },
})

const topicOf = (form: Form): Question[] => {
  const { topics } = readDefinition(form.definition)
  return topics.length
    ? [
        {
          key: topicKey,
          type: 'single',
          optional: true,
          title: { en: 'What is it about?', cy: 'Am beth y mae?' },
          short: { en: 'About', cy: 'Am' },
          options: topics.map(({ key, en, cy }) => ({ key, label: { en, cy: cy || en } })),
        },
      ]
    : []
}

/** A question that may not be shown is answered to the asker alone. */
const said = (asked: Question): Question =>
  asked.type === 'publish'
    ? {
        ...asked,
        title: { en: 'Can we show your question with its answer?', cy: 'Gawn ni ddangos eich cwestiwn gyda’i ateb?' },
        hint: {
          en: 'If you say no, we answer only you. Others then cannot find it.',
          cy: 'Os dywedwch na, byddwn yn ateb chi yn unig. Yna ni all eraill ddod o hyd iddo.',
        },
      }
    : asked.type === 'contact'
      ? {
          ...asked,
          title: { en: 'How do you want to get the answer?', cy: 'Sut hoffech chi gael yr ateb?' },
          short: { en: 'Getting the answer', cy: 'Cael yr ateb' },
        }
      : asked
