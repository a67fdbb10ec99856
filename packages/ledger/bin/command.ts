import { createReadStream, existsSync } from 'node:fs'
import { type Command, Refused, textOf } from '@folkmoot/command'
import { createChecker, splitLines } from '../src/index.ts'

export const verify: Command = {
  name: 'verify',
  usage: 'verify FILE [--head HASH] [--json]',
  about: 'Checks a public record downloaded from /record.jsonl: every line, its place and its seal.',
  help: [
    'FILE         the downloaded record',
    '--head HASH  a head that you kept before: it must be the last line',
    '--json       print the answer for machines',
    'Exit code 0: whole and unaltered. 1: something is wrong; the first wrong line is named.',
  ],
  options: { head: { type: 'string' }, json: { type: 'boolean' } },
  takes: [1, 1],
  async run(values, [path], { file, say }) {
    const from = file(path!)
    if (!existsSync(from)) throw new Refused(`There is no file ${from}.`)
    const head = textOf(values, 'head')
    const checker = createChecker(head ? { head } : {})
    for await (const line of splitLines(createReadStream(from))) if (checker.push(line)) break
    const answer = checker.end()
    if (values['json']) say(JSON.stringify(answer))
    else if (answer.ok)
      say(
        `The record is whole: ${answer.count} lines, none altered.\nIts head is ${answer.head}\nKeep the head: a later record must still contain it.`,
      )
    else say(`Line ${answer.line} is wrong: ${answer.message}`)
    return answer.ok ? 0 : 1
  },
}
