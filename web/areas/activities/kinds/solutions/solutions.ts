import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Question, Values } from '../../questions/question.ts'
import type { Contribution, Form, Kind } from '../kind.ts'
import { fresh, limits, refusal } from './definition.ts'

/** Problems of a place, and on each of them from idea over trial and test to a decision, in public. What is sent is a problem. */
export const solutions: Kind = {
  kind: 'solutions',
  name: { en: 'Solution board', cy: 'Bwrdd datrysiadau' },
  fresh,
  refusal,
  questions: (form) => [title, problem(form), where, ...askedOfAll.filter(({ key }) => key !== 'where')],
  contribution(values) {
    const { title: line } = values
    return { words: values['answer'] || null, data: line ? { title: line } : {} }
  },
  values: ({ words, data }) => ({ ...(words ? { answer: words } : {}), ...(data as Values) }),
  isData: (kept) =>
    !!kept &&
    typeof kept === 'object' &&
    Object.entries(kept).every(
      ([name, value]) => name === 'title' && typeof value === 'string' && value.length <= limits.title * 4,
    ),
  saysSomething: ({ words, data }: Contribution) => !!words || !!data['title'],
}

const title: Question = {
  key: 'title',
  type: 'line',
  most: limits.title,
  optional: false,
  title: { en: 'The problem in one line', cy: 'Y broblem mewn un llinell' },
  short: { en: 'In one line', cy: 'Mewn un llinell' },
  hint: {
    en: 'What is wrong, and where. For example: “The path by the brook floods”.',
    cy: 'Beth sydd o’i le, ac ymhle. Er enghraifft: “Mae’r llwybr wrth y nant yn gorlifo”.',
  },
}

const problem = (form: Form): Question => ({
  key: 'answer',
  type: 'words',
  most: limits.problem,
  lines: 6,
  optional: false,
  title: { en: 'Tell us more', cy: 'Dywedwch fwy wrthym' },
  short: { en: 'The problem', cy: 'Y broblem' },
  hint: form.help
    ? { en: form.help, cy: translated(form, 'help', 'cy') }
    : {
        en: 'When it happens, whom it affects, and what has been tried.',
        cy: 'Pryd mae’n digwydd, ar bwy mae’n effeithio, a beth sydd wedi’i drio.',
      },
})

const where: Question = {
  key: 'where',
  type: 'place',
  optional: true,
  title: { en: 'Which place is it about?', cy: 'Am ba le y mae?' },
  short: { en: 'Ward', cy: 'Ward' },
  hint: {
    en: 'Give a postcode there, or choose the ward. Leave it empty if it is about everywhere.',
    cy: 'Rhowch god post yno, neu dewiswch y ward. Gadewch yn wag os yw am bobman.',
  },
}
