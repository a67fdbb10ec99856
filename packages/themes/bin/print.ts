import { table } from '@folkmoot/command'
import type { SuggestedTheme, Suggestion } from '../src/index.ts'

/** A suggestion to read in a terminal. */
export function printed({ themes, comments, unplaced, languages, repeats, model }: Suggestion): string {
  const steady = themes.filter(({ shaky }) => !shaky).length
  const head = [
    `${comments.length} comments, ${repeats} of them repeats. ${themes.length} themes are suggested; ${steady} are steady.`,
    `Languages: ${languages.map(({ language, comments: count }) => `${language} ${count}`).join(', ')}.`,
    'Nobody has confirmed these themes. Read them, name them, merge and split them.',
  ]
  const rows = themes.map(({ id, comments: own, distinct, steadiness, shaky, keyphrases }) => [
    id,
    `${own.length}`,
    `${distinct}`,
    steadiness.toFixed(2),
    shaky ? 'shaky' : '',
    keyphrases.map(({ phrase }) => phrase).join(', '),
  ])
  const list = rows.length > 0 ? [table(['theme', 'comments', 'to read', 'steadiness', '', 'phrases'], rows)] : []
  const alone =
    unplaced.length > 0
      ? `${unplaced.length} comments are in no theme. Read them one by one: ${first(unplaced)}`
      : 'Every comment is in a theme.'
  return [head.join('\n'), ...list, ...themes.map(quoted), alone, `Made with: ${model}`].join('\n\n')
}

const first = (ids: readonly string[]) => `${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ', ...' : ''}`

const quoted = ({ id, examples }: SuggestedTheme) =>
  [id, ...examples.map((example) => `  "${oneLine(example.text)}" (${example.id})`)].join('\n')

/** A comment on one line, with marks that would steer a terminal taken out. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
