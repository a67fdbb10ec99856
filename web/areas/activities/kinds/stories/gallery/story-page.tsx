import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { report } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { addressOf } from '../found.ts'
import type { Story } from '../queries.ts'
import { reasonNames, storyWords } from '../words.ts'
import { spoken, titleOf } from './cards.tsx'
import { beginText, crumbs } from './list-page.tsx'
import { Picture } from './picture.tsx'
import { galleryWords } from './words.ts'

export type StoryPage = { activity: Activity; story: Story; open: boolean; language: Language }

/** One story: its picture, its words, its sound with the words that are said, and why it was chosen. */
export function storyView({ activity, story, open, language }: StoryPage): View {
  const say = storyWords[language]
  const at = addressOf(activity)
  const lang = spoken(story, language)
  return {
    title: titleOf(story),
    section: 'projects',
    breadcrumbs: [
      ...crumbs(activity, language),
      {
        href: paths.stories.to(at),
        text: galleryWords[language].title(
          translated(activity, 'title', language),
          readDefinition(activity.definition).brings,
        ),
      },
    ],
    body: (
      <>
        <h1 class="govuk-heading-l" lang={lang}>
          {titleOf(story)}
        </h1>
        <p class="govuk-body-s">{say.by(story.name ?? say.resident, formatDate(story.givenAt, language))}</p>
        {story.picture && <Picture picture={story.picture} lang={lang} />}
        {story.words.split(/\n+/).map((line) => (
          <p class="govuk-body-l" lang={lang}>
            {line}
          </p>
        ))}
        {story.reason && (
          <p class="govuk-body">
            <span class="govuk-visually-hidden">{say.reason}: </span>
            <Tag class="fm-story__reason">{reasonNames[language][story.reason].tag}</Tag>
            {story.because && (
              <>
                {' '}
                <span lang={lang}>{story.because}</span>
              </>
            )}
          </p>
        )}
        {story.sound && (
          <Section id="listen" title={say.recording}>
            {/* biome-ignore lint/a11y/useMediaCaption: all that is said stands below it. */}
            <audio
              class="fm-sound"
              controls
              preload="none"
              src={paths.sentFile.to({ file: story.sound.id })}
              aria-labelledby="listen"
            />
            <h3 class="govuk-heading-s">{say.transcript}</h3>
            {story.sound.words.split(/\n+/).map((line) => (
              <p class="govuk-body" lang={lang}>
                {line}
              </p>
            ))}
          </Section>
        )}
        {open && <Button href={paths.answer.to(at)}>{beginText(activity, language)}</Button>}
        <p class="govuk-body-s">
          <a class="govuk-link" href={report.to({ voice: story.id })}>
            {say.report}
          </a>
        </p>
      </>
    ),
  }
}
