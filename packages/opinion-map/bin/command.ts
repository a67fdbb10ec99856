import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Refused, readText, table, textOf, writeText } from '@folkmoot/command'
import type { Comment, Mode, OpinionMap } from '../src/index.ts'

export const map: Command = {
  name: 'map',
  usage: 'map FOLDER [--mode polis|default] [--meta in|out] [--seed TEXT] [--svg FILE] [--json]',
  about: 'Finds groups of opinion in a conversation, what each holds and what all share.',
  help: [
    'FOLDER        a folder in the form in which Polis exports: participants-votes.csv and comments.csv',
    '--mode MODE   default, or polis to agree with what Polis computes',
    '--meta WHERE  whether statements marked is-meta take part: in (default), or out',
    '--seed TEXT   where lots are drawn, they come from this seed (default: folkmoot)',
    '--svg FILE    draw the map',
    '--json        print everything for machines',
    'Exit code 0: done. 1: a file is missing or wrong; the line and the reason are named.',
  ],
  options: {
    mode: { type: 'string' },
    meta: { type: 'string' },
    seed: { type: 'string' },
    svg: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [1, 1],
  async run(values, [folder], { file, say, progress }) {
    const mode = oneOf('--mode', textOf(values, 'mode') ?? 'default', ['default', 'polis'])
    const meta = oneOf('--meta', textOf(values, 'meta') ?? 'in', ['in', 'out'])
    const from = file(folder!)
    const text = (name: string) => readText(join(from, name))
    const { drawMap, opinionMap, readExport, summarise } = await import('../src/index.ts')
    const read = readExport(text('participants-votes.csv'), text('comments.csv'))
    if (!read.ok) throw new Refused(read.message)
    if (read.agreeIs === -1) progress('In this file -1 means agree: the totals show it. The votes were turned round.\n')
    const statements = read.statements.map((one) => (meta === 'in' ? { ...one, meta: false } : one))
    const seed = textOf(values, 'seed')
    const found = opinionMap(read.votes, {
      mode: mode as Mode,
      statements,
      ...(seed ? { seed } : {}),
      progress: (done, of, sentence) => progress(`${done} of ${of}: ${sentence}`),
    })
    const texts = new Map(read.statements.map(({ id, text: words }) => [id, words]))
    const svg = textOf(values, 'svg')
    if (svg) writeText(file(svg), drawMap(found, { title: titleOf(from) }))
    if (values['json']) {
      const { answerOf } = await import('./answer.ts')
      say(JSON.stringify(answerOf(found, read.statements, summarise(found, texts))))
    } else
      say(
        [...summarise(found, texts).map((sentence) => sentence.text), '', ...tables(found, read.statements)].join('\n'),
      )
    return 0
  },
}

function oneOf(name: string, value: string, known: readonly string[]): string {
  if (!known.includes(value)) throw new Refused(`${name} is "${value}"; it must be ${known.join(' or ')}.`)
  return value
}

/** The topic that the export gives, or the name of the folder. */
function titleOf(folder: string): string {
  const path = join(folder, 'summary.csv')
  const topic = existsSync(path) ? /^topic,"?(.+?)"?\r?$/m.exec(readText(path))?.[1] : undefined
  return topic?.replaceAll('""', '"') ?? folder.split(/[\\/]/).findLast((part) => part !== '') ?? 'Map of opinions'
}

function tables(map: OpinionMap, statements: readonly Comment[]): string[] {
  const texts = new Map(statements.map(({ id, text }) => [id, text.replace(/\s+/g, ' ').slice(0, 70)]))
  const id = (s: number) => map.statementIds[s]!
  const sides = [
    ...map.consensus.agree.map((one) => ['agree', one] as const),
    ...map.consensus.disagree.map((one) => ['disagree', one] as const),
  ]
  const shared = sides.map(([way, { statement, success, trials }]) => [
    id(statement),
    way,
    `${success}`,
    `${trials}`,
    texts.get(id(statement)) ?? '',
  ])
  const held = map.groups.flatMap(({ name, representative }) =>
    representative.map(({ statement, direction, success, trials }) => [
      name,
      id(statement),
      direction,
      `${success}`,
      `${trials}`,
      texts.get(id(statement)) ?? '',
    ]),
  )
  return [
    'What most people share:',
    table(['statement', 'view', 'of it', 'votes', 'words'], shared),
    '',
    'What sets each group apart:',
    table(['group', 'statement', 'view', 'of it', 'votes', 'words'], held),
  ]
}
