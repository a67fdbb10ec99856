import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Command, present, Refused, textOf } from '@folkmoot/command'
import { importBoundaries, importPostcodes, importProfile, problemSentence } from '../areas/places/index.ts'
import { withInstallation } from './open.ts'

type Import = typeof importBoundaries

const importer = (name: string, what: string, format: readonly string[], run: Import): Command => ({
  name: `council ${name}`,
  usage: `council ${name} SLUG FILE --source TEXT --licence TEXT [--preview]`,
  about: `Imports ${what}. All of the file or nothing: a mistake is refused with its line or feature.`,
  help: [
    'SLUG            short name of the council',
    'FILE            the file',
    ...format,
    '--source TEXT   where the data come from: shown wherever they appear',
    '--licence TEXT  under which licence, such as "Open Government Licence v3.0"',
    '--preview       says what would change, and changes nothing',
  ],
  options: {
    source: { type: 'string' },
    licence: { type: 'string' },
    'starts-on': { type: 'string' },
    preview: { type: 'boolean' },
  },
  takes: [2, 2],
  run: (values, [slug, path], { file, say, progress }) =>
    withInstallation(async (at) => {
      const from = present(file(path!))
      const [source, licence] = [textOf(values, 'source'), textOf(values, 'licence')]
      if (!source || !licence) throw new Refused('Say --source and --licence: they are shown wherever the data appear.')
      const preview = values['preview'] === true
      const result = await run(
        await at.acting(slug!),
        { name: basename(from), text: readFileSync(from), source, licence, startsOn: textOf(values, 'starts-on') },
        { preview, progress: async (done, total) => progress(`${done} of ${total}`) },
      )
      if ('refused' in result)
        throw new Refused(`${problemSentence(result.refused).replace(/\.?$/, '.')} Nothing was changed.`)
      const { added, changed, same, skipped } = result.counts
      say(
        `${preview ? 'It would be' : 'Imported'}: ${added} new, ${changed} changed, ${same} the same, ${skipped} left out.`,
      )
      return 0
    }),
})

export const importBoundariesCommand = importer(
  'import-boundaries',
  'wards or small areas',
  [
    '                GeoJSON features with code, name, kind (ward or lsoa) and starts_on',
    '--starts-on DAY first day of boundaries that do not say theirs',
  ],
  importBoundaries,
)
export const importProfileCommand = importer(
  'import-profile',
  'census and deprivation figures',
  ['                CSV with code,topic,category,count,share,as_at,source'],
  importProfile,
)
export const importPostcodesCommand = importer(
  'import-postcodes',
  'postcodes',
  ['                CSV with postcode,lat,lon,ward_code,lsoa_code'],
  importPostcodes,
)
