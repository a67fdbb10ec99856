import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, Refused, type Surroundings } from './command.ts'

/** What the exit codes mean, of every command. */
export const exitCodes = {
  /** It was done, or it is so. */
  done: 0,
  /** It was refused or failed, or what was checked is wrong; a sentence says why. */
  refused: 1,
  /** What was asked is impossible; the answer says what stands against it. */
  impossible: 2,
  /** The command line was not understood. */
  usage: 64,
} as const

/** The surroundings of a terminal: `FOLKMOOT_CALLED_FROM` names the folder a wrapping script was called from. */
function surroundings(): Surroundings {
  return {
    file: (path) => resolve(process.env['FOLKMOOT_CALLED_FROM'] ?? process.cwd(), path),
    say: (text) => void process.stdout.write(`${text}\n`),
    progress: (text) => void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`),
  }
}

/**
 * Finds the command that was typed, reads its options and runs it. Asking for help is answered on the output,
 * a mistake on the error stream.
 *
 * @param program how the whole is called, for help and errors
 * @param words what was typed after the program's name
 * @returns the exit code
 * @example
 * const hello = { name: 'hello', usage: 'hello NAME', about: 'Greets.', help: [], takes: [1, 1], run: async () => 0 }
 * await runCommand('greeter', [hello], ['hello', 'Ada']) // => 0
 */
export async function runCommand(
  program: string,
  commands: readonly Command[],
  words: readonly string[],
  around: Surroundings = surroundings(),
  known: readonly (abstract new (...given: never[]) => Error)[] = [],
): Promise<number> {
  const complain = (sentence: string) => void process.stderr.write(`${sentence}\n`)
  const alone = commands.length === 1 ? commands[0] : undefined
  const command = find(commands, words) ?? alone
  const asksHelp = words.includes('--help') || words.includes('-h') || words[0] === 'help'
  if (!command || (alone && asksHelp)) {
    const text = alone ? helpOf(program, alone) : overview(program, commands)
    if (asksHelp || words.length === 0) around.say(text)
    else complain(`There is no command "${words.join(' ')}".\n\n${text}`)
    return asksHelp || words.length === 0 ? exitCodes.done : exitCodes.usage
  }
  const rest = find(commands, words) ? words.slice(command.name.split(' ').length) : words
  if (asksHelp) {
    around.say(helpOf(program, command))
    return exitCodes.done
  }
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args: [...rest], options: command.options ?? {}, allowPositionals: true, strict: true })
  } catch (error) {
    complain(`${(error as Error).message}\n\n${helpOf(program, command)}`)
    return exitCodes.usage
  }
  const [least, most] = command.takes
  const { length } = parsed.positionals
  if (length < least || length > most) {
    const takes = least === most ? `${least}` : `${least} to ${most}`
    complain(`${command.name} takes ${takes} arguments; ${length} were given.\n\n${helpOf(program, command)}`)
    return exitCodes.usage
  }
  try {
    return await command.run(parsed.values, parsed.positionals, around)
  } catch (error) {
    const plain = [Refused, RangeError, ...known].some((kind) => error instanceof kind)
    complain(plain ? (error as Error).message : String((error as Error).stack ?? error))
    return exitCodes.refused
  }
}

/** The longest command whose words begin what was typed. */
const find = (commands: readonly Command[], words: readonly string[]) =>
  commands
    .filter(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name)
    .sort((a, b) => b.name.length - a.name.length)[0]

const overview = (program: string, commands: readonly Command[]) =>
  `${program}: the commands\n\n${commands.map(({ usage, about }) => `  ${usage}\n      ${about}`).join('\n')}\n\n${program} COMMAND --help says more about one.`

const helpOf = (program: string, { name, usage, about, help }: Command) =>
  `${program.endsWith(`-${name}`) ? usage.replace(name, program) : `${program} ${usage}`}\n\n${about}\n${help.map((line) => `  ${line}`).join('\n')}`
