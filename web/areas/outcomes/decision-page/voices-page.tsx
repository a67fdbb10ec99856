import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { voice } from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import { words } from './words.ts'

export type WalkData = {
  decision: { slug: string; title: string }
  themes: readonly { id: string; name: string }[]
  /** The one theme that is shown, where one was chosen. */
  theme: string | undefined
  voices: readonly {
    voiceId: string
    text: string
    givenAt: Date
    channel: string
    publicName: string | null
    language: string
  }[]
  next: string | undefined
  language: Language
}

/** From a decision to the words it rests on, page by page. */
export function voicesPage({ decision, themes, theme, voices, next, language }: WalkData): View {
  const say = speak(words, language)
  const here = paths.decisionVoices.to({ decision: decision.slug })
  return {
    title: say.voicesTitle(decision.title),
    section: 'changes',
    noindex: true,
    back: { href: paths.decision.to({ decision: decision.slug }), text: say.back },
    body: (
      <>
        <h1 class="govuk-heading-l">{say.voicesTitle(decision.title)}</h1>
        <p class="govuk-body">{say.voicesIntro}</p>
        <SubNavigation
          label={say.onlyTheme}
          items={[
            { href: here, text: say.everyTheme, current: !theme },
            ...themes.map(({ id, name }) => ({
              href: withQuery(here, { theme: id }),
              text: name,
              current: id === theme,
            })),
          ]}
        />
        {voices.length === 0 && <Empty title={say.voicesNone}>{say.voicesIntro}</Empty>}
        {voices.map(({ voiceId, text, givenAt, channel, publicName, language: lang }) => (
          <Quote
            href={voice.to({ voice: voiceId })}
            by={say.said(publicName ?? '', say.channels[channel] ?? channel, formatDate(givenAt, language))}
            lang={lang === language ? undefined : lang}
          >
            {text}
          </Quote>
        ))}
        {next && <Pagination next={{ href: withQuery(here, { theme, after: next }), text: say.next }} />}
      </>
    ),
  }
}
