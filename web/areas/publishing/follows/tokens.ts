import { isId } from '../../../platform/ids.ts'
import type { Keys } from '../../../platform/keys.ts'

/** What a link in a letter may do: confirm one follow, end it, or end all letters to its address. */
export type TokenKind = 'confirm' | 'one' | 'all'
const marks: Record<TokenKind, string> = { confirm: 'c', one: 'e', all: 'a' }

/** Made from the follow's id and the council's key, so that every letter can carry it and no table keeps it. */
export const followToken = (keys: Keys, kind: TokenKind, id: string): string =>
  `${marks[kind]}${id}.${keys.sign(`follow-${kind}`, id)}`

/** What a link says, if this council or one that was merged into it has signed it. */
export function readToken(
  council: { keys: Keys; earlierKeys: readonly Keys[] },
  token: string,
): { kind: TokenKind; id: string } | undefined {
  const [head = '', signature = ''] = token.split('.')
  const kind = (Object.keys(marks) as TokenKind[]).find((name) => head.startsWith(marks[name]))
  const id = head.slice(1)
  const signed = [council.keys, ...council.earlierKeys].some((keys) => keys.verify(`follow-${kind}`, id, signature))
  return kind && isId(id) && signed ? { kind, id } : undefined
}
