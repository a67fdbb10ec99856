import { speak } from '../../../../platform/words.ts'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { Table } from '../../../../ui/table/table.tsx'
import { type CookieKey, words } from '../words/cookies.ts'
import { Paragraphs } from './prose.tsx'

export type CookiesData = { cookies: readonly { key: CookieKey; name: string }[]; language: Language }

export function cookiesPage({ cookies, language }: CookiesData): View {
  const say = speak(words, language)
  return {
    title: say.title,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <Paragraphs lines={say.intro} />
        <Table
          // On a phone the table scrolls by itself, and a keyboard must reach that.
          attributes={{ tabindex: 0 }}
          caption={say.caption}
          captionSize="m"
          head={say.head}
          firstCellIsHeader
          rows={cookies.map(({ key, name }) => [<code>{name}</code>, say.cookies[key].what, say.cookies[key].ends])}
        />
        <p class="govuk-body">{say.who}</p>
        <h2 class="govuk-heading-m">{say.refuseTitle}</h2>
        <p class="govuk-body">{say.refuse}</p>
      </>
    ),
  }
}
