import type { Language } from '../../../../../ui/layout/view.ts'
import { Cluster, Mark } from '../../../../../ui/map/marks.tsx'
import { type Area, WardMap } from '../../../../../ui/map/ward-map.tsx'
import type { Category } from '../definition.ts'
import type { Cell, Figures } from '../queries.ts'
import { placeWords } from '../words.ts'

export type PinMapProps = {
  areas: readonly Pick<Area, 'id' | 'name' | 'geometry'>[]
  hrefOf(wardId: string): string
  chosen?: string
  cells: readonly Cell[]
  figures: Figures
  categories: readonly Category[]
  language: Language
}

/** The wards with what people marked, gathered by the server: it costs the same with ten places and with many thousands. */
export function PinMap({ areas, hrefOf, chosen, cells, figures, categories, language }: PinMapProps) {
  const say = placeWords[language]
  const inWard = (id: string) => figures.byWard[id] ?? 0
  const kindOf = ({ categories: of }: Cell) => categories.findIndex(({ key }) => of[key])
  return (
    <WardMap
      id="places"
      title={say.map}
      language={language}
      caption={say.caption}
      areas={areas.map((area) => ({
        id: area.id,
        name: area.name,
        geometry: area.geometry,
        href: hrefOf(area.id),
        highlight: area.id === chosen && areas.length > 1,
        says: say.inWard(inWard(area.id)),
      }))}
      over={({ place }) =>
        cells.map((cell) => {
          const [x, y] = place([cell.lon, cell.lat])
          const at = [Math.round(x), Math.round(y)] as const
          return cell.n === 1 ? <Mark kind={kindOf(cell)} at={at} /> : <Cluster n={cell.n} at={at} />
        })
      }
    />
  )
}
