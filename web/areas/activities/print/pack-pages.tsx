import type { ComponentChildren } from 'preact'
import { withQuery } from '../../../platform/paths.ts'
import { translated } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { endOf, minutesOf } from '../activity/rules.ts'
import * as paths from '../paths.ts'
import { Written } from '../questions/written-pages.tsx'
import { codePath } from './code-picture.ts'
import { onwardFrom } from './onward.ts'
import { packWords } from './pack-words.ts'
import { Sheet, type SheetsPage, sizes } from './pages.tsx'
import { spoken } from './say.ts'
import { onwardSentence, scriptWords } from './script-words.ts'
import { printKindWords } from './words.ts'

export type PackPage = SheetsPage & { poster: 'a3' | 'a4'; telephone: string }

/** All that goes along to a library, a stall or a hall, printed in one go and in one size. */
export function packView(page: PackPage): View {
  const { activity, batch, codes, poster } = page
  const at = { activity: activity.id }
  const other = poster === 'a3' ? 'a4' : 'a3'
  return {
    title: 'Print pack',
    styles: ['paper'],
    noindex: true,
    width: 'wide',
    back: { href: paths.print.to(at), text: 'Back to the print pack' },
    body: (
      <>
        <div class="fm-paper__screen">
          <h1 class="govuk-heading-l">Print pack: {codes.length === 1 ? '1 form' : `${codes.length} forms`}</h1>
          <p class="govuk-body">
            Use the print command of your browser, at 100% on A4. It prints a cover, information for residents, a
            poster, the forms, a script for the telephone, and a list for what comes back.
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={withQuery(paths.printPack.to({ ...at, batch }), { poster: other })}>
              {other === 'a3' ? 'With the poster on A3' : 'With the poster on A4'}
            </a>
          </p>
        </div>
        <Cover page={page} />
        <Information page={page} />
        <Poster page={page} />
        {codes.map((code) => (
          <Sheet {...page} code={code} />
        ))}
        <Script page={page} />
        <Returned page={page} />
      </>
    ),
  }
}

type Part = { page: PackPage }

const Leaf = ({ page, lang = page.language, children }: Part & { lang?: string; children: ComponentChildren }) => (
  <div class={page.kind === 'form' ? 'fm-paper' : `fm-paper fm-paper--${sizes[page.kind]}`}>
    <div lang={lang}>{children}</div>
  </div>
)

/** For the officer: what is in the pack, and what to do with it. */
function Cover({ page }: Part) {
  const { activity, codes, council, kind, language } = page
  const end = endOf(activity)
  return (
    <Leaf page={page} lang="en">
      <h2 class="fm-paper__title">{activity.title}</h2>
      <p>
        {council.name}. {printKindWords[kind].label}, {language === 'cy' ? 'Welsh' : 'English'}.
        {end && ` It closes on ${formatDate(end)}.`}
      </p>
      <h3>In this pack</h3>
      <ul>
        <li>Information for residents, and a poster</li>
        <li>
          {codes.length === 1 ? '1 form' : `${codes.length} forms`}, each with a receipt code of its own:{' '}
          {codes[0]!.shown} to {codes.at(-1)!.shown}
        </li>
        <li>A script, for reading the questions out</li>
        <li>A list of the forms, for what comes back, and a slip for the envelope</li>
      </ul>
      <h3>How to use it</h3>
      <ol>
        <li>Put up the poster. Lay out the information and the forms, with pens.</li>
        <li>Give each person a form of their own. Do not copy a form: a copy carries somebody else’s code.</li>
        <li>If somebody would rather talk, read the script and write on a form for them.</li>
        <li>Ask everybody to tear off the slip and keep it.</li>
        <li>Count the forms that came back, and write the number on the list and on the slip for the envelope.</li>
        <li>Send them back. Two people key them on the desk, under “Key paper forms”.</li>
        <li>Forms that nobody used can be thrown away.</li>
      </ol>
    </Leaf>
  )
}

