import { pathToFileURL } from 'node:url'
import { type Command, exitCodes, Refused, textOf, type Values } from '@folkmoot/command'
import type { Embedder } from '../src/index.ts'

export const themes: Command = {
  name: 'themes',
  usage: 'themes FILE.csv [--text COLUMN] [--id COLUMN] [--number N] [--json]',
  about: 'Suggests themes for the comments in a table. A person names them: it invents no titles.',
  help: [
    'FILE.csv         a table with a head line; commas, semicolons or tabs',
    '--text COLUMN    the column with the comments (default: text, comment, response or answer)',
    '--id COLUMN      the column that names each comment (default: id, or the line number)',
    '--group COLUMN   the column with the opinion group of the author, if there is one',
    '--language CODE  take all comments to be in this language, such as en (default: told for each comment)',
    '--number N       how many themes, 2 to 200 (default: the steadiest of 15 to 40, fewer for few comments)',
    '--seed TEXT      any text; the same seed gives the same themes (default: folkmoot)',
    '--embedder FILE  a module that exports `embedder`, to place comments by meaning as well (default: none)',
    '--json           print the answer for machines: docs/commands/themes.md',
    'Exit code 0: done. 1: the file or an option is wrong. 2: there are no comments to group.',
  ],
  options: {
    text: { type: 'string' },
    id: { type: 'string' },
    group: { type: 'string' },
    language: { type: 'string' },
    number: { type: 'string' },
    seed: { type: 'string' },
    embedder: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [1, 1],
  async run(values, [path], { file, say, progress }) {
    const { readComments } = await import('./read-comments.ts')
    const columns = { text: textOf(values, 'text'), id: textOf(values, 'id'), group: textOf(values, 'group') }
    const comments = readComments(file(path!), columns)
    const number = numberOf(values)
    const language = textOf(values, 'language')
    const module = textOf(values, 'embedder')
    const embedder = module === undefined ? undefined : await loadEmbedder(file(module))
    const { suggestThemes } = await import('../src/index.ts')
    const suggestion = await suggestThemes(comments, {
      seed: textOf(values, 'seed') ?? 'folkmoot',
      ...(number !== undefined && { number }),
      ...(language !== undefined && { language }),
      ...(embedder && { embedder }),
      progress: (done, of, sentence) => progress(`${sentence} (${done} of ${of})`),
    })
    if (values['json']) say(JSON.stringify(suggestion))
    else if (suggestion.kind === 'not-suggested') say(suggestion.sentence)
    else say((await import('./print.ts')).printed(suggestion))
    return suggestion.kind === 'suggested' ? exitCodes.done : exitCodes.impossible
  },
}

function numberOf(values: Values): number | undefined {
  const text = textOf(values, 'number')
  if (text === undefined) return undefined
  if (!/^\d{1,3}$/.test(text)) throw new Refused(`--number is "${text}": it must be a whole number from 2 to 200.`)
  return Number(text)
}

async function loadEmbedder(path: string): Promise<Embedder> {
  const loaded: { embedder?: Embedder } = await import(pathToFileURL(path).href).catch((error: Error) => {
    throw new Refused(`${path} could not be loaded: ${error.message}`)
  })
  if (typeof loaded.embedder?.embed !== 'function')
    throw new Refused(`${path} exports no \`embedder\` with a function \`embed\`.`)
  return loaded.embedder
}
