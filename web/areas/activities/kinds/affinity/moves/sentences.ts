import type { Language } from '../../../../../ui/layout/view.ts'
import { type Effect, letterOf, type MoveKind } from '../rules.ts'

export type By = { number: number; name: string | null; team: boolean } | null
type NoteEffect = { do: 'note'; items: readonly string[] }
/** A note was read, and who sees it is different: nothing moved, and nobody of the board did it. */
export type SeenEffect = { do: 'seen'; items: readonly string[]; was: number; is: number }
export type Told = {
  place: number
  what: MoveKind
  effects: readonly (Effect | NoteEffect | SeenEffect)[]
  by: By
  undoes: number | null
}
/** Clusters by id, with the names they have now; numbers of the items that the reader sees. */
export type Names = {
  clusters: ReadonlyMap<string, { number: number; name: string }>
  items: ReadonlyMap<string, number>
}

const words = {
  en: {
    team: 'The team',
    somebody: 'Somebody',
    person: (n: number, name: string | null) => (name ? `${name} (person ${n})` : `Person ${n}`),
    some: (numbers: readonly number[], n: number) =>
      n === 1
        ? numbers.length
          ? `note ${numbers[0]}`
          : 'a note'
        : numbers.length === n && n <= 4
          ? `notes ${list(numbers, 'and')}`
          : `${n} notes`,
    put: (what: string, where: string) => `put ${what} into ${where}`,
    take: (what: string, where: string) => `took ${what} out of ${where}`,
    open: (where: string) => `made ${where}`,
    back: (where: string) => `brought back ${where}`,
    close: (where: string) => `removed ${where}`,
    name: (was: string, now: string) => (was === now ? `changed what ${now} says` : `called “${was}” ${now}`),
    join: (from: string, into: string) => `joined ${from} into ${into}`,
    split: (from: string, into: string, what: string) => `split ${what} off ${from} as ${into}`,
    note: (what: string) => `added ${what}`,
    seen: (number: number) => `Note ${number} is here now`,
    undo: (place: number, what: string) => `undid move ${place}: ${what}`,
    and: ', and ',
  },
  cy: {
    team: 'Y tîm:',
    somebody: 'Rhywun:',
    person: (n: number, name: string | null) => (name ? `${name} (person ${n}):` : `Person ${n}:`),
    some: (numbers: readonly number[], n: number) =>
      n === 1
        ? numbers.length
          ? `nodyn ${numbers[0]}`
          : 'nodyn'
        : numbers.length === n && n <= 4
          ? `nodiadau ${list(numbers, 'a')}`
          : `${n} nodyn`,
    put: (what: string, where: string) => `rhoi ${what} yn ${where}`,
    take: (what: string, where: string) => `tynnu ${what} o ${where}`,
    open: (where: string) => `creu ${where}`,
    back: (where: string) => `dod â ${where} yn ôl`,
    close: (where: string) => `dileu ${where}`,
    name: (was: string, now: string) => (was === now ? `newid y geiriau am ${now}` : `galw “${was}” yn ${now}`),
    join: (from: string, into: string) => `uno ${from} â ${into}`,
    split: (from: string, into: string, what: string) => `gwahanu ${what} o ${from} yn ${into}`,
    note: (what: string) => `ychwanegu ${what}`,
    seen: (number: number) => `Mae nodyn ${number} yma nawr`,
    undo: (place: number, what: string) => `dadwneud symudiad ${place}: ${what}`,
    and: ', a ',
  },
}
const list = (numbers: readonly number[], and: string) =>
  numbers.length === 1 ? `${numbers[0]}` : `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`

/** One move as a sentence; undefined where nothing of it is for this reader. */
export function sentenceOf(told: Told, names: Names, language: Language): string | undefined {
  const say = words[language]
  const called = (id: string, name?: string) => {
    const known = names.clusters.get(id)
    return known ? `${letterOf(known.number)} “${name ?? known.name}”` : `“${name ?? ''}”`
  }
  const some = (items: readonly string[]) => {
    const seen = items.flatMap((id) => names.items.get(id) ?? [])
    return seen.length
      ? say.some(
          seen.toSorted((a, b) => a - b),
          seen.length,
        )
      : undefined
  }
  const one = (effect: Effect | NoteEffect | SeenEffect): string | undefined => {
    switch (effect.do) {
      case 'note': {
        const what = some(effect.items)
        return what && say.note(what)
      }
      case 'seen':
        return undefined
      case 'put':
      case 'take': {
        const what = some(effect.items)
        return what && say[effect.do](what, called(effect.cluster))
      }
      case 'open':
        return (told.what === 'undo' ? say.back : say.open)(called(effect.cluster))
      case 'close':
        return say.close(called(effect.cluster, effect.name))
      case 'name':
        return say.name(
          effect.was.name === effect.name ? called(effect.cluster) : effect.was.name,
          called(effect.cluster, effect.name),
        )
    }
  }
  const { effects, what } = told
  if (what === 'seen') {
    const [number] = effects
      .flatMap((effect) => ('items' in effect ? effect.items : []))
      .map((id) => names.items.get(id))
    return number === undefined ? undefined : say.seen(number)
  }
  const find = (kind: string) =>
    effects.find((effect) => effect.do === kind) as Extract<Effect, { name: string }> | undefined
  const [put, opened, closed] = [effects.find((e) => e.do === 'put'), find('open'), find('close')]
  const from = effects.find((e) => e.do === 'take')
  const whole =
    what === 'join' && closed && put && put.do === 'put'
      ? say.join(called(closed.cluster, closed.name), called(put.cluster))
      : what === 'split' && opened && from?.do === 'take'
        ? say.split(called(from.cluster), called(opened.cluster), some(from.items) ?? say.some([], from.items.length))
        : what === 'remove' && closed
          ? say.close(called(closed.cluster, closed.name))
          : effects.flatMap((effect) => one(effect) ?? []).join(say.and)
  if (!whole) return undefined
  const { by } = told
  const who = !by ? say.team : by.team ? say.team : say.person(by.number, by.name)
  return `${who} ${told.undoes === null ? whole : say.undo(told.undoes, whole)}`
}
