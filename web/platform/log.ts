import { pino } from 'pino'

/** Structured logs. Only ids, routes, counts and times are ever passed in: no addresses, names, words or queries. */
export const openLog = (level: string) =>
  pino({ level, base: { process: process.pid }, timestamp: pino.stdTimeFunctions.isoTime })
export type Log = ReturnType<typeof openLog>

type Caught = { name?: string; message?: string; stack?: string; code?: unknown; cause?: unknown } & Record<
  'table' | 'column' | 'constraint' | 'routine',
  unknown
>

/**
 * An error as it may be logged: its kind and the lines of code it came from. Never its message, which may repeat
 * what a person typed: `invalid input syntax for type uuid: "their words"`.
 */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const { name, message, stack, code, table, column, constraint, routine, cause } = error as Caught
  const said = message ? (stack ?? '').indexOf(message) : -1
  const frames = said < 0 ? (stack ?? '') : stack!.slice(said + message!.length)
  const plain = { name, code, table, column, constraint, routine }
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => typeof value === 'string')),
    at: frames
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^at .+:\d+:\d+\)?$/.test(line)),
    ...(cause === undefined ? {} : { cause: faultOf(cause) }),
  }
}
