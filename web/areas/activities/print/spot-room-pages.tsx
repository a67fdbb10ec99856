import { WritingLines, WrittenBoxes } from '../../../ui/layout/paper.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import { GridMap } from '../../../ui/map/grid-map.tsx'
import type { Ground } from '../questions/asking.ts'
import { gridLetters, gridRows } from '../questions/grid.ts'
import { spotWords } from '../questions/spot-words.ts'

/** Where a place is told on paper: by the letter and number of its square, or in words. */
export function SpotRoom({ language, ground }: { language: Language; ground: Ground | undefined }) {
  const say = spotWords[language]
  return (
    <>
      {ground && <GridMap title={say.mapOf(ground.name)} areas={ground.areas} letters={gridLetters} rows={gridRows} />}
      <WrittenBoxes boxes={[{ label: say.square, letters: 3 }]} />
      <WritingLines lines={[say.words, say.postcode]} />
    </>
  )
}
