import { sql } from 'kysely'
import type { NextStep, Reading, Step, VoiceRef } from '../../../../platform/subjects.ts'
import type { Catalogue } from '../../../../platform/words.ts'
import type { Activity } from '../../activity/types.ts'
import { addressOf, named } from './address.ts'
import * as paths from './paths.ts'
import { answersTo, type Version, versionsOf } from './queries.ts'

type Words = {
  about(number: string, version: number): string
  answered: string
  changed(version: number): string
  removed(version: number): string
  stayed(version: number): string
  came(version: number): string
}
const words: Catalogue<Words> = {
  en: {
    about: (number, version) =>
      number
        ? `Your comment stands beside paragraph ${number}, as it was in version ${version}`
        : `Your comment is about the whole draft, version ${version}`,
    answered: 'The council answered the comments there',
    changed: (version) => `The paragraph changed with version ${version}`,
    removed: (version) => `The paragraph was taken out with version ${version}`,
    stayed: (version) => `Version ${version} of the draft came out. The paragraph is as it was`,
    came: (version) => `Version ${version} of the draft came out`,
  },
  cy: {
    about: (number, version) =>
      number
        ? `Mae eich sylw wrth ymyl paragraff ${number}, fel yr oedd yn fersiwn ${version}`
        : `Mae eich sylw am y drafft cyfan, fersiwn ${version}`,
    answered: 'Atebodd y cyngor y sylwadau yno',
    changed: (version) => `Newidiodd y paragraff gyda fersiwn ${version}`,
    removed: (version) => `Tynnwyd y paragraff allan gyda fersiwn ${version}`,
    stayed: (version) => `Daeth fersiwn ${version} o’r drafft allan. Mae’r paragraff fel yr oedd`,
    came: (version) => `Daeth fersiwn ${version} o’r drafft allan`,
  },
}

/** What a receipt says of a comment: its paragraph, what became of it since, and what the council answered. */
export async function draftSteps(
  voice: VoiceRef,
  activity: Activity,
  at: Reading,
): Promise<{ done: Step[]; next: NextStep[] }> {
  const { rows } = await sql<{ paragraph: string; version: number }>`
    select paragraph, version from draft_comments where voice_id = ${voice.id}`.execute(at.db)
  const [found] = rows
  if (!found) return { done: [], next: [] }
  const { paragraph, version } = found
  const say = words[at.language]
  const where = addressOf(activity)
  const href = paths.paragraph.to({ ...where, paragraph: named(paragraph) })
  const [answers, versions] = await Promise.all([
    answersTo(at.db, activity.id, paragraph),
    versionsOf(at.db, activity.id),
  ])
  const done = [
    { key: 'draft-paragraph', at: voice.givenAt, title: say.about(paragraph.slice(1), version), href },
    ...answers
      .filter((one) => one.at > voice.givenAt)
      .map((one) => ({ key: 'draft-answered', at: one.at, title: say.answered, words: one.answer, href })),
    ...versions.flatMap(({ number, at }, index) => {
      const fate = number > version ? became(versions, index, paragraph) : undefined
      const href = paths.changesOf.to({ ...where, number: String(number) })
      return fate ? [{ key: 'draft-changed', at, title: say[fate](number), href }] : []
    }),
  ]
  return { done, next: [] }
}

export type Became = 'changed' | 'removed' | 'stayed' | 'came'

/** What one of the versions, the newest first, did with a paragraph; the whole draft came out. Nothing where it was gone before. */
export function became(versions: readonly Version[], index: number, id: string): Became | undefined {
  if (!id) return 'came'
  const words = (version: Version | undefined) => version?.paragraphs.find((one) => one.id === id)?.text
  const [is, was] = [words(versions[index]), words(versions[index + 1])]
  if (is === was) return is === undefined ? undefined : 'stayed'
  return is === undefined ? 'removed' : 'changed'
}
