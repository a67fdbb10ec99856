import type { Reading, Step, VoiceRef } from '../../../platform/subjects.ts'
import { translated } from '../../../platform/words.ts'
import { theme as themePath } from '../paths.ts'
import { themesOfVoice } from './queries.ts'

const say = {
  en: (name: string, others: number) => ({
    title: `Put under the theme “${name}”`,
    words:
      others === 0
        ? 'You were the first to speak about this.'
        : `${others.toLocaleString('en-GB')} other${others === 1 ? ' person' : ' people'} spoke about this too.`,
  }),
  cy: (name: string, others: number) => ({
    title: `Rhoddwyd o dan y thema “${name}”`,
    words:
      others === 0
        ? 'Chi oedd y cyntaf i sôn am hyn.'
        : `Soniodd ${others.toLocaleString('cy')} o bobl eraill am hyn hefyd.`,
  }),
}

/** What a receipt says of the themes a voice was put under: one step a theme, with its day, how many others, and its page. */
export async function themeSteps(voice: VoiceRef, at: Reading): Promise<Step[]> {
  const themes = await themesOfVoice(at.db, voice.id)
  return themes.map((theme) => ({
    key: 'theme',
    at: theme.putAt,
    href: themePath.to({ theme: theme.id }),
    ...say[at.language](translated(theme, 'name', at.language), Math.max(0, theme.size - 1)),
  }))
}
