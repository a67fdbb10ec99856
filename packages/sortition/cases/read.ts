import { readFileSync } from 'node:fs'
import { createPool, type Pool, readPeople, readQuotas } from '../src/index.ts'

const text = (name: string) => readFileSync(new URL(`${name}.csv`, import.meta.url), 'utf8')

/** A pool of the cases, for tests. */
export function readCase(name: string, size: number, quotas = name): Pool {
  const read = readQuotas(text(`${quotas}.categories`))
  return createPool(size, read, readPeople(text(`${name}.respondents`), read))
}
