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
  },
  cy: {
    about: (number, version) =>
      number
        ? `Mae eich sylw wrth ymyl paragraff ${number}, fel yr oedd yn fersiwn ${version}`
        : `Mae eich sylw am y drafft cyfan, fersiwn ${version}`,
    answered: 'Atebodd y cyngor y sylwadau yno',
    changed: (version) => `Newidiodd y paragraff gyda fersiwn ${version}`,
    removed: (version) => `Tynnwyd y paragraff allan gyda fersiwn ${version}`,
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
    ...(paragraph
      ? since(versions, paragraph, version).map(({ number, at, gone }) => ({
          key: 'draft-changed',
          at,
          title: gone ? say.removed(number) : say.changed(number),
          href: paths.changesOf.to({ ...where, number: String(number) }),
        }))
      : []),
  ]
  return { done, next: [] }
}

/** The versions after one in which a paragraph is not as it was before. */
function since(versions: readonly Version[], id: string, from: number) {
  const words = (version: Version | undefined) => version?.paragraphs.find((one) => one.id === id)?.text
  return versions.flatMap((version, index) => {
    const [is, was] = [words(version), words(versions[index + 1])]
    return version.number > from && is !== was
      ? [{ number: version.number, at: version.at, gone: is === undefined }]
      : []
  })
}
