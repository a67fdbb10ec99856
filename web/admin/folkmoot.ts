import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ConfigError } from '../config.ts'
import { BoxError } from '../platform/box.ts'
import { MigrationError } from '../platform/migrate.ts'
import { AlreadyServed } from '../processes.ts'
import { type Command, Refused, type Surroundings } from './command.ts'
import { commands } from './commands.ts'

const around: Surroundings = {
  file: (path) => resolve(process.env['FOLKMOOT_CALLED_FROM'] ?? process.cwd(), path),
  say: (text) => console.log(text),
  progress: (text) => void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`),
}

const overview = () =>
  `bin/folkmoot: the administration command of Folkmoot\n\n${commands.map(({ usage, about }) => `  ${usage.padEnd(62)} ${about}`).join('\n')}\n\nbin/folkmoot COMMAND --help says more about one.`

const helpOf = ({ usage, about, help }: Command) =>
  `bin/folkmoot ${usage}\n\n${about}\n${help.map((line) => `  ${line}`).join('\n')}`

/** The longest command whose words begin what was typed. */
const find = (words: readonly string[]) =>
  commands
    .filter(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name)
    .sort((a, b) => b.name.length - a.name.length)[0]

async function main(words: readonly string[]): Promise<number> {
  const command = find(words)
  if (!command) {
    const asked = words.length === 0 || words[0] === '--help' || words[0] === 'help'
    console[asked ? 'log' : 'error'](asked ? overview() : `There is no command "${words.join(' ')}".\n\n${overview()}`)
    return asked ? 0 : 2
  }
  const rest = words.slice(command.name.split(' ').length)
  if (rest.includes('--help')) {
    console.log(helpOf(command))
    return 0
  }
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args: [...rest], options: command.options ?? {}, allowPositionals: true, strict: true })
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${helpOf(command)}`)
    return 2
  }
  const [least, most] = command.takes
  if (parsed.positionals.length < least || parsed.positionals.length > most) {
    console.error(
      `${command.name} takes ${least === most ? least : `${least} to ${most}`} arguments; ${parsed.positionals.length} were given.\n\n${helpOf(command)}`,
    )
    return 2
  }
  return command.run(parsed.values, parsed.positionals, around)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const known = [Refused, ConfigError, BoxError, MigrationError, AlreadyServed, RangeError].some(
    (kind) => error instanceof kind,
  )
  console.error(known ? (error as Error).message : error)
  process.exitCode = 1
}
