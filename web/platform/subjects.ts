import type { Language } from '../ui/layout/view.ts'
import type { Acting } from './acting.ts'
import type { Db, Sql, Tx } from './db.ts'
import type { Keys } from './keys.ts'
import type { Person } from './session.ts'

/** What a thing of the house is called across areas: `kind:id`, such as `project:…` or `theme:…`. */
export type Subject = `${string}:${string}`
export const subjectOf = (kind: string, id: string): Subject => `${kind}:${id}`
export const kindOf = (subject: string): string => subject.slice(0, subject.indexOf(':'))
export const idOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1)

/** How a subject is called and where it lives, for people who may see it. */
export type Known = {
  subject: Subject
  kind: string
  title: string
  href: string
  place?: string
  within?: Subject
  public: boolean
}

/** One step of a voice's way, shown on its receipt: every step is a row with a date and, where it opens, a link. */
export type Step = {
  key: string
  at: Date
  title: string
  words?: string
  href?: string
  /** Things that may still be done about it, such as an appeal. */
  action?: { href: string; text: string }
}
/** A step to come: named, with when it is expected if that is known. */
export type NextStep = { key: string; title: string; expected?: string }

/** The voice as other areas need it to answer for it. */
export type VoiceRef = {
  id: string
  subject: Subject
  activityId: string | null
  projectId: string | null
  givenAt: Date
  /** Its receipt, where whoever asks holds it. */
  receipt?: string
  /** What it is, where it is at hand. */
  kind?: string
}

/** Why something may not happen yet: a sentence, and where to mend it. */
export type Obstacle = { sentence: string; href?: string }

/** What is kept about a person, gathered for export, and forgotten when they ask. */
export type PersonalData = { heading: string; rows: Record<string, unknown>[] }
/** Whom it is about: an account, an address that was proved, or the receipts somebody holds. */
export type AboutWhom = {
  accountId: string | null
  emailKey: Buffer | null
  receipts?: readonly string[]
  /** The council's keys, where what was sealed is to be opened for whoever wrote it. */
  keys?: Keys
}

export type Reading = { db: Db; language: Language; now: Date; person: Person | null }

/** The five questions that the house asks every area; an area answers those it can. */
export type Answers = {
  subject?(id: Subject, at: Reading): Promise<Known | undefined>
  panels?(subject: Subject, at: Reading): Promise<Panel[]>
  obstacles?(tx: Tx, subject: Subject, deed: string, now: Date): Promise<Obstacle[]>
  personalData?(whom: AboutWhom, sql: Sql): Promise<PersonalData[]>
  /** The other half of the same question: forgets what `personalData` tells. It may be asked again; returns how much it removed. */
  forget?(whom: AboutWhom, at: Acting, why: string): Promise<number>
  steps?(voice: VoiceRef, at: Reading): Promise<{ done: Step[]; next: NextStep[] }>
}

/** A picture or a recording that belongs to an item; its title says what is in it. */
export type Media = { kind: 'picture' | 'sound'; src: string; width?: number; height?: number }

/** A piece of a gathered page: plain data that `home` draws. */
export type Panel = {
  key: string
  title: string
  order: number
  items: { title: string; href: string; words?: string; when?: string; tag?: string; media?: Media }[]
  more?: { href: string; text: string }
  empty?: string
}

/** All areas' answers, asked as one. */
export type House = {
  subject(id: Subject, at: Reading): Promise<Known | undefined>
  panels(subject: Subject, at: Reading): Promise<Panel[]>
  obstacles(tx: Tx, subject: Subject, deed: string, now: Date): Promise<Obstacle[]>
  personalData(whom: AboutWhom, sql: Sql): Promise<PersonalData[]>
  forget(whom: AboutWhom, at: Acting, why: string): Promise<number>
  steps(voice: VoiceRef, at: Reading): Promise<{ done: Step[]; next: NextStep[] }>
}

export function houseOf(areas: readonly Answers[]): House {
  return {
    async subject(id, at) {
      for (const area of areas) {
        const known = await area.subject?.(id, at)
        if (known) return known
      }
      return undefined
    },
    async panels(subject, at) {
      const all = await Promise.all(areas.map((area) => area.panels?.(subject, at) ?? []))
      return all.flat().sort((a, b) => a.order - b.order)
    },
    async obstacles(tx, subject, deed, now) {
      const found: Obstacle[] = []
      for (const area of areas) found.push(...((await area.obstacles?.(tx, subject, deed, now)) ?? []))
      return found
    },
    async personalData(whom, sql) {
      const found: PersonalData[] = []
      for (const area of areas) found.push(...((await area.personalData?.(whom, sql)) ?? []))
      return found
    },
    async forget(whom, at, why) {
      let removed = 0
      for (const area of areas.toReversed()) removed += (await area.forget?.(whom, at, why)) ?? 0
      return removed
    },
    async steps(voice, at) {
      const all = await Promise.all(areas.map((area) => area.steps?.(voice, at) ?? { done: [], next: [] }))
      const done = all.flatMap((steps) => steps.done).sort((a, b) => a.at.getTime() - b.at.getTime())
      return { done, next: all.flatMap((steps) => steps.next) }
    },
  }
}