function Information({ page }: Part) {
  const { activity, council, language, telephone } = page
  const say = packWords[language]
  const end = endOf(activity)
  const help = translated(activity, 'help', language)
  return (
    <Leaf page={page}>
      <h2 class="fm-paper__title">{translated(activity, 'title', language)}</h2>
      <h3>{say.about}</h3>
      <p>
        <b>{translated(activity, 'question', language)}</b>
      </p>
      {help && (
        <p>
          <Written text={help} />
        </p>
      )}
      <p>
        {say.asks(council.name)} {say.freely}
      </p>
      {end && <p>{say.until(formatDate(end, language))}</p>}
      <h3>{say.what}</h3>
      <ul>
        {say.happens.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <h3>{say.ways}</h3>
      <p>{say.online}</p>
      <p>
        <b>{shortAddress(page)}</b>
      </p>
      {telephone && <p>{say.call(telephone)}</p>}
      {council.address && <p>{say.post(council.address)}</p>}
      <p>{say.other}</p>
    </Leaf>
  )
}

const address = ({ activity, council }: PackPage): string =>
  `${council.origin}${paths.activity.to({ project: activity.project.slug, activity: activity.slug })}`
const shortAddress = (page: PackPage): string => address(page).replace(/^https?:\/\//, '')

function Poster({ page }: Part) {
  const { activity, language, council, poster } = page
  const say = packWords[language]
  const end = endOf(activity)
  const { size, path } = codePath(address(page))
  return (
    <div class={`fm-paper fm-paper--poster fm-paper--${poster}`}>
      <div lang={language}>
        <p>{council.name}</p>
        <h2 class="fm-paper__title">{say.posterTitle}</h2>
        <h3>{translated(activity, 'question', language)}</h3>
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={shortAddress(page)}>
          <path d={path} fill="#000" />
        </svg>
        <p>
          {say.posterHow}
          <br />
          <b>{shortAddress(page)}</b>
        </p>
        <p>{say.posterPaper}</p>
        {end && <p>{say.until(formatDate(end, language))}</p>}
      </div>
    </div>
  )
}

/** The questions as they are said, in the order of the form. */
function Script({ page }: Part) {
  const { activity, questions, skips, language, council } = page
  const say = scriptWords[language]
  return (
    <Leaf page={page} lang="en">
      <h2 class="fm-paper__title">To read out</h2>
      <div lang={language}>
        <p>{say.hello(council.name, translated(activity, 'title', language), minutesOf(questions))}</p>
        <p>{say.agree}</p>
        {questions.map((question, index) => {
          const { before, choices, lines, after } = spoken(question, language)
          const onward = onwardFrom(question.key, questions, skips, onwardSentence, language)
          return (
            <section>
              <h3>{index + 1}.</h3>
              {[
                ...before,
                ...choices.map((one) => `– ${one}`),
                ...lines.map((one) => `– ${one}`),
                ...after,
                ...onward,
              ].map((sentence) => (
                <p>{sentence}</p>
              ))}
            </section>
          )
        })}
        <p>{say.end}</p>
      </div>
    </Leaf>
  )
}

/** What was handed out and what came back; and what goes on the envelope. */
function Returned({ page }: Part) {
  const { activity, codes, council } = page
  return (
    <Leaf page={page} lang="en">
      <h2 class="fm-paper__title">What came back</h2>
      <p>Place: ______________________ Day: ______________ Counted by: ______________</p>
      <table class="fm-paper__table">
        <thead>
          <tr>
            <th scope="col">Form</th>
            <th scope="col">Code</th>
            <th scope="col">Given out</th>
            <th scope="col">Came back</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(({ shown }, index) => (
            <tr>
              <td>{index + 1}</td>
              <th scope="row">{shown}</th>
              <td>
                <span class="fm-paper__box" />
              </td>
              <td>
                <span class="fm-paper__box" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <b>Forms that came back, in all: ______</b>
      </p>
      <div class="fm-paper__slip">
        <h3>For the envelope</h3>
        <p>
          {council.name}
          {council.address && `, ${council.address}`}
        </p>
        <p>{activity.title}: ______ forms, collected on ______________ at ______________________</p>
      </div>
    </Leaf>
  )
}
