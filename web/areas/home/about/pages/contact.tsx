import { speak } from '../../../../platform/words.ts'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { InsetText } from '../../../../ui/inset-text/inset-text.tsx'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx'
import { accessibility } from '../../paths.ts'
import { words } from '../words/contact.ts'

export type ContactData = {
  council: string
  email: string
  phone: string
  address: string
  /** Addresses of other areas' pages. */
  ways: { say: string; receipt: string; privacy: string }
  example: boolean
  language: Language
}

export function contactPage({ council, email, phone, address, ways, example, language }: ContactData): View {
  const say = speak(words, language)
  const any = email || phone || address
  const links = [
    [ways.say, say.ways.say],
    [ways.receipt, say.ways.receipt],
    [ways.privacy, say.ways.privacy],
    [accessibility.to(), say.ways.access],
  ] as const
  return {
    title: say.title,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.intro(council)}</p>
        {any ? (
          <SummaryList
            rows={[
              email && {
                key: say.email,
                value: (
                  <a class="govuk-link" href={`mailto:${email}`}>
                    {email}
                  </a>
                ),
              },
              phone && {
                key: say.phone,
                value: (
                  <a class="govuk-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                    {phone}
                  </a>
                ),
              },
              address && { key: say.address, value: <Lines text={address} /> },
            ].filter((row) => row !== '')}
          />
        ) : (
          <Empty title={say.empty.title}>{say.empty.text}</Empty>
        )}
        {example && any && <InsetText>{say.example}</InsetText>}
        <h2 class="govuk-heading-m">{say.waysTitle}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {links.map(([href, text]) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p class="govuk-body" id="groups">
          {say.ways.groups(council)}
        </p>
      </>
    ),
  }
}

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <>
        {at > 0 && <br />}
        {line}
      </>
    ))}
  </>
)
