import { withQuery } from '../../../platform/paths.ts'
import type { House, NextStep, Reading } from '../../../platform/subjects.ts'
import { speak } from '../../../platform/words.ts'
import { saidOf } from '../../activities/index.ts'
import { privacyRequest } from '../../people/paths.ts'
import { findWard } from '../../places/index.ts'
import { type FoundVoice, formatReceipt } from '../../voices/index.ts'
import { equality } from '../../voices/paths.ts'
import type { ReceiptData } from './data.ts'
import { words } from './words.ts'

/** All that a receipt opens. It never holds how to reach the person, nor their equality answers. */
export async function gatherReceipt(
  at: Reading & { house: House },
  voice: FoundVoice,
): Promise<Omit<ReceiptData, 'picture'>> {
  const { db, house, language } = at
  const say = speak(words, language)
  const erased = voice.standing === 'erased'
  const [steps, said, ward, about] = await Promise.all([
    house.steps(voice, at),
    erased ? [] : saidOf(at, voice),
    voice.wardId ? findWard(db, voice.wardId) : undefined,
    house.subject(voice.subject, { ...at, person: null }),
  ])
  const actions = steps.done.flatMap(({ action }) => (action ? [action] : []))
  return {
    code: formatReceipt(voice.receipt),
    about: about && { title: about.title, href: about.href },
    givenAt: voice.givenAt,
    channel: voice.channel,
    entered: voice.enteredFor !== null,
    ward: ward?.name,
    spoken: voice.language,
    rows: said?.map(({ key, lines, note }) => ({ question: key, lines, note })) ?? [
      ...(voice.words ? [{ question: say.yourWords, lines: [voice.words] }] : []),
      ...(typeof voice.data['wish'] === 'string' ? [{ question: say.wish, lines: [voice.data['wish']] }] : []),
    ],
    changes: voice.version,
    erased,
    done: steps.done,
    next: onceEach(steps.next),
    actions: erased
      ? []
      : [
          ...actions,
          { text: say.actions.equality, href: equality.to({ code: voice.receipt }) },
          {
            text: say.actions.erase,
            href: withQuery(privacyRequest.to(), { kind: 'erase', receipt: formatReceipt(voice.receipt) }),
          },
        ],
    language,
  }
}

/** The same step from two sides, such as a letter for each of two decisions, is said once. */
const onceEach = (steps: readonly NextStep[]): NextStep[] =>
  steps.filter(
    ({ title, expected }, at) =>
      steps.findIndex((other) => other.title === title && other.expected === expected) === at,
  )
