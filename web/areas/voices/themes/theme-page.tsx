import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatList, formatShortDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Quote } from '../../../ui/quote/quote.tsx'
import { theme as themePath, thought, voice as voicePath } from '../paths.ts'
import { words } from './words.ts'

export type ShownTheme = {
  language: Language
  id: string
  name: string
  description: string
  size: number
  holds: string[]
  from: { id: string; name: string } | null
  within: { title: string; href: string } | undefined
  voices: { voiceId: string; text: string; givenAt: Date; publicName: string | null; language: string }[]
  next: string | undefined
  notShown: number
}

/** A theme as anyone sees it: its name beside the very words it rests on. */
export function themeView(theme: ShownTheme): View {
  const say = words[theme.language]
  return {
    title: theme.name,
    ...(theme.description ? { description: theme.description } : {}),
    ...(theme.within ? { breadcrumbs: [{ href: theme.within.href, text: theme.within.title }] } : {}),
    body: (
      <>
        <h1 class="govuk-heading-xl">{theme.name}</h1>
        {theme.description && <p class="govuk-body-l">{theme.description}</p>}
        <p class="govuk-body">
          <strong>{say.size(theme.size)}</strong>
        </p>
        {theme.holds.length > 0 && <p class="govuk-body">{say.cameFrom(formatList(theme.holds, theme.language))}</p>}
        {theme.from && (
          <p class="govuk-body">
            {say.splitFrom}{' '}
            <a class="govuk-link" href={themePath.to({ theme: theme.from.id })}>
              {theme.from.name}
            </a>
          </p>
        )}
        <h2 class="govuk-heading-m">{say.said}</h2>
        {theme.voices.length === 0 && <Empty title={say.said}>{say.none}</Empty>}
        {theme.voices.map((voice) => (
          <Quote
            lang={voice.language === theme.language ? undefined : voice.language}
            href={voicePath.to({ voice: voice.voiceId })}
            by={[voice.publicName, formatShortDate(voice.givenAt, theme.language)].filter(Boolean).join(', ')}
          >
            {voice.text}
          </Quote>
        ))}
        {theme.next && (
          <p class="govuk-body">
            <a class="govuk-link" href={withQuery(themePath.to({ theme: theme.id }), { after: theme.next })}>
              {say.more}
            </a>
          </p>
        )}
        {theme.notShown > 0 && <p class="govuk-body">{say.notShown(theme.notShown)}</p>}
        <p class="govuk-body">
          <a class="govuk-link" href={thought.to({ subject: `theme:${theme.id}` })}>
            {say.thought}
          </a>
        </p>
        <p class="govuk-body fm-small">{say.about}</p>
      </>
    ),
  }
}
