import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { InsetText } from '../../../../ui/inset-text/inset-text.tsx'
import { formatList } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { listWards } from '../../../places/index.ts'
import { doorOf } from '../../activity/rules.ts'
import type { Face, Settings } from '../face.ts'
import { countedHow, howTo } from './ballot-words.ts'
import { Choices } from './choices-pages.tsx'
import { type Count, type Definition, fresh, type Method, readDefinition } from './definition.ts'
import * as paths from './paths.ts'
import { findCount } from './queries.ts'
import { words } from './words.ts'

const typedOf = ({ method, count, most, total, dots, each, changes }: Definition) => ({
  'priorities-method': method,
  'priorities-count': count,
  'priorities-most': most === null ? '' : String(most),
  'priorities-total': String(total),
  'priorities-dots': String(dots),
  'priorities-each': String(each),
  'priorities-changes': changes ? 'yes' : '',
})

const settings: Settings = {
  names: Object.keys(typedOf(fresh)),
  fresh: typedOf(fresh),
  typed: (definition) => typedOf(readDefinition(definition)),
  read(typed, before) {
    const stands = before ? readDefinition(before) : fresh
    const number = (name: string, otherwise: number) => {
      const text = typed[name] ?? ''
      return text === '' ? otherwise : /^\d{1,6}$/.test(text) ? Number(text) : -1
    }
    const most = typed['priorities-most'] ?? ''
    return {
      ...stands,
      method: typed['priorities-method'] as Method,
      count: (typed['priorities-count'] || stands.count) as Count,
      most: most === '' ? null : number('priorities-most', 0),
      total: number('priorities-total', stands.total),
      dots: number('priorities-dots', stands.dots),
      each: number('priorities-each', stands.each),
      changes: typed['priorities-changes'] === 'yes',
    }
  },
  fields: ({ typed, error }) => {
    const small = (name: string, label: string) => (
      <Input
        name={`priorities-${name}`}
        label={label}
        width={4}
        value={typed[`priorities-${name}`]}
        autocomplete="off"
      />
    )
    return (
      <>
        <Radios
          name="priorities-method"
          legend="How people choose"
          error={error}
          value={typed['priorities-method']}
          items={[
            {
              value: 'rank',
              label: 'They put things in order',
              hint: 'Best where everything on the list is of one kind',
              conditional: (
                <>
                  {small('most', 'How many places each person may give (empty for all)')}
                  <Radios
                    name="priorities-count"
                    legend={{ text: 'How orders are counted', size: 's' }}
                    value={typed['priorities-count']}
                    items={[
                      {
                        value: 'borda',
                        label: 'Points for each place',
                        hint: 'Easy to explain. Favours what many can live with',
                      },
                      {
                        value: 'schulze',
                        label: 'Each two against each other',
                        hint: 'What would win against every other thing comes first. Things that are alike do not take votes from each other',
                      },
                    ]}
                  />
                </>
              ),
            },
            {
              value: 'points',
              label: 'They share out points',
              hint: 'Shows how much more one thing matters than another',
              conditional: small('total', 'Points that each person has'),
            },
            {
              value: 'dots',
              label: 'They put dots',
              hint: 'Quick, and the same as dots on a wall at an event',
              conditional: (
                <>
                  {small('dots', 'Dots that each person has')}
                  {small('each', 'Dots that one person may put on one thing')}
                </>
              ),
            },
          ]}
        />
        <Checkboxes
          name="priorities-changes"
          legend="After somebody has voted"
          values={[typed['priorities-changes'] ?? '']}
          items={[{ value: 'yes', label: 'They may change their ballot with the receipt until voting closes' }]}
        />
      </>
    )
  },
}

export const priorities: Face = {
  about:
    'People put things in order, share out points or put dots. One ballot each, counted in public. For choosing what comes first',
  asks: {
    label: 'The question',
    hint: 'What people are asked to choose, such as “What should we do first on Quince Lane?”',
  },
  settings,
  welsh: {
    read(text, before) {
      const definition = readDefinition(before)
      return {
        ...definition,
        options: definition.options.map((option) => ({
          ...option,
          label: { ...option.label, cy: text(`label-${option.key}`) },
          about: { ...option.about, cy: text(`about-${option.key}`) },
        })),
      }
    },
    fields: (definition) => (
      <>
        {readDefinition(definition).options.map(({ key, label, about }) => (
          <>
            <Input
              name={`label-${key}`}
              label="To choose from"
              hint={label.en}
              value={label.cy}
              attributes={{ lang: 'cy' }}
            />
            {about.en && (
              <Input
                name={`about-${key}`}
                label="More about it"
                hint={about.en}
                value={about.cy}
                attributes={{ lang: 'cy' }}
              />
            )}
          </>
        ))}
      </>
    ),
  },
  listed: false,
  async shown(ctx, activity) {
    const { language } = ctx
    const say = words[language]
    const definition = readDefinition(activity.definition)
    const at = { project: activity.project.slug, activity: activity.slug }
    const closed = doorOf(activity, ctx.now) === 'closed'
    const published = closed && (await findCount(ctx.db, activity.id))?.publishedAt
    const wards = definition.wards.length
      ? (await listWards(ctx.db)).filter(({ id }) => definition.wards.includes(id)).map(({ name }) => name)
      : []
    return {
      begin: { href: paths.ballot.to(at), text: { en: words.en.vote, cy: words.cy.vote } },
      ...(closed
        ? {
            above: published ? (
              <p class="govuk-body-l">
                <a class="govuk-link" href={paths.result.to(at)}>
                  {say.seeResult}
                </a>
              </p>
            ) : (
              <InsetText>{say.closedWaiting}</InsetText>
            ),
          }
        : { above: <p class="govuk-body">{howTo(definition)[language]}</p> }),
      below: (
        <>
          <Section id="choices" title={say.choices}>
            <Choices options={definition.options} language={language} />
          </Section>
          <Section id="voting" title={say.who}>
            <p class="govuk-body">{wards.length ? say.onlyWards(formatList(wards, language)) : say.everyone}</p>
            <p class="govuk-body">{definition.changes ? say.changes : say.stays}</p>
            <p class="govuk-body">{say.secret}</p>
          </Section>
          <Section id="counting" title={say.counted}>
            <p class="govuk-body">{countedHow(definition)[language]}</p>
          </Section>
        </>
      ),
    }
  },
  rooms: (activity, may) => {
    const at = { activity: activity.id }
    return [
      ...(may.edit
        ? [
            {
              under: 'asks' as const,
              href: paths.options.to(at),
              text: `The ballot (${readDefinition(activity.definition).options.length})`,
            },
            ...(activity.publishedAt
              ? [{ under: 'said' as const, href: paths.deskResult.to(at), text: 'Count and result' }]
              : []),
          ]
        : []),
      ...(may.enter && activity.identityLevel === 'code' && activity.publishedAt
        ? [{ under: 'ways' as const, href: paths.letters.to(at), text: 'Letters with codes' }]
        : []),
    ]
  },
}
