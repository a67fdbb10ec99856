import { type LayerFault, type LayerProblem, mostFeatures } from './read-layer.ts'
import { type LayerRefusal, mostLayers } from './rules.ts'

export const layerRefusals: Record<LayerRefusal, string> = {
  'name-missing': 'Write what the layer shows',
  'name-too-long': 'Make the name shorter: 60 characters at most',
  'source-too-long': 'Make the source shorter: 200 characters at most',
  'file-missing': 'Choose a file',
  'too-many-layers': `A map can have ${mostLayers} layers at most. Take one away first`,
}

const problems: Record<LayerProblem, string> = {
  'too-large': 'The file is too large. It can have 2 MB',
  'not-geojson': 'We could not read this file. It must be GeoJSON, saved as UTF-8',
  'not-a-collection': 'The file must be a GeoJSON FeatureCollection',
  'no-features': 'The file has no features',
  'too-many-features': `The file has too many features. It can have ${mostFeatures}`,
  'too-many-points': 'There are too many points. A layer can have 20,000. Save it with simpler shapes',
  'not-a-shape': 'It is not a point, line or area that GeoJSON knows',
  'not-coordinates': 'Its coordinates are not numbers',
  swapped: 'Its longitude and latitude are the wrong way round',
  'in-metres': 'Its coordinates are in metres. Save the file as WGS84 (EPSG:4326)',
  outside: 'It lies far outside the area of this map',
  'name-too-long': 'Its name is too long. It can have 80 characters',
}

export const faultSentence = ({ problem, feature, detail }: LayerFault): string =>
  `${feature ? `Feature ${feature}: ` : ''}${problems[problem]}${detail ? ` (${detail})` : ''}`

export const notices = {
  added: (named: number) =>
    `The layer is on the map.${named ? ` People can choose ${named === 1 ? '1 place' : `${named} places`} from it by name.` : ''}`,
  removed: 'The layer is not on the map any more',
}
