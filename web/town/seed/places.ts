import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  importBoundaries,
  importNeighbourhoods,
  importPostcodes,
  importProfile,
  saveSettings,
} from '../../areas/places/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { ExampleSlug } from '../councils.ts'
import { towns } from '../story/story.ts'
import type { Told } from './told.ts'

const licence = 'Open Government Licence v3.0'
const statistics =
  'Source: Office for National Statistics. Contains OS data © Crown copyright and database right 2014-2025.'
const post =
  'Contains OS data © Crown copyright and database right 2014. Contains Royal Mail data © Royal Mail copyright and database right 2014. Source: Office for National Statistics.'
const census =
  'Source: Office for National Statistics, Census 2021; Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2025.'

const read = (name: string): Promise<Uint8Array> => readFile(join(process.cwd(), 'web', 'town', 'data', name))

/** The council's name and face, its real wards, figures and postcodes, and an invented grouping of the wards. */
export async function seedPlaces(at: Acting, slug: ExampleSlug, _told: Told): Promise<void> {
  const { council } = towns.find((town) => town.council.slug === slug)!
  const { email, telephone, address, hours } = council.contact
  const saved = await saveSettings(at, {
    name: council.name,
    shortName: council.shortName,
    strapline: council.strapline,
    welcome: council.welcome,
    contactEmail: email,
    contactPhone: telephone,
    contactAddress: address,
    colour: council.colour,
    typeface: 'atkinson',
    ladCode: council.code,
    texts: { 'contact-hours': { en: hours } },
    rules: {},
  })
  if ('refused' in saved) throw new Error(`the settings of ${slug} are refused: ${JSON.stringify(saved.refused)}`)
  for (const name of [`wards-2013-${slug}.geojson`, `wards-2025-${slug}.geojson`, `lsoa-2021-${slug}.geojson`])
    done(name, await importBoundaries(at, { name, text: await read(name), source: statistics, licence }))
  const profile = 'profiles-2021.csv'
  done(profile, await importProfile(at, { name: profile, text: await read(profile), source: census, licence }))
  const postcodes = `postcodes-${slug}.csv`
  done(postcodes, await importPostcodes(at, { name: postcodes, text: await read(postcodes), source: post, licence }))
  const groups = `neighbourhoods-${slug}.csv`
  const invented = { source: 'An example grouping, invented to show what neighbourhoods do', licence: 'MIT' }
  done(
    groups,
    await importNeighbourhoods(at, {
      name: groups,
      text: await read(groups),
      example: true,
      startsOn: '2022-05-05',
      ...invented,
    }),
  )
}

function done(name: string, result: { imported: number } | { refused: unknown }): void {
  if ('refused' in result) throw new Error(`${name} is refused: ${JSON.stringify(result.refused)}`)
}
