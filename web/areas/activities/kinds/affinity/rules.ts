import { limits } from './definition.ts'

/** Who looks: everybody, whoever joined with the code, or the project's team. */
export type View = 'public' | 'room' | 'team'
export const seenBy: Record<View, number> = { public: 3, room: 2, team: 1 }

export const colours = 6

/** The letter of a cluster: A to Z, then AA, AB. */
export const letterOf = (number: number): string =>
  number <= 26
    ? String.fromCharCode(64 + number)
    : letterOf(Math.floor((number - 1) / 26)) + letterOf(((number - 1) % 26) + 1)

export type NameRefusal = 'name-missing' | 'name-too-long' | 'name-taken' | 'name-risky' | 'about-too-long'
export type MoveRefusal =
  | NameRefusal
  | 'cluster-gone'
  | 'choose-cluster'
  | 'choose-items'
  | 'into-itself'
  | 'nothing-changed'
  | 'nothing-to-undo'
  | 'not-found'
  | 'undone-already'
  | 'too-many-clusters'
  | 'shut'

export function nameRefusal({ name, about = '' }: { name: string; about?: string }): NameRefusal | undefined {
  if (!name) return 'name-missing'
  if ([...name].length > limits.name) return 'name-too-long'
  return [...about].length > limits.about ? 'about-too-long' : undefined
}

/** What one move did, in the order in which it did it. */
export type Effect =
  | { do: 'put' | 'take'; cluster: string; items: readonly string[] }
  | { do: 'open' | 'close'; cluster: string; name: string }
  | { do: 'name'; cluster: string; name: string; about: string; colour: number; was: Named }
export type Named = { name: string; about: string; colour: number }

/** What would make it as it was before: each effect turned round, the last first. */
export const oppositeOf = (effects: readonly Effect[]): Asked[] => effects.toReversed().map(turned)

function turned(effect: Effect): Asked {
  switch (effect.do) {
    case 'put':
      return { ...effect, do: 'take' }
    case 'take':
      return { ...effect, do: 'put' }
    case 'open':
      return { do: 'close', cluster: effect.cluster }
    case 'close':
      return { do: 'open', cluster: effect.cluster, name: effect.name }
    case 'name':
      return { do: 'name', cluster: effect.cluster, ...effect.was }
  }
}

/** What a move asks for. `all` are the items of `from`, or of the cluster itself. */
export type Asked =
  | { do: 'put' | 'take'; cluster: string; items: readonly string[] | 'all'; from?: string }
  | { do: 'open'; cluster: string; name: string; about?: string; most?: number }
  | { do: 'close'; cluster: string }
  | ({ do: 'name'; cluster: string } & Named)

export const kinds = ['note', 'seen', 'put', 'take', 'new', 'name', 'remove', 'join', 'split', 'sort', 'undo'] as const
export type MoveKind = (typeof kinds)[number]
