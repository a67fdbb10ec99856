import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { skills } from '../../groups/paths.ts'
import { account, privacy } from '../../people/paths.ts'
import { portfolio } from '../../projects/paths.ts'
import { receipt, receiptLookUp } from '../../voices/paths.ts'
import { desk, myPage } from '../paths.ts'
import type { MyPageData, OwnVoice } from './data.ts'
import { words } from './words.ts'

/** Everything a person said while signed in, and where it went. */
export function myPageView(data: MyPageData): View {
  const { name, staff, language } = data
  const say = speak(words, language)
  const links = [
    ...(staff ? [[desk.to(), say.links.desk]] : []),
    [skills.to(), say.links.skills],
    [account.to(), say.links.account],
    [privacy.to(), say.links.privacy],
    [receiptLookUp.to(), say.links.receipts],
  ] as const
  return {
    title: say.title,
    section: 'mine',
    noindex: true,
    body: (
      <>
        <p class="fm-kicker">{say.title}</p>
        <h1 class="govuk-heading-xl">{say.hello(name)}</h1>
        <Said data={data} />
        {data.records.length > 0 && <Records data={data} />}
        <Follows data={data} />
        <Section id="yours" title={say.yours}>
          <ul class="govuk-list govuk-list--spaced">
            {links.map(([href, text]) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}

function Said({ data: { voices, older, later, language } }: { data: MyPageData }) {
  const say = speak(words, language)
  return (
    <Section id="said" title={say.said}>
      {voices.length === 0 && !later && (
        <Empty title={say.saidEmpty.title} action={{ href: portfolio.to(), text: say.saidEmpty.action }}>
          {say.saidEmpty.text}
        </Empty>
      )}
      <ol class="fm-said">
        {voices.map((voice) => (
          <li class="fm-said__item">
            <Voice voice={voice} language={language} />
          </li>
        ))}
      </ol>
      {(older || later) && (
        <Pagination
          previous={later ? { href: myPage.to(), text: say.newest } : undefined}
          next={older ? { href: withQuery(myPage.to(), { after: older }), text: say.older } : undefined}
        />
      )}
    </Section>
  )
}

function Voice({
  voice: { receipt: code, about, words: own, spoken, givenAt, standing },
  language,
}: {
  voice: OwnVoice
  language: Language
}) {
  const say = speak(words, language)
  const text = standing === 'erased' ? say.erased : (own ?? say.noWords)
  return (
    <>
      {about && (
        <h3 class="fm-said__about">
          <a class="govuk-link" href={about.href}>
            {about.title}
          </a>
        </h3>
      )}
      <p class="fm-said__words" {...(standing !== 'erased' && own ? { lang: spoken, dir: 'auto' as const } : {})}>
        {text}
      </p>
      <p class="fm-meta">
        <span>
          <strong>{say.standing[standing]}</strong>
        </span>
        <span>{say.when(formatDate(givenAt, language))}</span>
        <span>
          <a class="govuk-link" href={receipt.to({ code })}>
            {say.receipt}
            {about && <span class="govuk-visually-hidden">{say.receiptAbout(about.title)}</span>}
          </a>
        </span>
      </p>
    </>
  )
}

function Records({ data: { records, language } }: { data: MyPageData }) {
  return (
    <Section id="records" title={speak(words, language).records}>
      <ul class="govuk-list govuk-list--spaced">
        {records.map(({ title, href }) => (
          <li>
            <a class="govuk-link" href={href}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Follows({ data: { follows, language } }: { data: MyPageData }) {
  const say = speak(words, language)
  return (
    <Section id="follows" title={say.follows}>
      {follows.length === 0 && <Empty title={say.followsEmpty.title}>{say.followsEmpty.text}</Empty>}
      <ul class="govuk-list govuk-list--spaced">
        {follows.map(({ title, href, frequency, change }) => (
          <li>
            <a class="govuk-link" href={href}>
              {title}
            </a>
            <span class="fm-meta">
              {' '}
              {say.frequency[frequency] ?? frequency}.{' '}
              <a class="govuk-link" href={change}>
                {say.end}
                <span class="govuk-visually-hidden">{say.endAbout(title)}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
