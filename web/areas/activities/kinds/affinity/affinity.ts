import { translated } from '../../../../platform/words.ts'
import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Kind } from '../kind.ts'
import { fresh, isDefinition, limits } from './definition.ts'

/** An affinity board: notes, and what was said and brought elsewhere in the project, put into named clusters together. */
export const affinity: Kind = {
  kind: 'affinity',
  name: { en: 'Affinity board', cy: 'Bwrdd clystyru' },
  fresh,
  refusal: ({ definition }) => (isDefinition(definition) ? undefined : 'unreadable'),
  questions: (form) => [
    {
      key: 'answer',
      type: 'words',
      most: limits.note,
      lines: 3,
      optional: false,
      title: { en: form.question, cy: translated(form, 'question', 'cy') },
      short: { en: 'Your note', cy: 'Eich nodyn' },
      hint: form.help
        ? { en: form.help, cy: translated(form, 'help', 'cy') }
        : { en: 'One thought to a note.', cy: 'Un syniad i bob nodyn.' },
    },
    ...askedOfAll,
  ],
  contribution: (values) => ({ words: values['answer'] || null, data: {} }),
  values: ({ words }) => (words ? { answer: words } : {}),
  isData: (kept) => !!kept && typeof kept === 'object' && Object.keys(kept).length === 0,
  saysSomething: ({ words }) => !!words,
}
