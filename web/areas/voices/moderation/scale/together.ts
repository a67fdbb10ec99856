import { isId } from '../../../../platform/ids.ts'

type Seen = { id: string; stamp: string }

/** What a row carries of those beside the first: who they are, and what the moderator saw of each. */
export const togetherField = (head: string, others: readonly Seen[]): string =>
  [head, ...others.map(({ id, stamp }) => `${id}=${stamp}`)].join(' ')

/** The others of each row, by its first. */
export const readTogether = (fields: readonly string[]): ReadonlyMap<string, [string, string][]> =>
  new Map(
    fields.map((field) => {
      const [head = '', ...others] = field.split(' ')
      const read = others.map((other) => other.split('=') as [string, string])
      return [head, read.filter(([id, stamp]) => isId(id) && !!stamp)]
    }),
  )
