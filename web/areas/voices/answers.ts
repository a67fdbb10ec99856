import { isId } from '../../platform/ids.ts'
import { type Answers, idOf, type Known, kindOf, type Reading, type Subject } from '../../platform/subjects.ts'
import { forget } from './erasing/commands.ts'
import { personalData } from './erasing/queries.ts'
import { obstacles } from './obstacles.ts'
import { voice as voicePath } from './paths.ts'
import { steps } from './receipts/steps.ts'
import { findShown } from './shown/queries.ts'
import { titleOf } from './shown/title.ts'
import { knowTheme } from './themes/subject.ts'

/** What the house asks of voices and themes. */
export const answers: Answers = { subject, steps, obstacles, personalData, forget }

async function subject(id: Subject, at: Reading): Promise<Known | undefined> {
  const kind = kindOf(id)
  if (kind === 'theme') return knowTheme(id, at)
  return kind === 'voice' ? knowVoice(id, at) : undefined
}

/** A voice is known while it is shown, and to nobody before or after. */
async function knowVoice(id: Subject, at: Reading): Promise<Known | undefined> {
  const voice = isId(idOf(id)) ? await findShown(at.db, idOf(id)) : undefined
  if (!voice) return undefined
  return {
    subject: id,
    kind: 'voice',
    title: titleOf(voice.words, voice.data, at.language),
    href: voicePath.to({ voice: voice.id }),
    within: voice.subject,
    public: true,
  }
}
