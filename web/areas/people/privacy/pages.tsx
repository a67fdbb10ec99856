import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { cookies } from '../../home/paths.ts'
import * as paths from '../paths.ts'
import { type Keeping, privacyWords } from './words.ts'

type Numbers = { contactsMonths: number; equalityMonths: number; draftsDays: number }
type Notice = {
  language: Language
  numbers: Numbers
  email: string
  /** The council's own words, added to the notice that every council has. */
  own: string | undefined
  about: { title: string; href: string; lines: readonly string[] } | undefined
}

/** The privacy centre: what one can do, the notice, and how long things are kept. */
export function privacyView({ language, numbers, email, own, about }: Notice): View {
  const say = speak(privacyWords, language)
  const links = { 'my-data': paths.privacyExport.to(), 'erase-account': paths.privacyErase.to() }
  return {
    title: say.title,
    description: say.lead,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body-l">{say.lead}</p>
        {about && (
          <Section id="about" title={say.aboutTitle(about.title)}>
            <p class="govuk-body">{say.aboutLead}</p>
            {about.lines.map((line) => (
              <p class="govuk-body">{line}</p>
            ))}
            <p class="govuk-body">
              <a class="govuk-link" href={about.href}>
                {about.title}
              </a>
            </p>
          </Section>
        )}
        <Section id="rights" title={say.rightsTitle}>
          <ul class="govuk-list govuk-list--spaced">
            {say.rights.map(({ text, to }) => (
              <li>
                <a
                  class="govuk-link"
                  href={
                    to === 'my-data' || to === 'erase-account'
                      ? links[to]
                      : withQuery(paths.privacyRequest.to(), { kind: to })
                  }
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
          {email && <p class="govuk-body">{say.contactUs(email)}</p>}
          <p class="govuk-body">{say.regulator}</p>
        </Section>
        <Section
          id="notice"
          title={say.noticeTitle}
          more={{ href: cookies.to(), text: language === 'cy' ? 'Cwcis' : 'Cookies' }}
        >
          {say.notice.map(({ heading, lines }) => (
            <>
              <h3 class="govuk-heading-s">{heading}</h3>
              {lines.map((line) => (
                <p class="govuk-body">{line}</p>
              ))}
            </>
          ))}
          {own && <Prose words={own} headingLevel={3} />}
        </Section>
        <Section id="kept" title={say.keptTitle}>
          <Table
            caption={say.keptTitle}
            captionClass="govuk-visually-hidden"
            firstCellIsHeader
            head={[say.keptWhat, say.keptHow]}
            rows={keptRows(language, numbers)}
          />
        </Section>
      </>
    ),
  }
}

function keptRows(language: Language, { contactsMonths, equalityMonths, draftsDays }: Numbers): [string, string][] {
  const say = speak(privacyWords, language)
  const period: Partial<Record<keyof Keeping, string>> = {
    contacts: say.months(contactsMonths),
    equality: say.months(equalityMonths),
    drafts: say.days(draftsDays),
    requests: say.months(contactsMonths),
  }
  return (Object.keys(say.kept) as (keyof Keeping)[]).map((key) => [
    say.kept[key].what,
    [period[key], say.kept[key].how].filter(Boolean).join(' '),
  ])
}
