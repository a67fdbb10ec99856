import { addWorkingDays, dayOf } from '../../../platform/clock.ts'
import type { NextStep, Reading, Step, VoiceRef } from '../../../platform/subjects.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { type HistoryLine, historyOf, versionsOf } from '../moderation/history-queries.ts'
import { isReason, type Reason } from '../moderation/rules.ts'
import { reasonWords } from '../moderation/words.ts'
import { appeal, voice as voicePath } from '../paths.ts'
import { replySteps } from '../replies/steps.ts'
import { tellSteps } from '../telling/steps.ts'
import { themeSteps } from '../themes/steps.ts'
import { type FoundVoice, findVoice } from './queries.ts'
import { readOf } from './read-queries.ts'
import { stepWords } from './steps-words.ts'

/** What a receipt says of a voice itself: each step is a row with its day. */
export async function steps(ref: VoiceRef, at: Reading): Promise<{ done: Step[]; next: NextStep[] }> {
  const voice = await findVoice(at.db, ref.id)
  if (!voice) return { done: [], next: [] }
  const [history, versions, readAt, themes, replies, told] = await Promise.all([
    historyOf(at.db, voice.id),
    versionsOf(at.db, voice.id),
    readOf(at.db, voice.id),
    voice.standing === 'erased' ? [] : themeSteps(ref, at),
    replySteps(ref, at),
    tellSteps(ref, at),
  ])
  const say = stepWords[at.language]
  const changes = versions.filter(({ replacedBy }) => replacedBy !== 'redaction')
  const done: Step[] = [
    received(voice, at),
    ...(readAt ? [{ key: 'read', at: readAt, title: say.read }] : []),
    ...changes.map(({ replacedAt }): Step => ({ key: 'changed', at: replacedAt, title: say.changed })),
    ...decided(voice, history, ref.receipt, at),
    ...undecided(voice, history, at),
    ...themes,
    ...replies.done,
    ...told.done,
  ]
  return { done, next: [...coming(voice, themes.length > 0, at), ...replies.next, ...told.next] }
}

function received(voice: FoundVoice, { language }: Reading): Step {
  const say = stepWords[language]
  const words = [voice.enteredFor && say.entered, voice.source && say.through(voice.source)].filter(Boolean).join(' ')
  return { key: 'received', at: voice.receivedAt, title: say.received(voice.channel), ...(words && { words }) }
}

/** Each decision is a step; the one that stands now also leads on: to where it is shown, or to another look. */
function decided(
  voice: FoundVoice,
  history: readonly HistoryLine[],
  receipt: string | undefined,
  { language }: Reading,
): Step[] {
  const say = stepWords[language]
  const last = history.findLast(({ deed }) =>
    ['published', 'restored', 'counted', 'refused', 'appeal-upheld', 'appeal-refused'].includes(deed),
  )
  return history.flatMap((line): Step[] => {
    const title = titleOf(line.deed, say)
    if (!title) return []
    const step: Step = { key: line.deed, at: line.at, title }
    const words = wordsOf(line, voice, language)
    if (words) step.words = words
    if (line === last && voice.standing === 'shown') step.href = voicePath.to({ voice: voice.id })
    if (line === last && line.deed === 'refused' && voice.standing === 'refused' && receipt)
      step.action = { href: appeal.to({ code: receipt }), text: say.appeal }
    return [step]
  })
}

type Say = (typeof stepWords)['en']
const titleOf = (deed: string, say: Say): string | undefined =>
  ({
    published: say.shown,
    restored: say.restored,
    counted: say.countedTitle,
    refused: say.refused,
    held: say.held,
    reported: say.reported,
    appealed: say.appealed,
    'appeal-upheld': say.upheld,
    'appeal-refused': say.appealRefused,
    redacted: say.redacted,
  })[deed]

function wordsOf({ deed, reason, sentence }: HistoryLine, voice: FoundVoice, language: Language): string | undefined {
  const say = stepWords[language]
  if (deed === 'published' || deed === 'restored') return say.shownWhere
  if (deed === 'counted') return say.counted[voice.consentPublish ? 'private' : 'no-consent']
  if (deed === 'redacted') return say.redactedWhy
  if (deed === 'appeal-upheld' || deed === 'appeal-refused') return sentence ?? undefined
  if (deed !== 'refused') return undefined
  return [isReason(reason ?? '') && reasonWords[language][reason as Reason].sentence, sentence]
    .filter(Boolean)
    .join(' ')
}

/** Where it stands without anybody having decided so: shown or counted as it came, or erased. */
function undecided(voice: FoundVoice, history: readonly HistoryLine[], { language }: Reading): Step[] {
  const say = stepWords[language]
  const at = voice.standsSince
  if (voice.standing === 'erased') return [{ key: 'erased', at, title: say.erased }]
  const moved = history.some(({ deed }) => !['held', 'reported', 'redacted'].includes(deed))
  if (moved || voice.standing === 'waiting' || voice.standing === 'refused') return []
  return voice.standing === 'shown'
    ? [{ key: 'shown', at, title: say.shown, words: say.shownWhere, href: voicePath.to({ voice: voice.id }) }]
    : [{ key: 'counted', at, title: say.countedTitle, words: say.counted[voice.why as 'no-consent'] }]
}

function coming(voice: FoundVoice, themed: boolean, { language }: Reading): NextStep[] {
  const say = stepWords[language].next
  const by = formatDate(addWorkingDays(dayOf(voice.standsSince), 3), language)
  const steps: NextStep[] = []
  if (voice.standing === 'waiting') {
    const title = voice.why === 'appealed' ? say.appeal : voice.why === 'held' ? say.secondLook : say.read
    steps.push({ key: 'read', title, expected: by })
  }
  if (!themed && voice.standing !== 'refused' && voice.standing !== 'erased' && voice.projectId)
    steps.push({ key: 'theme', title: say.theme })
  return steps
}
