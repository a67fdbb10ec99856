import { Button } from '../../../../../ui/button/button.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { FileUpload } from '../../../../../ui/file-upload/file-upload.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import type { Layer } from './queries.ts'

export type LayersPage = {
  activity: Activity
  layers: readonly Layer[]
  typed: { name: string; source: string }
  errors: Record<string, string>
  token: string
}

/** What lies over the map, and a form that adds to it. */
export function layersView({ activity, layers, typed, errors, token }: LayersPage): View {
  const at = { activity: activity.id }
  const { named } = readDefinition(activity.definition)
  return {
    title: 'Layers on the map',
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    back: { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Layers on the map</h1>
        <p class="govuk-body">
          A layer shows what is there: bus stops, a planned path, the edge of a park. People see it under the places
          that they add. Features with a property “name” become a list from which they can choose a street or a place
          without the map: {named.length === 1 ? '1 name' : `${named.length} names`} so far.
        </p>
        {layers.length ? (
          <Table
            caption="Layers now"
            captionSize="m"
            head={['Name', { text: 'Features', numeric: true }, 'Added', 'Change']}
            rows={layers.map(({ id, name, source, features, at: when }) => [
              <>
                {name}
                {source && <span class="fm-meta"> {source}</span>}
              </>,
              { text: String(features), numeric: true },
              formatDate(when),
              <PostForm action={paths.mapLayerRemoval.to({ ...at, layer: id })} token={token}>
                <Button variant="secondary" class="govuk-!-margin-bottom-0">
                  Take away<span class="govuk-visually-hidden"> {name}</span>
                </Button>
              </PostForm>,
            ])}
          />
        ) : (
          <Empty title="No layers yet">The map shows the wards and the places that people add.</Empty>
        )}
        <h2 class="govuk-heading-m">Add a layer</h2>
        <PostForm action={paths.mapLayers.to(at)} token={token} upload>
          <Input name="name" label="What it shows" value={typed.name} error={errors['name']} />
          <Input
            name="source"
            label="Where it comes from (optional)"
            hint="Who made it and its licence, as people should read it"
            value={typed.source}
            error={errors['source']}
          />
          <FileUpload
            name="file"
            label="File"
            hint="GeoJSON in WGS84 (longitude and latitude), 2 MB and 500 features at most"
            accept=".geojson,.json,application/geo+json,application/json"
            error={errors['file']}
          />
          <Button preventDoubleClick>Add the layer</Button>
        </PostForm>
      </>
    ),
  }
}
