import { pino } from 'pino'

/** Structured logs. Only ids, routes, counts and times are ever passed in: no addresses, names, words or queries. */
export const openLog = (level: string) =>
  pino({ level, base: { process: process.pid }, timestamp: pino.stdTimeFunctions.isoTime })
export type Log = ReturnType<typeof openLog>
