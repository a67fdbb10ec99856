import type { ComponentChildren } from 'preact'
import { translated } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import type { Question } from '../questions/question.ts'
import { Written } from '../questions/written-pages.tsx'
import { directionOf } from './languages.ts'
import type { FormatRow } from './queries.ts'
import type { EasyRead, Recording, Translated } from './rules.ts'
import { coverOf, isTranslated, questionsIn, standing } from './translating.ts'
import { versionWords } from './words.ts'

type Page = {
  activity: Activity
  row: FormatRow
  questions: readonly Question[]
  sentences: readonly string[]
  /** The form on its own pages can be answered in any language; other ways begin on the public page. */
  asks: boolean
  open: boolean
  language: Language
  token: string
}

const addressOf = (activity: Activity) => ({ project: activity.project.slug, activity: activity.slug })

const Frame = ({
  activity,
  language,
  children,
}: {
  activity: Activity
  language: Language
  children: ComponentChildren
}) => (
  <>
    {children}
    <p class="govuk-body govuk-!-margin-top-6">
      <a class="govuk-link" href={paths.activity.to(addressOf(activity))}>
        {versionWords[language].back}
      </a>
    </p>
  </>
)

const shellOf = (activity: Activity, title: string, language: Language): Omit<View, 'body'> => ({
  title: `${title} - ${translated(activity, 'title', language)}`,
  section: 'projects',
  back: { href: paths.activity.to(addressOf(activity)), text: translated(activity, 'title', language) },
})

/** What is asked, in another language, and the button that begins in it. */
export function translationView({ activity, row, questions, sentences, asks, open, language, token }: Page): View {
  const say = versionWords[language]
  const { texts } = row.content as Translated
  const lang = row.language
  const said = (english: string) =>
    texts[english] ? { text: texts[english], lang, dir: directionOf(lang) } : undefined
  const Said = ({
    of,
    as: As = 'p',
    class: name = 'govuk-body',
  }: {
    of: string
    as?: 'p' | 'h1' | 'li'
    class?: string
  }) => {
    const found = said(of)
    return (
      <As class={name} lang={found ? lang : 'en'} dir={found?.dir}>
        {found?.text ?? of}
      </As>
    )
  }
  const { done, all } = coverOf(sentences, texts)
  const others = questionsIn(questions.filter(isTranslated), texts).map(({ title }) => title.en)
  const asked = others.filter((title) => title !== (texts[activity.question] ?? activity.question))
  return {
    ...shellOf(activity, texts[activity.title] ?? activity.title, language),
    form: true,
    body: (
      <Frame activity={activity} language={language}>
        {row.machine && (
          <InsetText>
            <p class="govuk-body govuk-!-margin-bottom-0">{row.checkedAt ? say.machineChecked : say.machine}</p>
          </InsetText>
        )}
        <Said of={activity.question} as="h1" class="govuk-heading-xl" />
        {activity.help && <Said of={activity.help} class="govuk-body-l" />}
        {done < all && <p class="govuk-body">{say.changed}</p>}
        {open ? (
          <>
            <Said of={standing.free} />
            <PostForm action={paths.version.to({ ...addressOf(activity), version: lang })} token={token}>
              <Button start={asks} attributes={{ lang: said(standing.begin) ? lang : 'en' }}>
                {said(standing.begin)?.text ?? standing.begin}
              </Button>
            </PostForm>
            {asks && <Said of={standing.after} />}
            <Said of={standing.count} />
          </>
        ) : (
          <p class="govuk-body">{say.closed}</p>
        )}
        {asked.length > 0 && (
          <Section id="asked" title={say.questions}>
            <ul class="govuk-list govuk-list--bullet" lang={lang} dir={directionOf(lang)}>
              {asked.slice(0, 60).map((title) => (
                <li>{title}</li>
              ))}
            </ul>
          </Section>
        )}
      </Frame>
    ),
  }
}

/** Short sentences with a picture beside each. */
export function easyReadView({ activity, row, open, language }: Omit<Page, 'questions' | 'sentences' | 'token'>): View {
  const say = versionWords[language]
  const { points } = row.content as EasyRead
  const at = { ...addressOf(activity), version: 'easy-read' }
  return {
    ...shellOf(activity, say.easyRead, language),
    body: (
      <Frame activity={activity} language={language}>
        <h1 class="govuk-heading-xl">
          {say.easyRead}: <span lang="en">{activity.title}</span>
        </h1>
        <ul class="fm-easy" lang="en">
          {points.map(({ words, file, alt }) => (
            <li class="fm-easy__point">
              <span class="fm-easy__picture">
                {file && <img src={paths.versionFile.to({ ...at, file })} alt={alt ?? ''} width={200} loading="lazy" />}
              </span>
              <p class="fm-easy__words">
                <Written text={words} />
              </p>
            </li>
          ))}
        </ul>
        {open && <Button href={paths.activity.to(addressOf(activity))}>{say.begin}</Button>}
      </Frame>
    ),
  }
}

/** A video or a recording, with all of it in words. */
export function recordingView({
  activity,
  row,
  open,
  language,
}: Omit<Page, 'questions' | 'sentences' | 'token'>): View {
  const say = versionWords[language]
  const { file, address, captions, transcript } = row.content as Recording
  const video = row.format === 'bsl'
  const src = (id: string) => paths.versionFile.to({ ...addressOf(activity), version: row.format, file: id })
  return {
    ...shellOf(activity, video ? say.bsl : say.audio, language),
    body: (
      <Frame activity={activity} language={language}>
        <h1 class="govuk-heading-xl">
          {video ? say.bsl : say.audio}: {translated(activity, 'title', language)}
        </h1>
        {file &&
          (video ? (
            <Video src={src(file)} captions={captions && src(captions)} />
          ) : (
            <Sound src={src(file)} label={say.audio} />
          ))}
        {address && (
          <p class="govuk-body">
            <a class="govuk-link" href={address} rel="noopener external">
              {say.elsewhere} ({new URL(address).hostname})
            </a>
          </p>
        )}
        <Section id="words" title={video ? say.signed : say.transcript}>
          <div class="govuk-body" lang="en">
            <Written text={transcript} />
          </div>
        </Section>
        {open && <Button href={paths.activity.to(addressOf(activity))}>{say.begin}</Button>}
      </Frame>
    ),
  }
}

const Video = ({ src, captions }: { src: string; captions: string | undefined }) => (
  // biome-ignore lint/a11y/useMediaCaption: captions where somebody made them; all that is signed stands below in words
  <video class="fm-recording" controls preload="metadata" src={src}>
    {captions && <track kind="captions" src={captions} srclang="en" label="English" default />}
  </video>
)

const Sound = ({ src, label }: { src: string; label: string }) => (
  // biome-ignore lint/a11y/useMediaCaption: all that is said stands below in words
  <audio class="fm-sound" controls preload="metadata" src={src} aria-label={label} />
)
