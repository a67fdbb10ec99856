import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Values } from '../../questions/question.ts'
import type { Contribution, Form, Kind } from '../kind.ts'
import { fresh, limits, readDefinition, refusal } from './definition.ts'

const isDots = (name: string): boolean => /^dots-[a-z]\d{1,4}$/.test(name)

/** Questions that grew out of what people said, ideas against them, and dots on the ideas. An idea is a voice; dots are counted. */
export const howMightWe: Kind = {
  kind: 'how-might-we',
  name: { en: 'How might we', cy: 'Sut gallwn ni' },
  inText: 'how-might-we board',
  fresh,
  refusal,
  notReady: ({ definition }) => (readDefinition(definition).questions.length ? undefined : 'hmw-no-questions'),
  questions: (form) => [which(form), idea(form), ...dots(form), ...askedOfAll],
  // On screen dots are put on pages of their own, where they are counted as they are put.
  way: (form) => [which(form), idea(form), ...askedOfAll],
  contribution(values) {
    const kept = Object.entries(values).filter(([name, value]) => value && isOwn(name))
    return { words: values['answer'] || null, data: Object.fromEntries(kept) }
  },
  values: ({ words, data }) => ({ ...(words ? { answer: words } : {}), ...(data as Values) }),
  onPaperOnly: isDots,
  isData: (kept) =>
    !!kept &&
    typeof kept === 'object' &&
    Object.entries(kept).every(([name, value]) => isOwn(name) && typeof value === 'string' && value.length <= 10),
  hasWords: ({ words }: Contribution) => !!words,
  saysSomething: ({ words, data }: Contribution) => !!words || Object.keys(data).some((name) => isDots(name)),
}

const isOwn = (name: string): boolean => name === 'hmw-question' || isDots(name)

function which({ definition }: Form): Question {
  return {
    key: 'hmw-question',
    type: 'single',
    optional: true,
    options: readDefinition(definition).questions.map(({ key, en, cy }) => ({ key, label: { en, cy: cy || en } })),
    title: { en: 'Which question is your idea for?', cy: 'Ar gyfer pa gwestiwn y mae eich syniad?' },
    short: { en: 'Question', cy: 'Cwestiwn' },
  }
}

export const idea = (form: Form): Question => ({
  key: 'answer',
  type: 'words',
  most: limits.idea,
  lines: 5,
  optional: true,
  title: { en: 'What is your idea?', cy: 'Beth yw eich syniad?' },
  short: { en: 'The idea', cy: 'Y syniad' },
  hint: form.help
    ? { en: form.help, cy: translated(form, 'help', 'cy') }
    : { en: 'Big or small, finished or not.', cy: 'Mawr neu fach, yn gyflawn neu beidio.' },
})

/** On paper: dots on the ideas that officers put on the form. */
function dots({ definition }: Form): Question[] {
  const { dots: total, each, paper } = readDefinition(definition)
  return paper.length
    ? [
        {
          key: 'dots',
          type: 'points',
          dots: true,
          all: false,
          total,
          each,
          optional: true,
          options: paper.map(({ key, label }) => ({ key, label: { en: label, cy: label } })),
          title: {
            en: 'Put your dots on the ideas you like',
            cy: 'Rhowch eich dotiau ar y syniadau rydych yn eu hoffi',
          },
          short: { en: 'Dots', cy: 'Dotiau' },
        },
      ]
    : []
}
