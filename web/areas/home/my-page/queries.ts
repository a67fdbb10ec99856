import type { Keys } from '../../../platform/keys.ts'
import type { Person } from '../../../platform/session.ts'
import type { House, Reading, Subject } from '../../../platform/subjects.ts'
import { followToken, listFollows } from '../../publishing/index.ts'
import { unsubscribe } from '../../publishing/paths.ts'
import { voicesOfAccount } from '../../voices/index.ts'
import type { MyPageData } from './data.ts'

const perPage = 10
const mostFollows = 50

type At = Reading & { person: Person; house: House; council: { keys: Keys } }

/** What a person said and follows, for themselves alone. */
export async function gatherMyPage(
  at: At,
  after: string | undefined,
): Promise<Pick<MyPageData, 'voices' | 'older' | 'later' | 'follows'>> {
  const { db, person } = at
  const [found, followed] = await Promise.all([
    voicesOfAccount(db, person.id, { ...(after ? { after } : {}), limit: perPage }),
    listFollows(db, person.id),
  ])
  const follows = followed.slice(0, mostFollows)
  const known = await named(at, [
    ...found.voices.map(({ subject }) => subject),
    ...follows.map(({ subject }) => subject as Subject),
  ])
  return {
    voices: found.voices.map((voice) => ({
      receipt: voice.receipt,
      about: known.get(voice.subject),
      words: voice.words,
      spoken: voice.language,
      givenAt: voice.givenAt,
      standing: voice.standing,
    })),
    older: found.next,
    later: after !== undefined,
    follows: follows.flatMap(({ id, subject, frequency }) => {
      const about = known.get(subject)
      const change = unsubscribe.to({ token: followToken(at.council.keys, 'one', id) })
      return about ? [{ ...about, frequency, change }] : []
    }),
  }
}

/** Each subject is asked for once. */
async function named(at: At, subjects: readonly Subject[]): Promise<Map<string, { title: string; href: string }>> {
  const known = await Promise.all(
    [...new Set(subjects)].map(async (subject) => [subject, await at.house.subject(subject, at)] as const),
  )
  return new Map(
    known.flatMap(([subject, about]) => (about ? [[subject, { title: about.title, href: about.href }]] : [])),
  )
}
