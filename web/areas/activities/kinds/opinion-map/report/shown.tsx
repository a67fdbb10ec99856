import type { Ctx } from '../../../../../platform/http.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Shown } from '../../face.ts'
import { listServed } from '../statements/queries.ts'
import { ImportedNote } from './imported-note.tsx'
import { findMap } from './queries.ts'
import { countsOf, readingOf } from './read.ts'
import { sentencesOf } from './sentences.ts'
import { mapWords } from './words.ts'

const most = 4

/** What the public page of an opinion map shows of it: where it comes from, and the first things that it says. */
export async function shownOn(ctx: Ctx, activity: Activity): Promise<Shown> {
  const { language } = ctx
  const say = mapWords[language]
  const [map, served] = await Promise.all([findMap(ctx.db, activity.id), listServed(ctx.db, activity.id)])
  const reading = map && readingOf(map.page, served)
  return {
    above: <ImportedNote activity={activity} language={language} />,
    below: (
      <Section id="map" title={say.title} more={{ href: paths.opinions.to(addressOf(activity)), text: say.latest }}>
        {reading ? (
          <>
            <p class="govuk-body">{say.lead(countsOf(reading))}</p>
            <ul class="govuk-list govuk-list--bullet">
              {sentencesOf(reading, language)
                .slice(0, most)
                .map((sentence) => (
                  <li>{sentence}</li>
                ))}
            </ul>
          </>
        ) : (
          <p class="govuk-body">{say.noneYet}</p>
        )}
      </Section>
    ),
  }
}
