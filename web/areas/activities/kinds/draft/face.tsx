import { formatDate } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { Face } from '../face.ts'
import { isHeading, plain, readDefinition } from './definition.ts'
import * as paths from './paths.ts'
import { talliesOf, versionsOf } from './queries.ts'
import { draftWords } from './words.ts'

export const draft: Face = {
  about:
    'People read a draft, such as a strategy, and comment on it paragraph by paragraph. You answer in public and publish new versions with what changed.',
  asks: {
    label: 'What you ask about the draft',
    hint: 'Such as “What do you think of our draft?” The text comes after it',
  },
  listed: false,
  async shown(ctx, activity) {
    const say = draftWords[ctx.language]
    const at = { project: activity.project.slug, activity: activity.slug }
    const [tallies, [newest]] = await Promise.all([talliesOf(ctx.db, activity.id), versionsOf(ctx.db, activity.id)])
    const total = [...tallies.values()].reduce((sum, one) => sum + one.total, 0)
    const headings = readDefinition(activity.definition).paragraphs.filter(({ text }) => isHeading(text))
    return {
      begin: { href: paths.text.to(at), text: { en: draftWords.en.read, cy: draftWords.cy.read } },
      below: (
        <Section id="draft" title={say.title} more={{ href: paths.text.to(at), text: say.read }}>
          <p class="govuk-body">
            {newest && `${say.version(newest.number, formatDate(newest.at, ctx.language))}. `}
            {total ? say.commented(total) : say.none}
          </p>
          {headings.length > 0 && (
            <ul class="govuk-list govuk-list--bullet" {...(ctx.language === 'en' ? {} : { lang: 'en' })}>
              {headings.map(({ id, text }) => (
                <li>
                  <a class="govuk-link" href={`${paths.text.to(at)}#${id}`}>
                    {plain(text)}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {newest && newest.number > 1 && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.changes.to(at)}>
                {say.versions}
              </a>
            </p>
          )}
        </Section>
      ),
    }
  },
  rooms: ({ id, publishedAt }, may) => [
    ...(may.edit
      ? [{ under: 'asks' as const, href: paths.textDesk.to({ activity: id }), text: 'Text of the draft, and versions' }]
      : []),
    ...(publishedAt
      ? [
          {
            under: 'said' as const,
            href: paths.comments.to({ activity: id }),
            text: 'Comments by paragraph, and answering them',
          },
        ]
      : []),
  ],
}
