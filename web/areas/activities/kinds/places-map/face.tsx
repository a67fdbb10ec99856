import type { Ctx } from '../../../../platform/http.ts'
import { withQuery } from '../../../../platform/paths.ts'
import { Input } from '../../../../ui/input/input.tsx'
import { Section } from '../../../../ui/layout/section.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import { groundOf } from '../../questions/ground-queries.ts'
import type { Face, Settings, Shown } from '../face.ts'
import { spanOf } from './cells.ts'
import { type Definition, fresh, readCategories, readDefinition } from './definition.ts'
import { addressOf } from './found.ts'
import { cellsIn, figuresOf, listPins } from './queries.ts'
import { PinMap } from './showing/pin-map.tsx'
import { PlaceList } from './showing/place-list.tsx'
import { placeWords } from './words.ts'

const listed = ({ categories }: Definition) => categories.map(({ en }) => en).join('\n')

const settings: Settings = {
  names: ['map-categories'],
  fresh: { 'map-categories': listed(fresh) },
  typed: (definition) => ({ 'map-categories': listed(readDefinition(definition)) }),
  read(typed, before): Definition {
    const kept = before ? readDefinition(before) : fresh
    return { ...kept, categories: readCategories(typed['map-categories'] ?? '', kept.categories) }
  },
  fields: ({ typed, error }) => (
    <Textarea
      name="map-categories"
      label="Kinds of place"
      hint="What people can say about a place, one to a line, 8 at most. Each gets a letter, a shape and a colour on the map"
      rows={5}
      value={typed['map-categories']}
      error={error}
    />
  ),
}

const few = 3

async function shown(ctx: Ctx, activity: Activity): Promise<Shown> {
  const say = placeWords[ctx.language]
  const at = addressOf(activity)
  const { categories } = readDefinition(activity.definition)
  const ground = await groundOf(ctx.db, activity.projectId)
  const [cells, figures, { pins }] = await Promise.all([
    cellsIn(ctx.db, activity.id, spanOf(ground.box, 5)),
    figuresOf(ctx.db, activity.id),
    listPins(ctx.db, activity.id, { category: '', ward: '' }, { limit: few }),
  ])
  return {
    begin: { href: paths.answer.to(at), text: { en: placeWords.en.mark, cy: placeWords.cy.mark } },
    below: (
      <Section
        id="places-so-far"
        title={figures.total ? say.soFar(figures.total) : say.none}
        more={{ href: paths.places.to(at), text: say.see }}
      >
        <PinMap
          areas={ground.areas}
          hrefOf={(ward) => withQuery(paths.places.to(at), { ward })}
          cells={cells}
          figures={figures}
          categories={categories}
          language={ctx.language}
        />
        {pins.length ? (
          <PlaceList
            pins={pins}
            definition={activity.definition}
            categories={categories}
            wards={new Map(ground.areas.map(({ id, name }) => [id, name]))}
            language={ctx.language}
          />
        ) : (
          <p class="govuk-body">{say.noneText}</p>
        )}
      </Section>
    ),
  }
}

export const placesMap: Face = {
  about:
    'People mark places on a map of the wards, or tell them by street, postcode, ward or a square of the printed map, and say why',
  asks: {
    label: 'What you ask about places',
    hint: 'For example: Where do you feel at home in Norbiton, and where not?',
  },
  settings,
  welsh: {
    read(text, definition): Definition {
      const before = readDefinition(definition)
      return {
        ...before,
        categories: before.categories.map((one) => ({ ...one, cy: text(`map-category-${one.key}`) })),
      }
    },
    fields: (definition) => (
      <>
        {readDefinition(definition).categories.map(({ key, en, cy }) => (
          <Input
            name={`map-category-${key}`}
            label="A kind of place"
            hint={en}
            value={cy}
            attributes={{ lang: 'cy' }}
          />
        ))}
      </>
    ),
  },
  shown,
  listed: false,
  rooms: ({ id }, may) => [
    ...(may.edit
      ? [{ under: 'asks' as const, href: paths.mapLayers.to({ activity: id }), text: 'Layers on the map' }]
      : []),
    { under: 'said' as const, href: paths.placesDesk.to({ activity: id }), text: 'Places on the map' },
  ],
}
