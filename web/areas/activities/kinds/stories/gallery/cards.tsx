import { excerptOf } from '../../../../../platform/excerpt.ts'
import { Card } from '../../../../../ui/card/card.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import * as paths from '../../../paths.ts'
import type { Story } from '../queries.ts'
import { reasonNames, storyWords } from '../words.ts'
import { Picture } from './picture.tsx'

export type CardsProps = {
  stories: readonly Story[]
  at: { project: string; activity: string }
  language: Language
  headingLevel?: 2 | 3
}

/** Stories side by side, each with its picture, how it begins and why it was chosen. */
export const StoryCards = ({ stories, at, language, headingLevel = 3 }: CardsProps) => {
  const say = storyWords[language]
  return (
    <ul class="fm-cards">
      {stories.map((story) => {
        const lang = spoken(story, language)
        return (
          <li>
            <Card
              class="fm-story-card"
              href={paths.story.to({ ...at, story: story.id })}
              title={<span lang={lang}>{titleOf(story)}</span>}
              headingLevel={headingLevel}
              kicker={
                story.reason && (
                  <Tag class="fm-story__reason" colour="grey">
                    {reasonNames[language][story.reason].tag}
                  </Tag>
                )
              }
              facts={[
                say.by(story.name ?? say.resident, formatDate(story.givenAt, language)),
                ...(story.sound ? [say.withSound] : []),
              ]}
            >
              {story.picture && <Picture picture={story.picture} small lang={lang} />}
              {story.title && <p lang={lang}>{excerptOf(story.words, 150)}</p>}
            </Card>
          </li>
        )
      })}
    </ul>
  )
}

/** What a story is called: an answer without a title begins with its own words. */
export const titleOf = ({ title, words }: Pick<Story, 'title' | 'words'>): string => title || excerptOf(words, 90)

/** The language of somebody's words, where it is not that of the page. */
export const spoken = (story: Pick<Story, 'language'>, language: Language): string | undefined =>
  story.language === language ? undefined : story.language
