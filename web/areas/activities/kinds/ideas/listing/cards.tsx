import { excerptOf } from '../../../../../platform/excerpt.ts'
import { Card } from '../../../../../ui/card/card.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import * as paths from '../../../paths.ts'
import type { Idea } from '../queries.ts'
import { ideaWords, statusNames } from '../words.ts'

export type CardsProps = {
  ideas: readonly Idea[]
  at: { project: string; activity: string }
  wards: ReadonlyMap<string, string>
  language: Language
  headingLevel?: 2 | 3
}

/** Ideas in a list, each with who had it, how many support it and where it stands. */
export const IdeaCards = ({ ideas, at, wards, language, headingLevel = 3 }: CardsProps) => {
  const say = ideaWords[language]
  return (
    <>
      {ideas.map((idea) => (
        <Card
          href={paths.idea.to({ ...at, idea: idea.id })}
          title={<span lang={spoken(idea, language)}>{idea.title}</span>}
          headingLevel={headingLevel}
          kicker={statusNames[language][idea.status]}
          facts={[
            say.supports(idea.supports),
            ...(idea.wardId && wards.get(idea.wardId) ? [wards.get(idea.wardId)!] : []),
            say.by(idea.name ?? say.resident, formatDate(idea.givenAt, language)),
          ]}
        >
          <p lang={spoken(idea, language)}>{excerptOf(idea.words, 180)}</p>
        </Card>
      ))}
    </>
  )
}

/** The language of somebody's words, where it is not that of the page. */
export const spoken = (idea: Pick<Idea, 'language'>, language: Language): string | undefined =>
  idea.language === language ? undefined : idea.language
